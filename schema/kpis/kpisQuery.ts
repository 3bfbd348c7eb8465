import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { PeriodScalar } from '../../entities/scalars';
import type { Period } from '../../entities/values/period';
import type { Context } from '../context';
import { badInput } from '../reading/badInput';
import { ScopeInput } from '../scope';
import { questionOf } from './asked';
import { KpiReport } from './kpiReport';
import { KpiComparison, KpiMetric } from './metric';
import { METRICS } from './metrics';
import { reportOn } from './report';

/** `kpis`: a snapshot in one go. */
@Resolver()
export class KpisQuery {
  @Query(() => [KpiReport], {
    description: 'Several figures of one scope and period at once, in the order asked for, all as of the same moment.',
  })
  async kpis(
    @Arg('metrics', () => [KpiMetric], { description: 'What is measured, each once.' }) metrics: KpiMetric[],
    @Arg('scope', () => ScopeInput, { nullable: true, description: 'Whose figures; the viewer’s own when left out.' })
    scope: ScopeInput | null,
    @Arg('period', () => PeriodScalar, {
      nullable: true,
      description: 'When; each metric’s usual period when left out. What is measured of now stays so.',
    })
    period: Period | null,
    @Arg('compare', () => KpiComparison, {
      nullable: true,
      description: 'Adds the figures of another period and the change.',
    })
    compare: KpiComparison | null,
    @Ctx() context: Context,
  ): Promise<KpiReport[]> {
    const distinct = [...new Set(metrics)];
    if (distinct.length !== metrics.length) {
      throw badInput(context.viewer.locale, 'kpi.twice', {}, ['metrics']);
    }
    const reports: KpiReport[] = [];
    // One after the other: they share one connection and so one snapshot.
    for (const metric of distinct) {
      const { ofNow } = METRICS[metric];
      const question = await questionOf(context, { metric, scope, period: ofNow ? null : period, compare });
      reports.push(await reportOn(METRICS[metric], question));
    }
    return reports;
  }
}
