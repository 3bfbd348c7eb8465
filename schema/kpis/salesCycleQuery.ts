import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { PeriodScalar } from '../../entities/scalars';
import type { Period } from '../../entities/values/period';
import type { Context } from '../context';
import { ScopeInput } from '../scope';
import { questionOf } from './asked';
import { bottleneckOf, causeOf, stageDays } from './bottleneck';
import { KpiDimension, KpiFilter } from './dimension';
import { KpiMetric } from './metric';
import { METRICS } from './metrics';
import { reportOn } from './report';
import { SalesCycleReport } from './salesCycleReport';

/** `salesCycle`: days per stage and the bottleneck. */
@Resolver()
export class SalesCycleQuery {
  @Query(() => SalesCycleReport, {
    description: 'How long the sales won in a period took, stage by stage, and which stage held them up.',
  })
  async salesCycle(
    @Arg('scope', () => ScopeInput, { nullable: true, description: 'Whose sales; the viewer’s own when left out.' })
    scope: ScopeInput | null,
    @Arg('period', () => PeriodScalar, { nullable: true, description: 'When they were won; this month when left out.' })
    period: Period | null,
    @Arg('groupBy', () => KpiDimension, { nullable: true, description: 'Splits the cycle into its parts.' })
    groupBy: KpiDimension | null,
    @Arg('filter', () => KpiFilter, { nullable: true, description: 'Counts only some deals.' })
    filter: KpiFilter | null,
    @Ctx() context: Context,
  ): Promise<SalesCycleReport> {
    const metric = KpiMetric.SALES_CYCLE;
    const question = await questionOf(context, { metric, scope, period, groupBy, filter });
    const overall = await reportOn(METRICS[metric], question);
    const stages = await stageDays(question);
    const bottleneck = bottleneckOf(stages);
    const cause = causeOf(context, stages, bottleneck);
    return Object.assign(new SalesCycleReport(), { overall, groups: overall.groups, stages, bottleneck, cause });
  }
}
