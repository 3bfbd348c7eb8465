import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { CheckIn } from '../../entities/learning/checkIn';
import { ReportSection } from '../../entities/learning/reportSection';
import { PeriodScalar } from '../../entities/scalars';
import type { Period } from '../../entities/values/period';
import { UserError } from '../../entities/values/userError';
import { change } from '../changing/change';
import { teamAt } from '../changing/journey';
import { Payload } from '../changing/payload';
import { optional, verbatim } from '../changing/text';
import type { Context } from '../context';
import { draftReport, reportPeriod } from './report/draftReport';
import type { ReportLine } from './report/reportLine';
import { ownReport } from './report/workReport';

@InputType({
  description: 'What somebody tells of a day or week. At least one of wins, problems and plan, or the report.',
})
export class CheckInInput {
  @Field(() => PeriodScalar, { nullable: true, description: 'The day or week it tells of; this week when left out.' })
  period?: Period | null;

  @Field(() => String, { nullable: true, description: 'What was achieved.' })
  wins?: string | null;

  @Field(() => String, { nullable: true, description: 'What is in the way.' })
  problems?: string | null;

  @Field(() => String, { nullable: true, description: 'What comes next.' })
  plan?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Post the report as it reads now, with its lines; wins, problems and plan given here go before its own.',
  })
  fromReport?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The words it is recorded with, kept verbatim.' })
  said?: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by, used once.' })
  externalId?: string | null;
}

@ObjectType({ description: 'The check-in.' })
export class CheckInPayload extends Payload {
  @Field(() => CheckIn, { nullable: true, description: 'The check-in; null when refused.' })
  checkIn!: CheckIn | null;
}

/** `checkIn`. */
@Resolver()
export class CheckInMutation {
  @Mutation(() => CheckInPayload, {
    description: 'Tells the team of a day or week: wins, problems and the plan, by hand or from the drafted report.',
  })
  async checkIn(
    @Arg('input', () => CheckInInput, { description: 'What is told.' }) input: CheckInInput,
    @Ctx() context: Context,
  ): Promise<CheckInPayload> {
    const period = reportPeriod(context, input.period);
    const lines = input.fromReport ? (await draftReport(context, ownReport(context), period)).lines : [];
    return change(context, 'checkIn.posted', { mutation: 'checkIn', input }, async work => {
      if (input.fromReport && lines.length === 0) throw new UserError('INVALID', ['fromReport'], 'report.empty');
      const { user } = context.viewer;
      const checkIn = work.add(CheckIn, {
        userId: user.id,
        teamId: await teamAt(work, user.id, context.now),
        at: context.now,
        period,
        wins: optional(input.wins, 'wins') ?? told(lines, ReportSection.WINS),
        problems: optional(input.problems, 'problems') ?? told(lines, ReportSection.PROBLEMS),
        plan: optional(input.plan, 'plan') ?? told(lines, ReportSection.PLAN),
        lines: lines.map(({ section, text, recordIds }) => ({ section, text, recordIds })),
        said: verbatim(input.said),
        externalId: optional(input.externalId, 'externalId'),
      });
      checkIn.check();
      return { checkIn };
    });
  }
}

function told(lines: ReportLine[], section: ReportSection): string | null {
  return (
    lines
      .filter(line => line.section === section)
      .map(({ text }) => text)
      .join('\n') || null
  );
}
