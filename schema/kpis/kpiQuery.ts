import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { PeriodScalar } from '../../entities/scalars';
import type { Period } from '../../entities/values/period';
import type { Context } from '../context';
import { figuresOf, ScopeInput } from '../scope';
import { checkCut, offered, periodAsked, stepsAsked } from './asked';
import { KpiDimension, KpiFilter } from './dimension';
import { KpiReport } from './kpiReport';
import { KpiComparison, KpiMetric } from './metric';
import { reportOn } from './report';

/** `kpi`. */
@Resolver()
export class KpiQuery {
  @Query(() => KpiReport, {
    description:
      'One figure with all that explains it. Without a scope the viewer’s own, without a period this month’s.',
  })
  async kpi(
    @Arg('metric', () => KpiMetric, { description: 'What is measured.' }) metric: KpiMetric,
    @Arg('scope', () => ScopeInput, { nullable: true, description: 'Whose figure; the viewer’s own when left out.' })
    scopeInput: ScopeInput | null,
    @Arg('period', () => PeriodScalar, {
      nullable: true,
      description: 'When; this month when left out, PIPELINE: now.',
    })
    given: Period | null,
    @Arg('groupBy', () => KpiDimension, { nullable: true, description: 'Splits the figure into its parts.' })
    groupBy: KpiDimension | null,
    @Arg('compare', () => KpiComparison, {
      nullable: true,
      description: 'Adds the figure of another period and the change.',
    })
    compare: KpiComparison | null,
    @Arg('from', () => String, {
      nullable: true,
      description: 'CONVERSION_RATE: a milestone or a stage’s name; `LEAD` when left out.',
    })
    from: string | null,
    @Arg('to', () => String, {
      nullable: true,
      description: 'CONVERSION_RATE: a milestone or a stage’s name; `WON` when left out.',
    })
    to: string | null,
    @Arg('filter', () => KpiFilter, { nullable: true, description: 'Counts only some records.' })
    filter: KpiFilter | null,
    @Ctx() context: Context,
  ): Promise<KpiReport> {
    const metricOffered = offered(context, metric);
    checkCut(context, metric, groupBy ?? null, filter ?? {});
    const when = periodAsked(context, metric, given ?? null);
    const scope = await figuresOf(context, scopeInput);
    const steps = await stepsAsked(context, metric, from ?? null, to ?? null);
    return reportOn(metricOffered, {
      context,
      metric,
      scope,
      ...when,
      groupBy: groupBy ?? null,
      compare: compare ?? null,
      filter: filter ?? {},
      steps,
    });
  }
}
