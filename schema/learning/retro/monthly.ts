import type { RetroMonthly } from '../../../entities/learning/retroFacts';
import { User } from '../../../entities/people/user';
import { instantsOf, type Period, previousPeriod } from '../../../entities/values/period';
import type { Context } from '../../context';
import { closedBy } from '../../kpis/closedDeals';
import { KpiDimension } from '../../kpis/dimension';
import { funnelSteps } from '../../kpis/funnelQuery';
import { KpiMetric } from '../../kpis/metric';
import { METRICS } from '../../kpis/metrics';
import type { Question } from '../../kpis/question';
import { reportOn } from '../../kpis/report';
import { stepsBetween } from '../../kpis/steps';
import { sql } from '../../reading/sql';
import { everybody } from '../people';
import { ratio } from '../training/effect';
import { weaknesses } from '../training/weaknesses';
import type { Whose } from './whose';

/** Losses listed by reason. */
const MOST_REASONS = 5;

/** What a month's review tells besides: cycle by product line, the funnel, cost of a customer by channel, what to train. */
export async function monthlyOf(context: Context, whose: Whose, period: Period): Promise<RetroMonthly> {
  const asked = (metric: KpiMetric, of: Period, groupBy: KpiDimension | null): Question => ({
    context,
    metric,
    scope: whose.scope,
    period: of,
    ...instantsOf(of, context.calendar),
    groupBy,
    filter: {},
    compare: null,
    steps: null,
    goal: null,
  });
  const report = (metric: KpiMetric, groupBy: KpiDimension) =>
    reportOn(METRICS[metric], asked(metric, period, groupBy));
  const cycles = await report(KpiMetric.SALES_CYCLE, KpiDimension.PRODUCT_LINE);
  const workspace = whose.teamId === null && whose.userId === null;
  const costs = workspace ? (await report(KpiMetric.CAC, KpiDimension.CHANNEL)).groups : [];
  return {
    cycles: cycles.groups.map(({ label, value, sampleSize }) => ({ name: label, days: value, deals: sampleSize })),
    funnel: await funnel(context, asked, period),
    lostPattern: await lossesByReason(context, whose, period),
    cacByChannel: costs.map(({ label, value, sampleSize }) => ({ name: label, cac: value, customers: sampleSize })),
    training: await training(context, whose),
  };
}

type Ask = (metric: KpiMetric, of: Period, groupBy: KpiDimension | null) => Question;

/** How far the leads of a month have come beside those of the two months before. */
async function funnel(context: Context, asked: Ask, period: Period): Promise<RetroMonthly['funnel']> {
  const { calendar } = context;
  const steps = await stepsBetween(context);
  const of = async (month: Period) => funnelSteps({ ...asked(KpiMetric.CONVERSION_RATE, month, null), steps });
  const before = previousPeriod(period, calendar);
  const [own, previous, earlier] = [await of(period), await of(before), await of(previousPeriod(before, calendar))];
  return own.map(({ name, reached }, at) => ({
    name,
    reached,
    previous: previous[at]?.reached ?? 0,
    before: earlier[at]?.reached ?? 0,
  }));
}

async function training(context: Context, { people }: Whose): Promise<RetroMonthly['training']> {
  const found = await weaknesses(context, people ?? (await everybody(context)));
  const suggestions: RetroMonthly['training'] = [];
  for (const { userId, step, own, others, beyondChance } of found) {
    const user = beyondChance ? await context.load.with(User, userId, ['name']) : null;
    const [rate, usual] = [ratio(own), ratio(others)];
    if (!user || rate === null || usual === null) continue;
    suggestions.push({ userId, name: user.name, step: `${step.from} → ${step.to}`, own: rate, others: usual });
  }
  return suggestions;
}

/** How many of a scope's deals were lost for which reason in a period, the most frequent first. */
function lossesByReason(
  { read, calendar }: Context,
  { scope }: Whose,
  period: Period,
): Promise<RetroMonthly['lostPattern']> {
  const { from, to } = instantsOf(period, calendar);
  return read.rows<RetroMonthly['lostPattern'][number] & Record<string, unknown>>(
    sql`select coalesce(d.loss_reason, 'NONE') as reason, count(*)::integer as count, (sum(count(*)) over ())::integer as lost
      from deals d where d.state = 'LOST' and d.closed_at >= ${from} and d.closed_at < ${to} and d.deleted_at is null
        and ${closedBy(scope)}
      group by 1 order by 2 desc, 1 limit ${MOST_REASONS}`,
  );
}
