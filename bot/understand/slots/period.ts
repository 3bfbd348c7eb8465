import { addDays, type Day } from '../../../entities/values/day';
import { daysOf, isPeriod, type Period, periodOf } from '../../../entities/values/period';
import type { Chart } from '../chart';
import type { Reading, Slot } from '../slot';
import { type Direction, monthOf } from './calendar';
import { dayAt, noSuchDayAt } from './date';
import { DATE_WORDS, MONTHS, UNITS } from './dateWords';
import { numberAt } from './numerals';
import { chinesePeriodAt } from './periodChinese';
import { halfOf, type Kind, nearest, periodAway, rolling } from './periodFrom';

/** A period found in a message; `end` is the word after it. */
export interface PeriodFound {
  end: number;
  period: Period;
}

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['week', 'WEEK'],
  ['wk', 'WEEK'],
  ['month', 'MONTH'],
  ['quarter', 'QUARTER'],
  ['qtr', 'QUARTER'],
  ['year', 'YEAR'],
  ['yr', 'YEAR'],
]);
const STEPS: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['current', 0],
  ['last', -1],
  ['previous', -1],
  ['past', -1],
  ['prior', -1],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
]);
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
]);

/** The period that begins at a word: `last month`, `Q3`, `Oct 2025`, `last 30 days`, 上个月, 本季度, `2026`. */
export function periodAt(chart: Chart, at: number, direction: Direction): PeriodFound | null {
  const word = chart.words[at];
  if (!word || word.kind === 'mark') return null;
  const range = rangeAt(chart, at, direction);
  if (range) return range;
  const period =
    chinesePeriodAt(chart, at, direction) ??
    relativeAt(chart, at) ??
    rollingAt(chart, at) ??
    namedAt(chart, at, direction);
  // 2025年12月31日 begins like a year, but is a day.
  const day = dayPeriodAt(chart, at, direction);
  return day && day.end > (period?.end ?? 0) ? day : period;
}

/** `this month`, `last quarter`, `the week`, `year to date`. */
function relativeAt(chart: Chart, at: number): PeriodFound | null {
  const text = (offset: number): string => chart.texts[at + offset] ?? '';
  const { today } = chart.setting;
  const toDate = { ytd: 'YEAR', mtd: 'MONTH', qtd: 'QUARTER', wtd: 'WEEK' }[text(0)];
  if (toDate) return { end: at + 1, period: sinceStart(chart, toDate as Kind) };
  const kindHere = KINDS.get(text(0));
  if (kindHere && text(1) === 'to' && text(2) === 'date') return { end: at + 3, period: sinceStart(chart, kindHere) };
  const away = STEPS.get(text(0));
  if (away === undefined) return null;
  if (text(1) === 'fiscal' || text(1) === 'calendar') {
    const fiscal = KINDS.get(text(2));
    return fiscal ? { end: at + 3, period: periodAway(chart, fiscal, away) } : null;
  }
  const kind = KINDS.get(text(1));
  if (kind) return { end: at + 2, period: periodAway(chart, kind, away) };
  const month = MONTHS.get(text(1));
  if (month !== undefined) {
    const direction = away > 0 ? 'future' : 'past';
    return {
      end: at + 2,
      period: nearest(chart, year => monthText(year, month), direction === 'past' && away === 0 ? 'future' : direction),
    };
  }
  return text(0) === 'past' && text(1) === 'day' ? { end: at + 2, period: addDays(today, -1) } : null;
}

function sinceStart(chart: Chart, kind: Kind): Period {
  const { today, viewer } = chart.setting;
  return `${daysOf(periodOf(today, kind, viewer.workspace), viewer.workspace).first}/${today}`;
}

/** `last 30 days`, `past 2 weeks`, `trailing 12 months`: up to the day the message was sent. */
function rollingAt(chart: Chart, at: number): PeriodFound | null {
  const text = chart.texts[at] ?? '';
  if (!['last', 'past', 'previous', 'trailing', 'next', 'coming'].includes(text)) return null;
  const few = chart.texts[at + 1] === 'couple' ? 2 : null;
  const number =
    few === null ? numberAt(chart, at + 1) : { end: chart.texts[at + 2] === 'of' ? at + 3 : at + 2, value: null };
  if (!number) return null;
  const unit = UNITS.get(chart.texts[number.end] ?? '');
  const count = few ?? number.value?.toNumber() ?? 0;
  if (!unit || !Number.isInteger(count) || count < 1 || count > 1_000) return null;
  return {
    end: number.end + 1,
    period: rolling(chart.setting.today, count, unit, text === 'next' || text === 'coming'),
  };
}

const monthText = (year: number, month: number): Period => `${year}-${String(month).padStart(2, '0')}`;

/** `Q3`, `Q3 2025`, `2025 Q3`, `October`, `Oct 2025`, `second quarter`, `week 47`, `H1`, `2026`. */
function namedAt(chart: Chart, at: number, direction: Direction): PeriodFound | null {
  const text = chart.texts[at] ?? '';
  const { workspace } = chart.setting.viewer;
  const ordinal = ORDINALS.get(text);
  const numbered =
    /^[1-4]$/.test(text) && /^(?:st|nd|rd|th)$/.test(chart.texts[at + 1] ?? '') && chart.texts[at + 2] === 'quarter';
  const quarter = Number(
    numbered
      ? text
      : (/^q([1-4])$/.exec(text)?.[1] ?? (ordinal !== undefined && chart.texts[at + 1] === 'quarter' ? ordinal : 0)),
  );
  if (quarter > 0) {
    const end = at + (numbered ? 3 : ordinal === undefined ? 1 : 2);
    const year = yearAfter(chart, end);
    return {
      end: year?.end ?? end,
      period: year ? `${year.year}-Q${quarter}` : nearest(chart, each => `${each}-Q${quarter}`, direction),
    };
  }
  const half = /^h([12])$/.exec(text)?.[1];
  if (half || ((text === 'first' || text === 'second') && chart.texts[at + 1] === 'half')) {
    const end = at + (half ? 1 : 2);
    const year = yearAfter(chart, end);
    const second = half === '2' || text === 'second';
    return {
      end: year?.end ?? end,
      period: halfOf(chart, year?.year ?? Number(periodOf(chart.setting.today, 'YEAR', workspace)), second),
    };
  }
  const month = MONTHS.get(text);
  // "may" alone is far more often the verb.
  if (month !== undefined && (text !== 'may' || chart.verbatim(at, at + 1) === 'May')) {
    const year = yearAfter(chart, at + 1);
    return {
      end: year?.end ?? at + 1,
      period: year ? monthText(year.year, month) : nearest(chart, each => monthText(each, month), direction),
    };
  }
  const week = text === 'week' || text === 'wk' ? chart.texts[at + 1] : /^w(\d{1,2})$/.exec(text)?.[1];
  if (week !== undefined && /^\d{1,2}$/.test(week)) {
    const make = (each: number): Period => `${each}-W${week.padStart(2, '0')}`;
    const end = at + (text === 'week' || text === 'wk' ? 2 : 1);
    const year = yearAfter(chart, end);
    const period = year ? make(year.year) : nearest(chart, make, direction);
    return isPeriod(period) ? { end: year?.end ?? end, period } : null;
  }
  const year = yearAt(chart, at);
  if (year === null) return null;
  const after = /^q([1-4])$/.exec(chart.texts[at + 1] ?? '')?.[1];
  if (after) return { end: at + 2, period: `${year}-Q${after}` };
  return { end: at + 1, period: String(year) };
}

function yearAt(chart: Chart, at: number): number | null {
  const text = chart.texts[at] ?? '';
  if (/^fy\d{2}(\d{2})?$/.test(text)) return Number(text.length === 4 ? `20${text.slice(2)}` : text.slice(2));
  return /^(19|20)\d\d$/.test(text) && chart.words[at]?.kind === 'number' && chart.texts[at + 1] !== '-'
    ? Number(text)
    : null;
}

function yearAfter(chart: Chart, at: number): { end: number; year: number } | null {
  const next = ['of', ','].includes(chart.texts[at] ?? '') ? at + 1 : at;
  const year = yearAt(chart, next);
  if (year !== null) return { end: next + 1, year };
  const away = { last: -1, this: 0, next: 1 }[chart.texts[next] ?? ''];
  return away !== undefined && chart.texts[next + 1] === 'year'
    ? { end: next + 2, year: monthOf(chart.setting.today).year + away }
    : null;
}

/** A single day as a period; weekdays and month days as any date. */
function dayPeriodAt(chart: Chart, at: number, direction: Direction): PeriodFound | null {
  const found = dayAt(chart, at, direction);
  return found && { end: found.end, period: found.day };
}

/** `from Nov 1 to Nov 15`, `between … and …`, `2026-11-01/2026-11-15`, `since October`, 11月1日到15日; none that ends before it starts. */
function rangeAt(chart: Chart, at: number, direction: Direction): PeriodFound | null {
  const opening = chart.texts[at] ?? '';
  if (opening === 'since') {
    const found = chart.once(SINCE, at, () => periodAt(chart, at + 1, 'past'));
    return (
      found && {
        end: found.end,
        period: `${daysOf(found.period, chart.setting.viewer.workspace).first}/${chart.setting.today}`,
      }
    );
  }
  const ends = endsAt(chart, at, direction);
  return ends && ends.first <= ends.last ? { end: ends.end, period: `${ends.first}/${ends.last}` } : null;
}

/** First and last day of a range as they are written, in whatever order. */
function endsAt(chart: Chart, at: number, direction: Direction): { end: number; first: Day; last: Day } | null {
  const opening = chart.texts[at] ?? '';
  const from = ['from', 'between', '从', '自'].includes(opening) ? at + 1 : at;
  const first = dayAt(chart, from, direction);
  if (!first) return null;
  const joint = chart.texts[first.end] ?? '';
  if (!['to', 'until', 'till', 'through', 'and', '到', '至', '-', '~', '/'].includes(joint)) return null;
  if (joint === 'and' && opening !== 'between') return null;
  const last = dayAt(chart, first.end + 1, direction);
  if (!last) return null;
  // "from Jan 5 to Dec 20" is one year's, whichever day of December is the nearest.
  const later = last.day < first.day ? dayAt(chart, first.end + 1, 'future') : null;
  const sameYear = later !== null && later.day.slice(0, 4) === first.day.slice(0, 4);
  return { end: last.end, first: first.day, last: sameYear ? later.day : last.day };
}

/** A range that ends before it starts, as a reading that says so. */
function backwardsAt(chart: Chart, at: number, direction: Direction): Reading<Period>[] {
  const ends = endsAt(chart, at, direction);
  if (!ends || ends.first <= ends.last) return [];
  return [{ end: ends.end, cost: 0, found: { unknown: chart.verbatim(at, ends.end), senseless: 'backwards' } }];
}

const SINCE = {};

/** A slot for a period; `direction` settles which October a bare "October" means. */
export function periodIn(direction: Direction): Slot<Period> {
  const slot: Slot<Period> = {
    read(chart: Chart, at: number): Reading<Period>[] {
      const found = periodAt(chart, at, direction);
      const readings: Reading<Period>[] = [
        ...noSuchDayAt<Period>(chart, at, direction),
        ...backwardsAt(chart, at, direction),
      ];
      return found ? [{ end: found.end, cost: 0, found: { value: found.period } }, ...readings] : readings;
    },
    learns: DATE_WORDS,
    print: (value, name) => ({ [name]: value }),
    accept: json => (typeof json === 'string' && isPeriod(json) ? { value: json } : undefined),
  };
  return slot;
}
