import { Decimal } from 'decimal.js';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { PeriodScalar } from '../../entities/scalars';
import type { Period } from '../../entities/values/period';
import type { Context } from '../context';
import { badInput } from '../reading/badInput';
import { ScopeInput } from '../scope';
import { kpiText } from '../texts/kpis';
import { questionOf } from './asked';
import { ChangeBreakdown } from './changeBreakdown';
import { changeParts, signed, splitsOf } from './changeParts';
import { KpiDimension, KpiFilter } from './dimension';
import type { KpiReport } from './kpiReport';
import { KpiComparison, KpiMetric } from './metric';
import { METRICS, type Offered } from './metrics';
import type { Question } from './question';
import { reportOn } from './report';

/** What a change may come from, in the order of interest; days by stage are no parts of the whole. */
const CUTS: readonly KpiDimension[] = [
  KpiDimension.USER,
  KpiDimension.TEAM,
  KpiDimension.CHANNEL,
  KpiDimension.PRODUCT_LINE,
];

/** `explainChange`: why? */
@Resolver()
export class ExplainChange {
  @Query(() => ChangeBreakdown, {
    description:
      'Why a figure has changed: its change split by person, team, channel or product line, whichever tells most, into parts that add up exactly.',
  })
  async explainChange(
    @Arg('metric', () => KpiMetric, { description: 'What is measured.' }) metric: KpiMetric,
    @Arg('scope', () => ScopeInput, { nullable: true, description: 'As in `kpi`.' }) scope: ScopeInput | null,
    @Arg('period', () => PeriodScalar, { description: 'The later of the two periods.' }) period: Period,
    @Arg('from', () => String, { nullable: true, description: 'As in `kpi`.' }) from: string | null,
    @Arg('to', () => String, { nullable: true, description: 'As in `kpi`.' }) to: string | null,
    @Arg('filter', () => KpiFilter, { nullable: true, description: 'As in `kpi`.' }) filter: KpiFilter | null,
    @Arg('compare', () => KpiComparison, { description: 'What it is compared with.' }) compare: KpiComparison,
    @Ctx() context: Context,
  ): Promise<ChangeBreakdown> {
    const found = METRICS[metric];
    const cuts = CUTS.filter(cut => found.dimensions.includes(cut));
    if (found.ofNow || found.metric.worth) {
      const { locale } = context.viewer;
      throw badInput(locale, 'kpi.noBreakdown', { metric: kpiText(locale, `metric.${metric}`) }, ['metric']);
    }
    const question = await questionOf(context, { metric, scope, period, from, to, filter, compare });
    const report = await reportOn(found, question);
    const { change } = report;
    if (change === null || new Decimal(change).isZero()) {
      const meaning = kpiText(context.viewer.locale, change === null ? 'change.unknown' : 'change.none');
      return Object.assign(new ChangeBreakdown(), { report, change, dimension: null, parts: [], meaning });
    }
    return told(report, await tellingCut(found, question, cuts), change);
  }
}

interface Cut {
  dimension: KpiDimension;
  report: KpiReport;
  splits: ReturnType<typeof splitsOf>;
}

/** The cut whose largest part tells most of the change. */
async function tellingCut(found: Offered, question: Question, cuts: KpiDimension[]): Promise<Cut | null> {
  let best: Cut | null = null;
  for (const dimension of cuts) {
    const report = await reportOn(found, { ...question, groupBy: dimension });
    if (!report.previous) continue;
    const splits = splitsOf(report, report.previous);
    const largest = splits[0]?.total.abs();
    // One group that is all there is explains nothing.
    const tells = largest && (splits.length > 1 || !best);
    if (tells && (!best || best.splits.length < 2 || largest.gt(best.splits[0]?.total.abs() ?? 0)))
      best = { dimension, report, splits };
  }
  return best;
}

function told(report: KpiReport, cut: Cut | null, change: string): ChangeBreakdown {
  const { context, to } = report.question;
  const { locale } = context.viewer;
  const parts = cut ? changeParts(cut.report, cut.splits, change) : [];
  const [largest] = parts;
  const meaning = kpiText(locale, largest && cut ? 'change.told' : 'change.whole', {
    metric: report.label,
    change: signed(report, new Decimal(change)),
    dimension: cut ? kpiText(locale, `dimension.${cut.dimension}`) : '',
    label: largest?.label ?? '',
    part: largest?.formatted ?? '',
    running: to > context.now ? 'yes' : 'no',
  });
  return Object.assign(new ChangeBreakdown(), {
    report,
    change,
    dimension: cut?.dimension ?? null,
    parts,
    meaning,
  });
}
