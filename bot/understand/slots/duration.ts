import type { Chart } from '../chart';
import type { Reading, Slot } from '../slot';
import { NUMBER_WORDS, numberAt } from './numerals';

const MINUTES: Readonly<Record<string, number>> = {
  minutes: 1,
  minute: 1,
  min: 1,
  mins: 1,
  m: 1,
  hours: 60,
  hour: 60,
  hrs: 60,
  hr: 60,
  h: 60,
};
const FEWEST = 1;
const MOST = 24 * 60;

/** Words that durations are written with. */
const DURATION_WORDS: readonly string[] = ['minutes', 'minute', 'mins', 'hours', 'hour', 'half', 'quarter'];

interface Span {
  end: number;
  minutes: number;
}

function unitAt(chart: Chart, at: number): { end: number; minutes: number } | null {
  const latin = MINUTES[chart.texts[at] ?? ''];
  if (latin !== undefined) return { end: at + 1, minutes: latin };
  const text = chart.texts.slice(at, at + 3).join('');
  for (const [unit, minutes] of CHINESE) if (text.startsWith(unit)) return { end: at + unit.length, minutes };
  return null;
}

const CHINESE: readonly [string, number][] = [
  ['个小时', 60],
  ['个钟头', 60],
  ['小时', 60],
  ['钟头', 60],
  ['分钟', 1],
  ['刻钟', 15],
];

/** The duration that begins at a word: `20 min`, `an hour`, `half an hour`, `1h30`, 一个半小时, 四十五分钟. */
function durationAt(chart: Chart, at: number): Span | null {
  const text = (offset: number): string => chart.texts[at + offset] ?? '';
  const plain = chart.texts.slice(at, at + 6).join(' ');
  for (const [phrase, minutes] of FIXED) {
    if (plain === phrase || plain.startsWith(`${phrase} `)) return { end: at + phrase.split(' ').length, minutes };
  }
  const chinese = chart.texts.slice(at, at + 4).join('');
  for (const [phrase, minutes] of FIXED_CHINESE)
    if (chinese.startsWith(phrase)) return { end: at + phrase.length, minutes };
  if (chart.words[at]?.kind === 'mark') return null;
  const number = numberAt(chart, at);
  if (!number) return null;
  let { end } = number;
  let amount = number.value.toNumber();
  if (text(end - at) === '个' && text(end - at + 1) === '半') {
    amount += 0.5;
    end += 1;
    // 一个半小时: the measure word stands before 半, the unit after it.
    end += 1;
  }
  const together = /^h(\d{1,2})$/.exec(text(end - at));
  if (together) return { end: end + 1, minutes: amount * 60 + Number(together[1]) };
  const unit = unitAt(chart, end);
  if (!unit) return null;
  let minutes = amount * unit.minutes;
  end = unit.end;
  if (text(end - at) === '半' && unit.minutes === 60) {
    minutes += 30;
    end += 1;
  } else if (chart.texts.slice(end, end + 3).join(' ') === 'and a half') {
    minutes += unit.minutes / 2;
    end += 3;
  } else if (unit.minutes === 60) {
    const rest = numberAt(chart, chart.texts[end] === 'and' ? end + 1 : end);
    const restUnit = rest && unitAt(chart, rest.end);
    if (rest && (restUnit?.minutes === 1 || (chart.isAttached(end) && rest.figures))) {
      minutes += rest.value.toNumber();
      end = restUnit?.minutes === 1 ? restUnit.end : rest.end;
    }
  }
  return minutes >= FEWEST && minutes <= MOST ? { end, minutes: Math.round(minutes) } : null;
}

const FIXED: readonly [string, number][] = [
  ['an hour and a half', 90],
  ['one and a half hours', 90],
  ['half an hour', 30],
  ['half hour', 30],
  ['a half hour', 30],
  ['a quarter of an hour', 15],
  ['quarter of an hour', 15],
  ['an hour', 60],
  ['a full hour', 60],
  ['a couple of hours', 120],
  ['couple hours', 120],
  ['half a day', 240],
  ['half day', 240],
  ['a full day', 480],
  ['all day', 480],
];
const FIXED_CHINESE: readonly [string, number][] = [
  ['半个小时', 30],
  ['半小时', 30],
  ['半个钟头', 30],
  ['半个钟', 30],
  ['半天', 240],
  ['一整天', 480],
];

/** A slot for a duration in whole minutes. */
export const minutesLong: Slot<number> = {
  read(chart: Chart, at: number): Reading<number>[] {
    const span = durationAt(chart, at);
    return span ? [{ end: span.end, cost: 0, found: { value: span.minutes } }] : [];
  },
  learns: [...DURATION_WORDS, ...NUMBER_WORDS],
  print: (value, name) => ({ [name]: value }),
  accept(json) {
    const minutes = Number(json);
    return Number.isInteger(minutes) && minutes >= FEWEST && minutes <= MOST ? { value: minutes } : undefined;
  },
};
