import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { PeriodScalar } from '../../../entities/scalars';
import type { Period } from '../../../entities/values/period';
import type { Context } from '../../context';
import { figuresOf, peopleOf, ScopeInput, ScopeType } from '../../scope';
import { everybody, onlyMe } from '../people';
import { draftReport, reportPeriod, type Whose } from './draftReport';
import { WorkReport } from './reportLine';

/** `workReport`. */
@Resolver()
export class WorkReportQuery {
  @Query(() => WorkReport, {
    description:
      'The day’s or week’s report, drafted from what was recorded: each line tells of records of that time. Own corrections are taken up.',
  })
  async workReport(
    @Arg('scope', () => ScopeInput, {
      nullable: true,
      description: 'Whose; the viewer’s own when left out, and for ME whatever the role.',
    })
    scope: ScopeInput | null,
    @Arg('period', () => PeriodScalar, { nullable: true, description: 'A day or a week; this week when left out.' })
    period: Period | null,
    @Ctx() context: Context,
  ): Promise<WorkReport> {
    return draftReport(context, await reportOf(context, scope), reportPeriod(context, period));
  }
}

async function reportOf(context: Context, input: ScopeInput | null): Promise<Whose> {
  if (!input || input.type === ScopeType.ME) return ownReport(context);
  const scope = await figuresOf(context, input);
  return { scope, people: (await peopleOf(context, input)) ?? (await everybody(context)) };
}

/** The viewer's own report. */
export function ownReport(context: Context): Whose {
  return { scope: onlyMe(context), people: [context.viewer.user.id] };
}
