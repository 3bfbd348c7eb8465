import { Decimal } from 'decimal.js';
import { addDays } from '../../../entities/values/day';
import { daysOf } from '../../../entities/values/period';
import { Fraction } from './fraction';
import { type Plain, plainly } from './plainReckoning';
import type { Row, World } from './world';

/** Whose attainment of which target, and when. */
interface AskedAttainment {
  metric: string;
  /** Nobody: the workspace's. */
  userId: unknown;
  period: string;
}

/** Attainment reckoned day by day: each day of the period belongs to the largest target that holds it and lies within. */
export function plainAttainment(world: World, { metric, userId, period }: AskedAttainment): Omit<Plain, 'details'> {
  const actual = plainly(world, { metric, userId: userId ?? undefined, period, from: 'LEAD', to: 'WON' });
  const chosen = chosenTargets(world, metric, userId ?? null, period);
  const reached = amountOf(actual);
  const target = chosen && targetOf(world, chosen, metric, userId);
  return {
    value: reached && target ? (reached.dividedBy(target)?.short(6) ?? null) : null,
    numerator: reached && given(metric, reached),
    denominator: target && given(metric, target),
    sampleSize: actual.sampleSize,
  };
}

function chosenTargets(world: World, metric: string, userId: unknown, period: string): Row[] | null {
  const { first, last } = daysOf(period, world.setting);
  const own = world.rows.targets.filter(
    row =>
      row.metric === metric && row.user_id === userId && String(row.first_day) >= first && String(row.last_day) <= last,
  );
  const length = ({ first_day, last_day }: Row) => Date.parse(String(last_day)) - Date.parse(String(first_day));
  const chosen = new Set<Row>();
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const holding = own.filter(row => String(row.first_day) <= day && day <= String(row.last_day));
    const [largest] = holding.sort((one, other) => length(other) - length(one));
    if (!largest) return null;
    chosen.add(largest);
  }
  return [...chosen];
}

/** Sums add up; rates count by the leads of their own days, by their days where there were none. */
function targetOf(world: World, targets: Row[], metric: string, userId: unknown): Fraction | null {
  const values = targets.map(({ value }) => Fraction.of(String(value)));
  if (metric !== 'CONVERSION_RATE') return Fraction.sum(values);
  const leads = targets.map(({ first_day, last_day }) =>
    Number(
      plainly(world, {
        metric,
        userId: userId ?? undefined,
        period: `${first_day}/${last_day}`,
        from: 'LEAD',
        to: 'WON',
      }).denominator,
    ),
  );
  const days = targets.map(
    ({ first_day, last_day }) => (Date.parse(String(last_day)) - Date.parse(String(first_day))) / 86_400_000 + 1,
  );
  const weights = leads.some(count => count > 0) ? leads : days;
  const weighed = values.map((value, at) => value.times(Fraction.of(weights[at] ?? 0)));
  return Fraction.sum(weighed).dividedBy(Fraction.of(weights.reduce((sum, weight) => sum + weight, 0)));
}

function amountOf({ numerator, denominator }: Plain): Fraction | null {
  if (numerator === null) return null;
  return denominator === null ? Fraction.of(numerator) : Fraction.of(numerator).dividedBy(Fraction.of(denominator));
}

function given(metric: string, amount: Fraction): string | null {
  if (metric === 'REVENUE') return amount.fixed(2);
  return metric === 'CONVERSION_RATE' ? amount.short(6) : new Decimal(amount.short(6)).toFixed();
}
