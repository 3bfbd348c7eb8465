import { Decimal } from 'decimal.js';
import { DateTime } from 'luxon';
import { daysOf } from '../../../entities/values/period';
import { NOW } from './ask';
import { Fraction } from './fraction';
import type { Row, World } from './world';

/** The figures of one group, or of all together. */
export interface Plain {
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  sampleSize: number;
  details: Record<string, string | null>;
}

/** What is asked, in the world's own ids. */
export interface Asked {
  metric: string;
  userId?: unknown;
  teamId?: unknown;
  period: string;
  /** Stage ids or milestone names. */
  from?: unknown;
  to?: unknown;
}

/** A record that may count: whose it is, when it happened, and what it says. */
interface Item {
  user: unknown;
  team: unknown;
  at: string | null;
  row: Row;
}

const DAY_MS = 86_400_000;

/** A figure reckoned row by row from a world's raw history, without a database and as plainly as can be. */
export function plainly(world: World, asked: Asked, belongs: (item: Item) => boolean = () => true): Plain {
  const items = itemsOf(world, asked).filter(
    item => inScope(item, asked) && inPeriod(world, item, asked) && belongs(item),
  );
  switch (asked.metric) {
    case 'CONVERSION_RATE': {
      const reached = items.filter(({ row }) => milestone(world, row.journey_id, asked.to));
      const open = items.filter(item => !reached.includes(item) && stillOpen(world, item.row.journey_id));
      return ratio(reached.length, items.length, { stillOpen: String(open.length) });
    }
    case 'WIN_RATE':
      return ratio(items.filter(({ row }) => row.state === 'WON').length, items.length, {});
    case 'SALES_CYCLE':
      return cycles(world, items);
    case 'REVENUE':
      return sum(items.map(({ row }) => amount(row.closed_amount)));
    case 'FORECAST':
      return sum(items.map(({ row }) => (row.state === 'WON' ? amount(row.closed_amount) : likely(world, row))));
    case 'VELOCITY':
      return velocity(world, items);
    case 'PIPELINE':
      return sum(items.map(({ row }) => amount(row.amount, row.currency === 'CNY' ? '0.1379' : '1')));
    default:
      return count(items.length);
  }
}

function itemsOf(world: World, { metric, from }: Asked): Item[] {
  const { deals, milestones, activities } = world.rows;
  const today = localDay(NOW, world.setting.timeZone);
  const closed = (row: Row): Item => ({
    row,
    user: row.closed_by_id,
    team: row.closed_team_id,
    at: String(row.closed_at),
  });
  switch (metric) {
    case 'CONVERSION_RATE':
      return milestones
        .filter(row => row.name === from)
        .map(row => ({ row, user: row.user_id, team: row.team_id, at: String(row.at) }));
    case 'WIN_RATE':
      return deals.filter(row => row.state !== 'OPEN').map(closed);
    case 'PIPELINE':
      return deals
        .filter(row => row.state === 'OPEN')
        .map(row => ({ row, user: row.owner_id, team: teamNow(world, row.owner_id), at: null }));
    case 'FORECAST':
      return [
        ...deals.filter(row => row.state === 'WON').map(closed),
        ...deals
          .filter(row => row.state === 'OPEN' && row.expected_close_on && String(row.expected_close_on) >= today)
          .map(row => ({
            row,
            user: row.owner_id,
            team: teamNow(world, row.owner_id),
            at: noon(world, row.expected_close_on),
          })),
      ];
    case 'VELOCITY':
      return [
        ...deals.filter(row => row.state !== 'OPEN').map(closed),
        ...deals
          .filter(row => row.state === 'OPEN')
          .map(row => ({ row, user: row.owner_id, team: teamNow(world, row.owner_id), at: null })),
      ];
    case 'ACTIVITIES':
      return activities
        .filter(row => !row.deleted_at)
        .map(row => ({ row, user: row.user_id, team: row.team_id, at: String(row.occurred_at) }));
    case 'NEW_CUSTOMERS':
      return deals.filter(row => isFirstOfNewCustomer(world, row)).map(closed);
    default:
      return deals.filter(row => row.state === 'WON').map(closed);
  }
}

/** True for the deal that made its account a customer. */
export function isFirstOfNewCustomer({ rows }: World, deal: Row): boolean {
  const account = rows.accounts.find(row => row.id === deal.account_id);
  const [first] = rows.deals
    .filter(row => row.state === 'WON' && row.account_id === deal.account_id)
    .sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
  return account?.type === 'NEW' && first === deal;
}

function placeOf({ closed_at, id }: Row): string {
  return `${new Date(String(closed_at)).toISOString()} ${id}`;
}

function inScope({ user, team }: Item, { userId, teamId }: Asked): boolean {
  return (userId === undefined || user === userId) && (teamId === undefined || team === teamId);
}

function inPeriod(world: World, { at }: Item, { period }: Asked): boolean {
  if (at === null) return true;
  const { first, last } = daysOf(period, world.setting);
  const day = localDay(at, world.setting.timeZone);
  return first <= day && day <= last;
}

/** The day it was on the wall, as `2026-11-24`. */
export function localDay(at: string, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(at));
}

function milestone(world: World, journey: unknown, name: unknown): Row | undefined {
  return world.rows.milestones.find(row => row.journey_id === journey && row.name === name);
}

function stillOpen(world: World, journey: unknown): boolean {
  const deals = world.rows.deals.filter(row => row.journey_id === journey);
  if (deals.length > 0) return deals.some(row => row.state === 'OPEN');
  return !world.rows.leads.some(row => row.journey_id === journey && row.status === 'DISQUALIFIED');
}

function teamNow(world: World, user: unknown): unknown {
  return world.rows.team_memberships.find(row => row.user_id === user && !row.until)?.team_id;
}

function noon(world: World, day: unknown): string {
  return DateTime.fromISO(`${day}T12:00`, { zone: world.setting.timeZone }).toUTC().toISO() ?? '';
}

/** What an open deal is worth at its stage's probability. */
function likely(world: World, row: Row): Decimal | null {
  const probability = world.stages.find(stage => stage.id === row.stage_id)?.probability;
  return (
    amount(row.amount, row.currency === 'CNY' ? '0.1379' : '1')
      ?.times(String(probability))
      .dividedBy(100) ?? null
  );
}

function velocity(world: World, items: Item[]): Plain {
  const open = items.filter(({ row }) => row.state === 'OPEN');
  const won = items.filter(({ row }) => row.state === 'WON');
  const closed = items.length - open.length;
  const none = { value: null, numerator: null, denominator: null, sampleSize: closed, details: {} };
  const priced = won.filter(({ row }) => row.closed_amount != null);
  const days = won.map(({ row }) => Fraction.of(cycleMs(world, row)));
  const mean = Fraction.sum(days).dividedBy(Fraction.of(won.length * DAY_MS));
  const average = Fraction.sum(priced.map(({ row }) => Fraction.of(String(row.closed_amount)))).dividedBy(
    Fraction.of(priced.length),
  );
  const rate = Fraction.of(won.length).dividedBy(Fraction.of(closed));
  if (!mean || !average || !rate || mean.isZero) return none;
  const expected = Fraction.of(open.length).times(average).times(rate);
  return {
    ...none,
    value: expected.dividedBy(mean)?.fixed(2) ?? null,
    numerator: expected.fixed(2),
    denominator: mean.short(2),
  };
}

function contactOf(world: World, row: Row): Row | undefined {
  const contact = milestone(world, row.journey_id, 'FIRST_CONTACT');
  return contact && String(contact.at) <= String(row.closed_at) ? contact : undefined;
}

function cycleMs(world: World, row: Row): number {
  return Date.parse(String(row.closed_at)) - Date.parse(String(contactOf(world, row)?.at ?? row.created_at));
}

function cycles(world: World, items: Item[]): Plain {
  const contacts = items.map(({ row }) => contactOf(world, row));
  const times = items.map(({ row }) => cycleMs(world, row));
  const total = times.reduce((sum, time) => sum + time, 0);
  const sorted = [...times].sort((one, other) => one - other);
  // The smallest value that at least the given share of all values do not exceed.
  const share = (part: number) => days(sorted[Math.ceil(part * sorted.length) - 1]);
  return {
    value:
      times.length === 0
        ? null
        : new Decimal(total)
            .dividedBy(DAY_MS * times.length)
            .toDecimalPlaces(2)
            .toFixed(),
    numerator: days(total),
    denominator: String(times.length),
    sampleSize: times.length,
    details: {
      median: share(0.5),
      p90: share(0.9),
      withoutFirstContact: String(contacts.filter(contact => !contact).length),
    },
  };
}

/** Mean days that the deals behind a sales cycle spent in a stage, all stays together; how many were in it. */
export function plainStage(world: World, asked: Asked, stageId: unknown): Pick<Plain, 'value' | 'sampleSize'> {
  const won = itemsOf(world, { ...asked, metric: 'SALES_CYCLE' }).filter(
    item => inScope(item, asked) && inPeriod(world, item, asked),
  );
  const stays = won.flatMap(({ row }) => {
    const way = world.rows.stage_changes
      .filter(change => change.deal_id === row.id)
      .sort((one, other) => Date.parse(String(one.at)) - Date.parse(String(other.at)));
    const within = way.flatMap((change, at) => {
      const next = way[at + 1];
      return change.to_stage_id === stageId && next
        ? [Date.parse(String(next.at)) - Date.parse(String(change.at))]
        : [];
    });
    return within.length > 0 ? [within.reduce((sum, stay) => sum + stay, 0)] : [];
  });
  const total = stays.reduce((sum, stay) => sum + stay, 0);
  const mean = stays.length > 0 ? new Decimal(total).dividedBy(DAY_MS * stays.length) : null;
  return { value: mean?.toDecimalPlaces(2).toFixed() ?? null, sampleSize: stays.length };
}

function days(ms: number | undefined): string | null {
  return ms === undefined ? null : new Decimal(ms).dividedBy(DAY_MS).toDecimalPlaces(2).toFixed();
}

function ratio(numerator: number, denominator: number, details: Plain['details']): Plain {
  const value = denominator === 0 ? null : new Decimal(numerator).dividedBy(denominator).toDecimalPlaces(6).toFixed();
  return { value, numerator: String(numerator), denominator: String(denominator), sampleSize: denominator, details };
}

function count(found: number): Plain {
  return { value: String(found), numerator: String(found), denominator: null, sampleSize: found, details: {} };
}

function amount(value: unknown, rate = '1'): Decimal | null {
  return value == null ? null : new Decimal(String(value)).times(rate);
}

function sum(amounts: (Decimal | null)[]): Plain {
  const known = amounts.filter(one => one !== null);
  const unknown = amounts.length > 0 && known.length === 0;
  const value = unknown ? null : known.reduce((total, one) => total.plus(one), new Decimal(0)).toFixed(2);
  const details = { withoutAmount: String(amounts.length - known.length) };
  return { value, numerator: value, denominator: null, sampleSize: amounts.length, details };
}
