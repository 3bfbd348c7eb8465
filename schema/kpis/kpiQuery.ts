import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { TargetMetric } from '../../entities/market/target';
import { PeriodScalar } from '../../entities/scalars';
import type { Period } from '../../entities/values/period';
import type { Context } from '../context';
import { ScopeInput } from '../scope';
import { questionOf } from './asked';
import { KpiDimension, KpiFilter } from './dimension';
import { KpiReport } from './kpiReport';
import { KpiComparison, KpiMetric } from './metric';
import { METRICS } from './metrics';
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
    scope: ScopeInput | null,
    @Arg('period', () => PeriodScalar, {
      nullable: true,
      description: 'When; this month when left out, PIPELINE: now, CAC, LTV and LTV_CAC: the 12 months until today.',
    })
    period: Period | null,
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
    @Arg('goal', () => TargetMetric, {
      nullable: true,
      description:
        'ATTAINMENT: of which target; revenue’s when left out, or the only other one that is set for the scope and period.',
    })
    goal: TargetMetric | null,
    @Ctx() context: Context,
  ): Promise<KpiReport> {
    const question = await questionOf(context, { metric, scope, period, groupBy, compare, from, to, filter, goal });
    return reportOn(METRICS[metric], question);
  }
}
