import type { Chart } from '../chart';
import type { Reading, Slot } from '../slot';
import { DATE_WORDS } from './dateWords';
import { numberAt } from './numerals';

interface TimeFound {
  end: number;
  /** `15:30`. */
  time: string;
  /** False for a plain number, which is a time only where the sentence says so. */
  marked: boolean;
}

const clock = (hours: number, minutes: number): string =>
  `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;

/** Hours one to seven without morning or afternoon are afternoon: nobody sells at four in the morning. */
const LAST_AFTERNOON_HOUR = 7;

const DAY_PARTS: readonly [string, 'am' | 'pm' | 'noon'][] = [
  ['凌晨', 'am'],
  ['清晨', 'am'],
  ['早上', 'am'],
  ['早晨', 'am'],
  ['上午', 'am'],
  ['中午', 'noon'],
  ['下午', 'pm'],
  ['傍晚', 'pm'],
  ['晚上', 'pm'],
];

/** Days that say which half of them is meant; they are read as days. */
const DAYS_WITH_PART: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ['今早', 'am'],
  ['明早', 'am'],
  ['昨早', 'am'],
  ['今晚', 'pm'],
  ['明晚', 'pm'],
  ['昨晚', 'pm'],
  ['前晚', 'pm'],
]);

/** The half of the day that the words before a time tell. */
function partBefore(chart: Chart, at: number): 'am' | 'pm' | null {
  if (chart.texts[at - 1] === 'tonight') return 'pm';
  return DAYS_WITH_PART.get(chart.texts.slice(Math.max(0, at - 2), at).join('')) ?? null;
}

function hourOf(hour: number, part: 'am' | 'pm' | 'noon' | null): number {
  if (part === 'am') return hour === 12 ? 0 : hour;
  if (part === 'pm') return hour < 12 ? hour + 12 : hour;
  if (part === 'noon') return hour < 3 ? hour + 12 : hour;
  return hour >= 1 && hour <= LAST_AFTERNOON_HOUR ? hour + 12 : hour;
}

/** The time of day that begins at a word: `3pm`, `at 10:30`, `half past three`, `noon`, 下午三点半, 9点一刻. */
function timeAt(chart: Chart, at: number): TimeFound | null {
  const text = chart.texts[at] ?? '';
  if (text === 'noon' || text === 'midday') return { end: at + 1, time: '12:00', marked: true };
  if (text === 'midnight') return { end: at + 1, time: '00:00', marked: true };
  const past = pastAt(chart, at);
  if (past) return past;
  const ahead = chart.texts.slice(at, at + 2).join('');
  const part = DAY_PARTS.find(([word]) => ahead === word);
  const from = part ? at + 2 : at;
  const number = numberAt(chart, from);
  if (!number?.value.isInteger()) return null;
  const hour = number.value.toNumber();
  if (hour < 0 || hour > 24) return null;
  const half = part?.[1] ?? partBefore(chart, at);
  return chineseClock(chart, number.end, hour, half) ?? figures(chart, number.end, hour, half);
}

function chineseClock(chart: Chart, at: number, hour: number, part: 'am' | 'pm' | 'noon' | null): TimeFound | null {
  if (!['点', '點', '时'].includes(chart.texts[at] ?? '')) return null;
  let end = at + 1;
  if (chart.texts[end] === '钟' || chart.texts[end] === '整') end += 1;
  let minutes = 0;
  if (chart.texts[end] === '半') {
    minutes = 30;
    end += 1;
  } else if (chart.texts[end + 1] === '刻') {
    minutes = (numberAt(chart, end)?.value.toNumber() ?? 1) * 15;
    end += 2;
  } else {
    const next = numberAt(chart, end);
    if (
      next?.value.lt(60) &&
      (chart.texts[next.end] === '分' || (next.end - end > 1 && chart.words[end]?.kind === 'han'))
    ) {
      minutes = next.value.toNumber();
      end = chart.texts[next.end] === '分' ? next.end + 1 : next.end;
    }
  }
  return minutes < 60 ? { end, time: clock(hourOf(hour, part) % 24, minutes), marked: true } : null;
}

function figures(chart: Chart, at: number, hour: number, part: 'am' | 'pm' | 'noon' | null): TimeFound | null {
  let end = at;
  let minutes = 0;
  let marked = part !== null;
  if (
    chart.texts[end] === ':' &&
    /^\d\d$/.test(chart.texts[end + 1] ?? '') &&
    chart.isAttached(end) &&
    chart.isAttached(end + 1)
  ) {
    minutes = Number(chart.texts[end + 1]);
    end += 2;
    marked = true;
  }
  let half = part;
  const suffix = /^(?:[ap]m|[ap])$/.exec(chart.texts[end] ?? '')?.[0];
  if (suffix && (suffix.length === 2 || chart.isAttached(end))) {
    half = suffix.startsWith('a') ? 'am' : 'pm';
    end += 1;
    marked = true;
  } else if (/^[ap]$/.test(chart.texts[end] ?? '') && chart.texts[end + 1] === '.' && chart.texts[end + 2] === 'm') {
    half = chart.texts[end] === 'a' ? 'am' : 'pm';
    end += chart.texts[end + 3] === '.' ? 4 : 3;
    marked = true;
  } else if (chart.texts[end] === "o'clock") {
    end += 1;
    marked = true;
  }
  const inThe = chart.texts.slice(end, end + 3).join(' ');
  if (half === null && /^in the (morning|afternoon|evening)$/.test(inThe)) {
    half = inThe.endsWith('morning') ? 'am' : 'pm';
    end += 3;
    marked = true;
  }
  if (minutes > 59) return null;
  const hours = half === null && minutes >= 0 && hour >= 13 ? hour : hourOf(hour, half);
  return hours > 24 ? null : { end, time: clock(hours % 24, minutes), marked };
}

/** `half past three`, `quarter to ten`. */
function pastAt(chart: Chart, at: number): TimeFound | null {
  const from = chart.texts[at] === 'a' ? at + 1 : at;
  const share = { half: 30, quarter: 15 }[chart.texts[from] ?? ''];
  const side = chart.texts[from + 1];
  if (share === undefined || (side !== 'past' && side !== 'to')) return null;
  const number = numberAt(chart, from + 2);
  if (!number?.value.isInteger() || number.value.gt(12)) return null;
  const base = figures(chart, number.end, number.value.toNumber(), null);
  if (!base) return null;
  const total = Number(base.time.slice(0, 2)) * 60 + (side === 'past' ? share : -share);
  return { end: base.end, time: clock(Math.floor(((total + 1_440) % 1_440) / 60), (total + 1_440) % 60), marked: true };
}

const UNTIL = new Set(['to', '-', '–', '—', '~', 'until', 'till', '到', '至']);

/** A stretch such as `9:30-10` or `10 to 11` says when it begins; its end is read past. */
function stretchAt(chart: Chart, at: number): TimeFound | null {
  const start = timeAt(chart, at);
  if (!start || !UNTIL.has(chart.texts[start.end] ?? '')) return start;
  const end = timeAt(chart, start.end + 1);
  if (!end || (end.time <= start.time && !end.marked)) return start;
  return { end: end.end, time: start.time, marked: true };
}

/** A slot for a time of day; a plain number counts only when `bare`, after words such as "at". */
export function timeOfDay(bare: boolean): Slot<string> {
  return {
    read(chart: Chart, at: number): Reading<string>[] {
      const found = stretchAt(chart, at);
      if (!found || (!bare && !found.marked)) return [];
      return [{ end: found.end, cost: found.marked ? 0 : 0.02, found: { value: found.time } }];
    },
    learns: DATE_WORDS,
    print: (value, name) => ({ [name]: value }),
    accept: json => (typeof json === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(json) ? { value: json } : undefined),
  };
}
