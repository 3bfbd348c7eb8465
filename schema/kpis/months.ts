import { DateTime } from 'luxon';
import { isDivided } from './exact';
import type { KpiUnit } from './metric';
import type { Question, Row } from './question';

/** A line over more months than this is not read; those with figures stand in it all the same. */
const MOST_MONTHS = 60;

/** The rows of months and of those between in which nothing happened, so that a line over time skips none; months to come are not told. */
export function everyMonth({ from, to, context }: Question, unit: KpiUnit, rows: Row[]): Row[] {
  const zone = context.calendar.timeZone;
  const end = DateTime.fromMillis(Math.min(to.getTime() - 1, context.now.getTime()), { zone });
  const start = DateTime.max(DateTime.fromJSDate(from, { zone }), end.minus({ months: MOST_MONTHS }));
  const known = new Set(rows.map(row => row.key));
  const months = Math.round(end.startOf('month').diff(start.startOf('month'), 'months').months);
  const keys = Array.from({ length: months + 1 }, (_, at) => start.plus({ months: at }).toFormat('yyyy-MM'));
  return [...rows, ...keys.filter(key => !known.has(key)).map(key => emptyMonth(key, unit))].sort(byKey);
}

function emptyMonth(key: string, unit: KpiUnit): Row {
  return { whole: false, key, numerator: 0, denominator: isDivided(unit) ? 0 : null, sampleSize: 0 };
}

function byKey({ key: one }: Row, { key: other }: Row): number {
  return (one ?? '') < (other ?? '') ? -1 : 1;
}
