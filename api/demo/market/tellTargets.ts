import { Decimal } from 'decimal.js';
import { split } from '../../../entities/market/split';
import { type Target, TargetMetric } from '../../../entities/market/target';
import { dayOf } from '../../../entities/values/day';
import { daysOf, type Period } from '../../../entities/values/period';
import { world } from '../demoWorld';
import type { House } from '../house';
import type { Row } from '../rows';
import { salesSeason } from '../season';

/** Every year asks for this much more than the year before brought. */
const AMBITION = '1.2';
/** Targets are round. */
const ROUND = new Decimal(1_000);
const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'];
const LEAST = new Decimal(120_000);

type Place = Pick<Row<Target>, 'userId' | 'teamId'>;

/**
 * This year's and last year's targets: revenue of every person, team and the workspace for months, quarters and the year,
 * which add up; new customers a quarter of the teams; a conversion rate for the year.
 */
export function tellTargets(house: House): void {
  const year = Number(house.calendar.today.slice(0, 4));
  for (const each of [year - 1, year]) tellYear(house, each);
}

function tellYear(house: House, year: number): void {
  const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);
  const season = months.map(month => new Decimal(salesSeason(month)));
  const totals = new Map<string, { place: Place; months: Decimal[] }>();
  for (const { id, teamId, target } of sellers(house, year)) {
    const parts = split(target, season, ROUND);
    for (const place of [{ userId: id }, { teamId: teamId ?? undefined }, {}]) {
      const key = JSON.stringify(place);
      const known = totals.get(key);
      totals.set(key, { place, months: parts.map((part, at) => part.plus(known?.months[at] ?? 0)) });
    }
  }
  for (const { place, months: parts } of totals.values()) {
    const sum = (from: number, to: number) => Decimal.sum(...parts.slice(from, to)).toFixed();
    set(house, place, TargetMetric.REVENUE, String(year), sum(0, 12));
    QUARTERS.forEach((quarter, at) => {
      set(house, place, TargetMetric.REVENUE, `${year}-${quarter}`, sum(3 * at, 3 * at + 3));
      if (!place.userId)
        set(house, place, TargetMetric.NEW_CUSTOMERS, `${year}-${quarter}`, place.teamId ? '15' : '30');
    });
    for (const [at, month] of months.entries()) set(house, place, TargetMetric.REVENUE, month, sum(at, at + 1));
    if (!place.userId) set(house, place, TargetMetric.CONVERSION_RATE, String(year), place.teamId ? '0.12' : '0.13');
  }
}

interface Seller {
  id: string;
  teamId: string | null;
  target: Decimal;
}

/** Everybody who sells, with what the year asks of them after the one before. */
function sellers({ people, ledger, calendar }: House, year: number): Seller[] {
  return world.users
    .filter(({ role }) => role === 'REP')
    .flatMap(({ email }) => {
      const person = people.get(email);
      if (!person) return [];
      const won = ledger.deals.filter(
        deal =>
          deal.state === 'WON' &&
          deal.closedById === person.id &&
          deal.closedAt &&
          dayOf(deal.closedAt, calendar.timeZone).startsWith(String(year - 1)),
      );
      const revenue = won.reduce((sum, deal) => sum.plus(deal.closedAmount ?? 0), new Decimal(0));
      const asked = revenue.times(AMBITION).dividedBy(ROUND).round().times(ROUND);
      return [{ id: person.id, teamId: person.teamId, target: Decimal.max(asked, LEAST) }];
    });
}

/** Targets are set in the December before, and no later than the present. */
function set(house: House, place: Place, metric: TargetMetric, period: Period, value: string): void {
  const { first, last } = daysOf(period, world.workspace);
  const december = house.calendar.startOfMonth(`${Number(period.slice(0, 4)) - 1}-12`);
  const at = new Date(Math.max(december.getTime(), house.since.getTime()));
  house.ledger.targets.push({
    ...place,
    ...{ id: house.newId(at), createdAt: at, updatedAt: at, metric, period, firstDay: first, lastDay: last, value },
  });
}
