import { Decimal } from 'decimal.js';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ActivityKind } from '../../entities/deals/activity';
import { TargetMetric } from '../../entities/market/target';
import { DecimalScalar } from '../../entities/scalars';
import { instantsOf, type Period } from '../../entities/values/period';
import type { Context } from '../context';
import { KpiMetric } from '../kpis/metric';
import { weeksLeft } from '../kpis/pace';
import { monthsBefore, sumBefore } from '../kpis/past';
import type { Scope } from '../scope';

/** What a target asks for. */
export enum EffortKind {
  DEALS = 'DEALS',
  MEETINGS = 'MEETINGS',
  CALLS = 'CALLS',
  ACTIVITIES = 'ACTIVITIES',
}

registerEnumType(EffortKind, {
  name: 'EffortKind',
  description: 'What a target asks for week by week.',
  valuesConfig: {
    DEALS: { description: 'Deals to be won.' },
    MEETINGS: { description: 'Meetings, demos and visits to be held.' },
    CALLS: { description: 'Calls to be made.' },
    ACTIVITIES: { description: 'Activities of any kind.' },
  },
});

/** What a target asks for each week, at the scope's own conversion. */
@ObjectType({ description: 'What a target asks for each week, at the scope’s own conversion.' })
export class Effort {
  @Field(() => EffortKind, { description: 'Of what.' })
  kind!: EffortKind;

  @Field(() => DecimalScalar, { description: 'How many a week, to one place.' })
  perWeek!: string;

  @Field(() => DecimalScalar, {
    description: 'How many there were a week in the last 12 months, to one place.',
  })
  soFarPerWeek!: string;

  @Field(() => Int, { description: 'How many won deals of the last 12 months the conversion rests on.' })
  sampleSize!: number;
}

const MEETINGS = [ActivityKind.MEETING, ActivityKind.DEMO, ActivityKind.VISIT];
/** Months that rates are taken from. */
export const YEAR = 12;
const WEEKS_A_YEAR = new Decimal(365).dividedBy(7);

/**
 * What a value asks for each week that is left of its period: deals at the scope's average deal, meetings and calls at what
 * it has needed for each deal won. Empty where nothing was won in the last 12 months.
 */
export async function effortFor(
  context: Context,
  scope: Scope,
  metric: TargetMetric,
  period: Period,
  value: Decimal,
): Promise<Effort[]> {
  const weeks = weeksLeft(context, instantsOf(period, context.calendar));
  if (weeks === null) return [];
  const past = await pastOf(context, scope);
  const line = (kind: EffortKind, perWeek: Decimal, past12: Decimal): Effort => ({
    kind,
    perWeek: perWeek.toDecimalPlaces(1).toFixed(),
    soFarPerWeek: past12.dividedBy(WEEKS_A_YEAR).toDecimalPlaces(1).toFixed(),
    sampleSize: past.won.toNumber(),
  });
  if (metric === TargetMetric.ACTIVITIES) {
    const done = await sumBefore(context, scope, KpiMetric.ACTIVITIES, YEAR);
    return [line(EffortKind.ACTIVITIES, value.dividedBy(weeks), done)];
  }
  const deals = await dealsFor(context, scope, metric, value, past);
  if (!deals) return [];
  // A conversion rate is no amount of its own: it is reckoned for a year's leads.
  const perWeek = deals.dividedBy(metric === TargetMetric.CONVERSION_RATE ? WEEKS_A_YEAR : weeks);
  return [
    line(EffortKind.DEALS, perWeek, past.won),
    line(EffortKind.MEETINGS, perWeek.times(past.meetings).dividedBy(past.won), past.meetings),
    line(EffortKind.CALLS, perWeek.times(past.calls).dividedBy(past.won), past.calls),
  ];
}

/** What a scope did in a year. */
interface Past {
  won: Decimal;
  meetings: Decimal;
  calls: Decimal;
}

/** What a scope did in the last 12 complete months. */
export async function pastOf(context: Context, scope: Scope): Promise<Past> {
  const of = (activityKind: ActivityKind) => sumBefore(context, scope, KpiMetric.ACTIVITIES, YEAR, { activityKind });
  const [won, calls, ...meetings] = await Promise.all([
    sumBefore(context, scope, KpiMetric.DEALS_WON, YEAR),
    of(ActivityKind.CALL),
    ...MEETINGS.map(of),
  ]);
  return { won, calls, meetings: meetings.reduce((sum, one) => sum.plus(one), new Decimal(0)) };
}

/** How many deals have to be won; null where history does not say. */
async function dealsFor(
  context: Context,
  scope: Scope,
  metric: TargetMetric,
  value: Decimal,
  { won }: Past,
): Promise<Decimal | null> {
  if (won.isZero()) return null;
  switch (metric) {
    case TargetMetric.REVENUE: {
      const revenue = await sumBefore(context, scope, KpiMetric.REVENUE, YEAR);
      return revenue.isZero() ? null : value.times(won).dividedBy(revenue);
    }
    case TargetMetric.NEW_CUSTOMERS: {
      const customers = await sumBefore(context, scope, KpiMetric.NEW_CUSTOMERS, YEAR);
      return customers.isZero() ? null : value.times(won).dividedBy(customers);
    }
    case TargetMetric.CONVERSION_RATE:
      return (await leadsBefore(context, scope)).times(value);
    default:
      return value;
  }
}

async function leadsBefore(context: Context, scope: Scope): Promise<Decimal> {
  const months = await monthsBefore(context, scope, KpiMetric.CONVERSION_RATE, YEAR);
  return months.reduce((sum, { denominator }) => sum.plus(denominator ?? 0), new Decimal(0));
}
