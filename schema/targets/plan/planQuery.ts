import { Decimal } from 'decimal.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Deal } from '../../../entities/deals/deal';
import { TargetMetric } from '../../../entities/market/target';
import { PeriodScalar } from '../../../entities/scalars';
import type { Period } from '../../../entities/values/period';
import type { Context } from '../../context';
import { exact, rounded } from '../../kpis/exact';
import { ACTUALS } from '../../kpis/goal';
import { KpiMetric, KpiUnit } from '../../kpis/metric';
import { METRICS } from '../../kpis/metrics';
import { weeksLeft } from '../../kpis/pace';
import { periodLabel } from '../../kpis/periodLabel';
import { reportOn } from '../../kpis/report';
import { written } from '../../kpis/written';
import { ScopeInput } from '../../scope';
import { kpiText } from '../../texts/kpis';
import { checkAssumptions, type PlanQuestion, planQuestion } from './asked';
import { type Closing, closingDeals } from './closingDeals';
import { type Rates, ratesFor } from './rates';
import { activitySteps, dealSteps, gapInDeals, outcomeOf } from './reckon';
import { PlanAssumptions, PlanDeal, TargetPlan } from './targetPlan';
import { planWords } from './words';

const DAYS_A_WEEK = 7;

/** `planToTarget`. */
@Resolver(() => PlanDeal)
export class PlanToTarget {
  @Query(() => TargetPlan, {
    description:
      'How a target can still be reached: what is missing ÷ the scope’s own average deal and conversions, week by week, and which open deals would close the gap.',
  })
  async planToTarget(
    @Arg('scope', () => ScopeInput, { nullable: true, description: 'Whose target; the viewer’s own when left out.' })
    scope: ScopeInput | null,
    @Arg('metric', () => KpiMetric, {
      nullable: true,
      description: 'On what; revenue, or the only other one with a target, when left out.',
    })
    metric: KpiMetric | null,
    @Arg('period', () => PeriodScalar, {
      nullable: true,
      description: 'By when; this month, quarter or year, the shortest that has a target, when left out.',
    })
    period: Period | null,
    @Arg('assume', () => PlanAssumptions, { nullable: true, description: 'What if: other rates than the scope’s own.' })
    assume: PlanAssumptions | null,
    @Ctx() context: Context,
  ): Promise<TargetPlan> {
    const assumed = assume ?? {};
    checkAssumptions(context, assumed);
    return planFor(await planQuestion(context, { scope, metric: metric ?? null, period: period ?? null }), assumed);
  }

  @FieldResolver(() => Deal, { description: 'The deal.' })
  deal(@Root() { dealId }: PlanDeal, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Deal | null> {
    return load.one(Deal, dealId, info);
  }
}

async function planFor(question: PlanQuestion, assumed: PlanAssumptions): Promise<TargetPlan> {
  const { context, goal, scope, period } = question;
  const { viewer, calendar } = context;
  const { unit } = ACTUALS[goal].metric;
  const { currency } = viewer.workspace;
  const { whole } = await reportOn(METRICS.ATTAINMENT, question);
  const [target, actual] = [exact(whole.target), exact(whole.actual)];
  const remaining = target && Decimal.max(target.minus(actual ?? 0), 0);
  const weeks = weeksLeft(context, question) ?? new Decimal(0);
  const given = (of: KpiUnit, value: Decimal | null) => rounded(of, value, currency);
  const missing = target && remaining && !remaining.isZero() ? { target, remaining } : null;
  const worked = missing ? await work(question, missing, weeks, assumed) : NOTHING_TO_DO;
  const plan = {
    ...{ scope, metric: ACTUALS[goal].kpi, label: kpiText(viewer.locale, `metric.${goal}`), period, unit },
    periodLabel: periodLabel(viewer.locale, period, calendar),
    target: given(unit, target),
    actual: given(unit, actual),
    remaining: given(unit, remaining),
    daysLeft: weeks.times(DAYS_A_WEEK).round().toNumber(),
    averageDeal: given(KpiUnit.MONEY, worked.rates?.averageDeal ?? null),
    winRate: given(KpiUnit.RATIO, worked.rates?.winRate ?? null),
    sampleSize: worked.rates?.won.toNumber() ?? 0,
    steps: worked.steps,
    outcome: worked.outcome && { ...worked.outcome, ...valued(worked.outcome.value) },
    closing: worked.closing.deals.map(({ id, amount }) =>
      Object.assign(new PlanDeal(), {
        dealId: id,
        amount: given(KpiUnit.MONEY, exact(amount)),
        formatted: written(viewer, KpiUnit.MONEY, given(KpiUnit.MONEY, exact(amount))),
      }),
    ),
    closes: worked.closing.closes,
  };
  return Object.assign(new TargetPlan(), plan, { words: planWords(plan, question, assumed) });

  function valued(value: string): { value: string; formatted: string } {
    const counted = unit === KpiUnit.MONEY ? KpiUnit.MONEY : KpiUnit.COUNT;
    const shown = counted === KpiUnit.MONEY ? exact(value) : (exact(value)?.toDecimalPlaces(1) ?? null);
    const text = given(counted, shown) ?? '0';
    return { value: text, formatted: written(viewer, counted, text) };
  }
}

interface Worked {
  rates: Rates | null;
  steps: TargetPlan['steps'];
  outcome: ReturnType<typeof outcomeOf>;
  closing: Closing;
}

const NOTHING_TO_DO: Worked = { rates: null, steps: [], outcome: null, closing: { deals: [], closes: false } };

async function work(
  question: PlanQuestion,
  { target, remaining }: { target: Decimal; remaining: Decimal },
  weeks: Decimal,
  assumed: PlanAssumptions,
): Promise<Worked> {
  const { context, scope, goal } = question;
  if (goal === TargetMetric.ACTIVITIES)
    return { ...NOTHING_TO_DO, steps: await activitySteps(question, remaining, weeks) };
  const gap = await gapInDeals(question, target, remaining);
  const rates = await ratesFor(context, scope, goal, assumed);
  return {
    rates,
    steps: rates && !gap.isZero() ? dealSteps(gap, weeks, rates) : [],
    outcome: rates && outcomeOf(assumed, weeks, gap, rates),
    closing: gap.isZero() ? NOTHING_TO_DO.closing : await closingDeals(question, goal, gap),
  };
}
