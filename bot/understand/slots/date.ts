import type { Day } from '../../../entities/values/day';
import { daysOf, periodOf, shiftPeriod } from '../../../entities/values/period';
import type { Chart } from '../chart';
import type { Reading } from '../slot';
import { type Direction, dayInMonth, dayInYear, moved, nearestWeekday, weekdayOf } from './calendar';
import { chineseDateAt } from './dateChinese';
import { MONTHS, NAMED_DAYS, UNITS, WEEKDAYS } from './dateWords';
import { numberAt } from './numerals';

/** A day found in a message; `end` is the word after it. */
export interface DayFound {
  end: number;
  day: Day;
}

/** The same as it is written; `day` is null for one that the calendar does not have, such as Feb 30. */
interface DayWritten {
  end: number;
  day: Day | null;
}

const ORDINAL = new Set(['st', 'nd', 'rd', 'th']);

/** The day that begins at a word, in English, Chinese or figures. */
export function dayAt(chart: Chart, at: number, direction: Direction): DayFound | null {
  const written = writtenAt(chart, at, direction);
  return written && written.day !== null ? { end: written.end, day: written.day } : null;
}

/** A day written at a word that the calendar does not have, as a reading that says so. */
export function noSuchDayAt<V>(chart: Chart, at: number, direction: Direction): Reading<V>[] {
  const written = writtenAt(chart, at, direction);
  if (!written || written.day !== null) return [];
  const { end } = written;
  return [{ end, cost: 0, found: { unknown: chart.verbatim(at, end), senseless: 'noSuchDay' } }];
}

function writtenAt(chart: Chart, at: number, direction: Direction): DayWritten | null {
  const word = chart.words[at];
  if (!word || word.kind === 'mark') return null;
  if (word.kind === 'han') return chineseDateAt(chart, at, direction);
  if (word.kind === 'number')
    return (
      figuresAt(chart, at, direction) ??
      englishDayFirst(chart, at, direction) ??
      chineseDateAt(chart, at, direction) ??
      agoAt(chart, at)
    );
  return englishAt(chart, at, direction);
}

function englishAt(chart: Chart, at: number, direction: Direction): DayWritten | null {
  const { today } = chart.setting;
  const text = (offset: number): string => chart.texts[at + offset] ?? '';
  if (text(0) === 'the') {
    const found = englishDayFirst(chart, at + 1, direction) ?? englishAt(chart, at + 1, direction);
    return found !== null && text(1) !== 'the' ? found : null;
  }
  const named = NAMED_DAYS.get(text(0));
  if (named !== undefined) return { end: at + 1, day: moved(today, named, 'day') };
  if (text(0) === 'day' && (text(1) === 'after' || text(1) === 'before')) {
    if (text(1) === 'after' && text(2) === 'tomorrow') return { end: at + 3, day: moved(today, 2, 'day') };
    if (text(1) === 'before' && text(2) === 'yesterday') return { end: at + 3, day: moved(today, -2, 'day') };
  }
  if (text(0) === 'this' && ['morning', 'afternoon', 'evening'].includes(text(1))) return { end: at + 2, day: today };
  if (text(0) === 'last' && text(1) === 'night') return { end: at + 2, day: moved(today, -1, 'day') };
  if (text(0) === 'mid' || text(0) === 'middle') {
    const next = text(1) === 'of' ? at + 2 : at + 1;
    const month = MONTHS.get(chart.texts[next] ?? '');
    const middle = month === undefined ? null : dayInYear(today, month, 15, null, direction);
    return middle === null ? null : { end: next + 1, day: middle };
  }
  return (
    weekdayAt(chart, at, direction) ??
    monthDayAt(chart, at, direction) ??
    endOfAt(chart, at) ??
    inAt(chart, at) ??
    agoAt(chart, at)
  );
}

function weekdayAt(chart: Chart, at: number, direction: Direction): DayWritten | null {
  const { today } = chart.setting;
  const weeks = { this: 0, next: 1, last: -1, coming: null, past: null }[chart.texts[at] ?? ''];
  const day = WEEKDAYS.get(chart.texts[weeks === undefined ? at : at + 1] ?? '');
  // "next week Friday".
  const later = weeks != null && chart.texts[at + 1] === 'week' ? WEEKDAYS.get(chart.texts[at + 2] ?? '') : undefined;
  if (weeks != null && later !== undefined) return { end: at + 3, day: weekdayOf(today, later, weeks) };
  if (day === undefined) {
    const bare = WEEKDAYS.get(chart.texts[at] ?? '');
    return bare === undefined ? null : { end: at + 1, day: nearestWeekday(today, bare, direction) };
  }
  if (weeks === undefined) {
    // "Friday next week", "Monday of last week".
    const then = chart.texts.slice(at + 1, at + 4).filter(word => word !== 'of');
    const away = then[1] === 'week' ? { next: 1, last: -1, this: 0 }[then[0] ?? ''] : undefined;
    if (away !== undefined)
      return { end: at + 3 + (chart.texts[at + 1] === 'of' ? 1 : 0), day: weekdayOf(today, day, away) };
    // "Fri, Nov 27": the day of the month says which Friday.
    const next = chart.texts[at + 1] === ',' || chart.texts[at + 1] === 'the' ? at + 2 : at + 1;
    const dated = monthDayAt(chart, next, direction) ?? englishDayFirst(chart, next, direction);
    if (dated) return dated;
    return { end: at + 1, day: nearestWeekday(today, day, direction) };
  }
  return { end: at + 2, day: weeks === null ? nearestWeekday(today, day, direction) : weekdayOf(today, day, weeks) };
}

/** `Dec 15`, `December 15th, 2026`. */
function monthDayAt(chart: Chart, at: number, direction: Direction): DayWritten | null {
  const month = MONTHS.get(chart.texts[at] ?? '');
  if (month === undefined) return null;
  let next = at + 1;
  if (chart.texts[next] === '.' || chart.texts[next] === 'the') next += 1;
  const day = plainNumber(chart, next);
  if (day === null || day > 31) return null;
  next += 1;
  if (ORDINAL.has(chart.texts[next] ?? '')) next += 1;
  return withYear(chart, next, month, day, direction);
}

/** `15 Dec`, `15th of December 2026`, `the 15th`. */
function englishDayFirst(chart: Chart, at: number, direction: Direction): DayWritten | null {
  const day = plainNumber(chart, at);
  if (day === null || day > 31) return null;
  let next = at + 1;
  const ordinal = ORDINAL.has(chart.texts[next] ?? '') && chart.isAttached(next);
  if (ordinal) next += 1;
  if (chart.texts[next] === 'of') next += 1;
  const month = MONTHS.get(chart.texts[next] ?? '');
  if (month !== undefined) return withYear(chart, next + 1, month, day, direction);
  if (!ordinal) return null;
  const found = dayInMonth(chart.setting.today, day, null, direction);
  return found === null ? null : { end: at + 2, day: found };
}

function withYear(chart: Chart, at: number, month: number, day: number, direction: Direction): DayWritten | null {
  const next = chart.texts[at] === ',' ? at + 1 : at;
  const year = plainNumber(chart, next);
  const given = year !== null && year >= 1990 && year <= 2100 ? year : null;
  const found = dayInYear(chart.setting.today, month, day, given, direction);
  return { end: given === null ? at : next + 1, day: found };
}

/** `2026-12-15`, `12/15`, `12/15/2026`, `15.12.2026`. */
function figuresAt(chart: Chart, at: number, direction: Direction): DayWritten | null {
  const start = chart.words[at]?.start ?? 0;
  FIGURES.lastIndex = start;
  const match = FIGURES.exec(chart.source);
  if (!match) return null;
  const [text, a = '', mark, b = '', c = ''] = match;
  const full = a.length === 4;
  if (full && c === '') return null;
  if (mark === '.' && c === '') return null;
  if (mark === '-' && !full) return null;
  const [year, month, day] = full
    ? [Number(a), Number(b), Number(c)]
    : [c === '' ? null : Number(c.length === 2 ? `20${c}` : c), ...monthFirst(Number(a), Number(b), mark)];
  const found = dayInYear(chart.setting.today, month ?? 0, day ?? 0, year ?? null, direction);
  // Without a year two figures and a mark may be anything; with one they are meant as a day.
  if (!found && !full && c.length < 4) return null;
  let end = at + 1;
  while ((chart.words[end]?.start ?? Number.POSITIVE_INFINITY) < start + text.length) end += 1;
  return { end, day: found };
}

const FIGURES = /(\d{1,4})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?!\d)/y;

function monthFirst(a: number, b: number, mark: string | undefined): [number, number] {
  return mark === '.' || a > 12 ? [b, a] : [a, b];
}

/** `end of month`, `end of next quarter`, `month end`, `EOM`: the last day. */
function endOfAt(chart: Chart, at: number): DayFound | null {
  const text = (offset: number): string => chart.texts[at + offset] ?? '';
  const short = { eom: 'MONTH', eow: 'WEEK', eoq: 'QUARTER', eoy: 'YEAR', eod: 'DAY' }[text(0)];
  if (short) return { end: at + 1, day: edge(chart, short as Kind, 0, 'last') };
  const monthEnd = KINDS.get(text(0));
  if (monthEnd && text(1) === 'end') return { end: at + 2, day: edge(chart, monthEnd, 0, 'last') };
  const side = text(0) === 'end' ? 'last' : ['start', 'beginning'].includes(text(0)) ? 'first' : null;
  if (!side) return null;
  let next = at + 1;
  if (chart.texts[next] === 'of') next += 1;
  if (chart.texts[next] === 'the') next += 1;
  const away = { this: 0, next: 1, last: -1, coming: 1, current: 0 }[chart.texts[next] ?? ''];
  if (away !== undefined) next += 1;
  const kind = KINDS.get(chart.texts[next] ?? '');
  if (kind) return { end: next + 1, day: edge(chart, kind, away ?? 0, side) };
  const month = MONTHS.get(chart.texts[next] ?? '');
  const quarter = /^q([1-4])$/.exec(chart.texts[next] ?? '');
  if (month === undefined && !quarter) return null;
  const { fiscalYearStartMonth } = chart.setting.viewer.workspace;
  const year = periodOf(chart.setting.today, 'YEAR', { fiscalYearStartMonth });
  const ends = (period: string): Day => daysOf(period, { fiscalYearStartMonth })[side];
  if (quarter) {
    const here = ends(`${year}-Q${quarter[1]}`);
    return { end: next + 1, day: here >= chart.setting.today ? here : ends(`${Number(year) + 1}-Q${quarter[1]}`) };
  }
  const inMonth = (of: string): Day => ends(`${of}-${String(month).padStart(2, '0')}`);
  const thisYear = chart.setting.today.slice(0, 4);
  const here = inMonth(thisYear);
  return { end: next + 1, day: here >= chart.setting.today ? here : inMonth(String(Number(thisYear) + 1)) };
}

type Kind = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['week', 'WEEK'],
  ['month', 'MONTH'],
  ['quarter', 'QUARTER'],
  ['year', 'YEAR'],
  ['day', 'DAY'],
]);

/** First or last day of the week, month, quarter or year some of its kind away. */
function edge(chart: Chart, kind: Kind, away: number, side: 'first' | 'last'): Day {
  const { fiscalYearStartMonth } = chart.setting.viewer.workspace;
  return daysOf(
    shiftPeriod(periodOf(chart.setting.today, kind, { fiscalYearStartMonth }), away, { fiscalYearStartMonth }),
    { fiscalYearStartMonth },
  )[side];
}

/** `in 3 days`, `in two weeks`. */
function inAt(chart: Chart, at: number): DayFound | null {
  if (chart.texts[at] !== 'in') return null;
  const counted = countAt(chart, at + 1);
  return counted === null ? null : { end: counted.end, day: moved(chart.setting.today, counted.count, counted.unit) };
}

/** `3 days ago`, `a week ago`, `two weeks from now`. */
function agoAt(chart: Chart, at: number): DayFound | null {
  const counted = countAt(chart, at);
  if (!counted) return null;
  if (chart.texts[counted.end] === 'ago')
    return { end: counted.end + 1, day: moved(chart.setting.today, -counted.count, counted.unit) };
  if (chart.texts[counted.end] === 'from' && ['now', 'today'].includes(chart.texts[counted.end + 1] ?? '')) {
    return { end: counted.end + 2, day: moved(chart.setting.today, counted.count, counted.unit) };
  }
  return null;
}

function countAt(
  chart: Chart,
  at: number,
): { end: number; count: number; unit: 'day' | 'week' | 'month' | 'year' } | null {
  const text = chart.texts[at] ?? '';
  const number = text === 'a' || text === 'an' ? null : numberAt(chart, at);
  if (text === 'couple' || (text === 'a' && chart.texts[at + 1] === 'couple')) {
    const next =
      chart.texts[at + (text === 'a' ? 2 : 1)] === 'of' ? at + (text === 'a' ? 3 : 2) : at + (text === 'a' ? 2 : 1);
    const unit = UNITS.get(chart.texts[next] ?? '');
    return unit ? { end: next + 1, count: 2, unit } : null;
  }
  const next = number ? number.end : text === 'a' || text === 'an' || text === 'one' ? at + 1 : -1;
  const unit = UNITS.get(chart.texts[next] ?? '');
  const count = number ? number.value.toNumber() : 1;
  return unit && count > 0 && count < 1_000 && Number.isInteger(count) ? { end: next + 1, count, unit } : null;
}

/** A whole number in figures at a word, such as a day or a year. */
function plainNumber(chart: Chart, at: number): number | null {
  const word = chart.words[at];
  return word?.kind === 'number' && /^\d{1,4}$/.test(word.text) ? Number(word.text) : null;
}
