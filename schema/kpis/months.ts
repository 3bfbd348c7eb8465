import { DateTime } from 'luxon';
import type { Metric, Question, Row } from './question';
import { divides } from './worth';

/** A line over more months than this is not read; those with figures stand in it all the same. */
const MOST_MONTHS = 60;

/** The rows of months and of those between in which nothing happened, so that a line over time skips none; months to come are told only of what looks ahead. */
export function everyMonth({ from, to, context }: Question, how: Metric, rows: Row[]): Row[] {
  const zone = context.calendar.timeZone;
  const last = how.looksAhead ? to.getTime() : Math.min(to.getTime(), context.now.getTime() + 1);
  const end = DateTime.fromMillis(last - 1, { zone });
  const start = DateTime.max(DateTime.fromJSDate(from, { zone }), end.minus({ months: MOST_MONTHS }));
  const known = new Set(rows.map(row => row.key));
  const months = Math.round(end.startOf('month').diff(start.startOf('month'), 'months').months);
  const keys = Array.from({ length: months + 1 }, (_, at) => start.plus({ months: at }).toFormat('yyyy-MM'));
  return [...rows, ...keys.filter(key => !known.has(key)).map(key => emptyMonth(key, how))].sort(byKey);
}

function emptyMonth(key: string, how: Metric): Row {
  return { whole: false, key, numerator: 0, denominator: divides(how) ? 0 : null, sampleSize: 0 };
}

function byKey({ key: one }: Row, { key: other }: Row): number {
  return (one ?? '') < (other ?? '') ? -1 : 1;
}
