import { DateTime } from 'luxon';
import { daysOf } from '../../../entities/values/period';
import { Fraction } from './fraction';
import { type Asked, isFirstOfNewCustomer, localDay, type Plain } from './plainReckoning';
import type { Row, World } from './world';

const NUMBER_OF_MONTHS = 12;

/** Acquisition cost, lifetime value and their ratio, reckoned row by row in fractions. @param channel null: without one; undefined: all */
export function plainBusiness(world: World, { metric, period }: Asked, now: string, channel?: unknown): Plain {
  const cac = acquisition(world, period, channel);
  if (metric === 'CAC') return { ...shown(cac), details: {} };
  const ltv = lifetime(world, period, now, channel);
  if (metric === 'LTV') return { ...shown(ltv), details: {} };
  const value = ltv.value && cac.value && ltv.value.dividedBy(cac.value);
  return {
    value: value?.short(6) ?? null,
    numerator: ltv.value?.fixed(2) ?? null,
    denominator: cac.value?.fixed(2) ?? null,
    sampleSize: ltv.sampleSize,
    details: {},
  };
}

interface Reckoned {
  value: Fraction | null;
  numerator: string | null;
  denominator: string | null;
  sampleSize: number;
}

function shown({ value, ...rest }: Reckoned): Omit<Plain, 'details'> {
  return { value: value?.fixed(2) ?? null, ...rest };
}

function acquisition(world: World, period: string, channel: unknown): Reckoned {
  const { first, last } = daysOf(period, world.setting);
  const won = world.rows.deals.filter(deal => {
    if (!isFirstOfNewCustomer(world, deal)) return false;
    const day = localDay(String(deal.closed_at), world.setting.timeZone);
    return first <= day && day <= last;
  });
  const spent = (of: unknown) =>
    Fraction.sum(
      world.rows.costs.filter(cost => (cost.channel_id ?? null) === of).map(cost => shareOf(cost, first, last)),
    );
  const cost = (of: unknown): Fraction => {
    const mine = won.filter(deal => (deal.channel_id ?? null) === of);
    const unbooked = spent(null);
    const shared = unbooked.times(Fraction.of(mine.length)).dividedBy(Fraction.of(won.length));
    return (of === null ? Fraction.of(0) : spent(of)).plus(shared ?? (of === null ? unbooked : Fraction.of(0)));
  };
  const all = [null, ...world.rows.channels.map(({ id }) => id)];
  const [costs, customers] =
    channel === undefined
      ? [Fraction.sum(all.map(cost)), won]
      : [cost(channel), won.filter(deal => (deal.channel_id ?? null) === channel)];
  return {
    value: costs.dividedBy(Fraction.of(customers.length)),
    numerator: costs.fixed(2),
    denominator: String(customers.length),
    sampleSize: customers.length,
  };
}

/** The part of a cost that falls on some days, day by day. */
function shareOf(cost: Row, first: string, last: string): Fraction {
  const days: string[] = [];
  for (let day = String(cost.first_day); day <= String(cost.last_day); day = nextDay(day)) days.push(day);
  const within = days.filter(day => first <= day && day <= last).length;
  const rate = Fraction.of(cost.currency === 'CNY' ? '0.1379' : '1');
  const part = Fraction.of(String(cost.amount)).times(rate).times(Fraction.of(within));
  return part.dividedBy(Fraction.of(days.length)) ?? part;
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** A purchase as a customer's time. */
interface Purchase {
  row: Row;
  from: number;
  until: number;
  /** The instants at which a part of it is earned. */
  due: number[];
}

function lifetime(world: World, period: string, now: string, channel: unknown): Reckoned {
  const zone = world.setting.timeZone;
  const periodEnd = DateTime.fromISO(daysOf(period, world.setting).last, { zone }).plus({ days: 1 });
  const end = DateTime.min(periodEnd, DateTime.fromISO(now, { zone }).startOf('day').plus({ days: 1 }));
  const bounds = Array.from({ length: NUMBER_OF_MONTHS + 1 }, (_, at) =>
    end.minus({ months: NUMBER_OF_MONTHS - at }).toMillis(),
  );
  const customers = customersOf(world, end.toMillis()).filter(
    ([first]) => channel === undefined || (first?.row.channel_id ?? null) === channel,
  );
  const active = (purchases: Purchase[], at: number) => purchases.some(one => one.from <= at && one.until > at);
  const months = bounds.slice(1).map((until, at) => ({ since: bounds[at] ?? until, until }));
  const during = ({ since, until }: { since: number; until: number }) =>
    customers.filter(purchases => purchases.some(one => one.from < until && one.until > since));
  const rates = months.flatMap(({ since, until }) => {
    const atStart = customers.filter(purchases => active(purchases, since));
    const gone = atStart.filter(purchases => !active(purchases, until));
    return Fraction.of(gone.length).dividedBy(Fraction.of(atStart.length)) ?? [];
  });
  const churn = Fraction.sum(rates).dividedBy(Fraction.of(rates.length));
  const priced = customers.flat().filter(({ row }) => row.closed_amount != null);
  const earned = Fraction.sum(
    priced.map(({ row, due }) => {
      const parts = due.filter(at => at >= (bounds[0] ?? 0) && at < end.toMillis()).length;
      const margin = world.rows.product_lines.find(({ id }) => id === row.product_line_id)?.gross_margin ?? '0.8';
      const all = Fraction.of(String(row.closed_amount)).times(Fraction.of(String(margin)));
      return all.times(Fraction.of(parts)).dividedBy(Fraction.of(due.length)) ?? all;
    }),
  );
  const customerMonths = months.reduce((sum, month) => sum + during(month).length, 0);
  const profit = priced.length > 0 ? earned.dividedBy(Fraction.of(customerMonths)) : null;
  return {
    value: profit && churn && profit.dividedBy(churn),
    numerator: profit?.fixed(2) ?? null,
    denominator: churn?.short(6) ?? null,
    sampleSize: new Set(months.flatMap(during)).size,
  };
}

/** The purchases of each customer before a moment, the first first. */
function customersOf(world: World, end: number): Purchase[][] {
  const zone = world.setting.timeZone;
  return world.rows.accounts.flatMap(account => {
    const purchases = world.rows.deals
      .filter(row => row.account_id === account.id && row.state === 'WON')
      .map((row): Purchase => {
        const closed = DateTime.fromISO(String(row.closed_at), { zone });
        const term = row.term_months as number | null;
        return {
          row,
          from: closed.toMillis(),
          until: closed.plus({ months: term ?? world.setting.customerActiveMonths }).toMillis(),
          due: Array.from({ length: term ?? 1 }, (_, months) => closed.plus({ months }).toMillis()),
        };
      })
      .filter(({ from }) => from < end)
      .sort((one, other) => one.from - other.from || (String(one.row.id) < String(other.row.id) ? -1 : 1));
    return purchases.length > 0 ? [purchases] : [];
  });
}
