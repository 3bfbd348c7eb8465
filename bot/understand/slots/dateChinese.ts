import type { Day } from '../../../entities/values/day';
import { daysOf, periodOf, shiftPeriod } from '../../../entities/values/period';
import type { Chart } from '../chart';
import { type Direction, dayInMonth, dayInYear, monthOf, moved, nearestWeekday, weekdayOf } from './calendar';
import { CHINESE_DAYS, CHINESE_WEEKDAYS } from './dateWords';
import { numberAt } from './numerals';

/** A day as it is written; `day` is null for one that the calendar does not have. */
interface DayWritten {
  end: number;
  day: Day | null;
}

/** How many steps 上 / 下 / 这 and their doubles go, longest first. */
const STEPS: readonly [string, number][] = [
  ['上上', -2],
  ['下下', 2],
  ['这一', 0],
  ['上一', -1],
  ['下一', 1],
  ['本', 0],
  ['这', 0],
  ['上', -1],
  ['下', 1],
  ['当', 0],
  ['今', 0],
];

/** The days that thirds of a month stand for: their middle one for the first two, the last but few for the third. */
const THIRDS: Readonly<Record<string, number>> = { 上旬: 5, 中旬: 15, 下旬: 25 };

const WEEK = ['星期', '礼拜', '周'];

/** The day that begins at a Chinese word or figure: 昨天, 下周五, 12月15号, 三天后, 月底. */
export function chineseDateAt(chart: Chart, at: number, direction: Direction): DayWritten | null {
  const { today } = chart.setting;
  const ahead = chart.texts.slice(at, at + 8).join('');
  for (const [word, days] of CHINESE_DAYS)
    if (ahead.startsWith(word)) return { end: at + word.length, day: moved(today, days, 'day') };
  return (
    weekdayAt(chart, at, ahead, direction) ??
    endAt(chart, at, ahead) ??
    monthDayAt(chart, at, direction) ??
    countedAt(chart, at)
  );
}

function weekdayAt(chart: Chart, at: number, ahead: string, direction: Direction): DayWritten | null {
  const { today } = chart.setting;
  const [step, weeks] = STEPS.find(([word]) => ahead.startsWith(word)) ?? ['', null];
  let rest = step.length;
  if (step !== '' && ahead[rest] === '个') rest += 1;
  const week = WEEK.find(word => ahead.startsWith(word, rest));
  if (!week) return null;
  rest += week.length;
  if (ahead[rest] === '末') {
    const away = weeks ?? (direction === 'future' ? 0 : -1);
    return { end: at + rest + 1, day: weekdayOf(today, 6, away) };
  }
  const weekday = CHINESE_WEEKDAYS[ahead[rest] ?? ''];
  if (weekday === undefined) return null;
  const day = weeks === null ? nearestWeekday(today, weekday, direction) : weekdayOf(today, weekday, weeks);
  return { end: at + rest + 1, day };
}

/** 月底, 下月底, 年底, 季度末, 下个月初. */
function endAt(chart: Chart, at: number, ahead: string): DayWritten | null {
  const match = /^(?:(本|这|下|上|今|明|当)个?)?(月|季度|季|年)(底|末|初)/.exec(ahead);
  if (!match) return null;
  const [text, step, unit, side] = match;
  const kind = unit === '月' ? 'MONTH' : unit === '年' ? 'YEAR' : 'QUARTER';
  const away = step === '下' || step === '明' ? 1 : step === '上' ? -1 : 0;
  const { fiscalYearStartMonth } = chart.setting.viewer.workspace;
  const period = shiftPeriod(periodOf(chart.setting.today, kind, { fiscalYearStartMonth }), away, {
    fiscalYearStartMonth,
  });
  const days = daysOf(period, { fiscalYearStartMonth });
  return { end: at + text.length, day: side === '初' ? days.first : days.last };
}

/** 12月15号, 明年3月1日, 下个月15号, 15号, 十二月十五日, 3月底. */
function monthDayAt(chart: Chart, at: number, direction: Direction): DayWritten | null {
  const { today } = chart.setting;
  let next = at;
  let year: number | null = null;
  let months: number | null = null;
  const ahead = chart.texts.slice(at, at + 3).join('');
  const named = { 今年: 0, 明年: 1, 去年: -1, 后年: 2 }[ahead.slice(0, 2)];
  const yearNumber = numberAt(chart, at);
  if (named !== undefined) {
    year = monthOf(today).year + named;
    next += 2;
  } else if (yearNumber && chart.texts[yearNumber.end] === '年') {
    const value = yearNumber.value.toNumber();
    year = value < 100 ? 2000 + value : value;
    next = yearNumber.end + 1;
  }
  const monthStep = /^(下|上|这|本)个?月/.exec(ahead);
  if (monthStep && named === undefined) {
    months = monthStep[1] === '下' ? 1 : monthStep[1] === '上' ? -1 : 0;
    next += monthStep[0].length;
  }
  const first = numberAt(chart, next);
  if (!first?.value.isInteger()) return null;
  if (chart.texts[first.end] === '月' && months === null) {
    const month = first.value.toNumber();
    const ending = chart.texts[first.end + 1];
    const third = THIRDS[`${ending}${chart.texts[first.end + 2] ?? ''}`];
    if (third !== undefined) {
      const found = dayInYear(today, month, third, year, direction);
      return found === null ? null : { end: first.end + 3, day: found };
    }
    if (ending === '底' || ending === '末') {
      const start = dayInYear(today, month, 1, year, direction);
      const last = start && moved(moved(start, 1, 'month'), -1, 'day');
      // Within the month itself its end still lies ahead.
      const here =
        monthOf(today).month === month && year === null
          ? moved(moved(`${today.slice(0, 7)}-01`, 1, 'month'), -1, 'day')
          : last;
      return here === null ? null : { end: first.end + 2, day: here };
    }
    const day = numberAt(chart, first.end + 1);
    if (!day?.value.isInteger()) return null;
    const found = dayInYear(today, month, day.value.toNumber(), year, direction);
    const suffix = ['日', '号', '號'].includes(chart.texts[day.end] ?? '') ? 1 : 0;
    // Without 日 or 号 a number that fits no month may be anything.
    return found === null && suffix === 0 ? null : { end: afterWeekday(chart, day.end + suffix), day: found };
  }
  if (['日', '号', '號'].includes(chart.texts[first.end] ?? '') && year === null) {
    const day = first.value.toNumber();
    return day > 31 ? null : { end: first.end + 1, day: dayInMonth(today, day, months, direction) };
  }
  return null;
}

/** 11月27日周五: the weekday after a date says nothing new. */
function afterWeekday(chart: Chart, at: number): number {
  const match = /^(?:周|星期|礼拜)[一二三四五六日天]/.exec(chart.texts.slice(at, at + 3).join(''));
  return at + (match?.[0].length ?? 0);
}

/** 三天后, 两周前, 一个月以后. */
function countedAt(chart: Chart, at: number): DayWritten | null {
  const number = numberAt(chart, at);
  const count = number?.value.toNumber() ?? 0;
  if (!number || !Number.isInteger(count) || count <= 0 || count > 1_000) return null;
  const match = /^(天|日|周|个星期|星期|个礼拜|个月|年)(以后|之后|后|以前|之前|前)/.exec(
    chart.texts.slice(number.end, number.end + 6).join(''),
  );
  if (!match) return null;
  const [text, unit = '', side = ''] = match;
  const kind = /天|日/.test(unit) ? 'day' : unit === '个月' ? 'month' : unit === '年' ? 'year' : 'week';
  return { end: number.end + text.length, day: moved(chart.setting.today, side.includes('前') ? -count : count, kind) };
}
