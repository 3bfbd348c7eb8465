import { daysOf, type Period, periodOf } from '../../../entities/values/period';
import type { Chart } from '../chart';
import { type Direction, monthOf } from './calendar';
import { numberAt } from './numerals';
import { halfOf, type Kind, nearest, periodAway, rolling } from './periodFrom';

interface PeriodFound {
  end: number;
  period: Period;
}

const KIND: Readonly<Record<string, Kind>> = {
  周: 'WEEK',
  星期: 'WEEK',
  礼拜: 'WEEK',
  月: 'MONTH',
  季度: 'QUARTER',
  季: 'QUARTER',
  年: 'YEAR',
  年度: 'YEAR',
  财年: 'YEAR',
};
const STEP: Readonly<Record<string, number>> = {
  本: 0,
  这: 0,
  这一: 0,
  当: 0,
  今: 0,
  上: -1,
  上一: -1,
  上上: -2,
  去: -1,
  前: -2,
  下: 1,
  下一: 1,
  下下: 2,
  明: 1,
};
const RELATIVE =
  /^(本|这一|这|当|上上|上一|上|下下|下一|下)个?(周|星期|礼拜|月|季度|季|年度|财年)(?![一二三四五六日天末底初])|^(今|去|前|明|本)(年)(?!底|初|末)/;
const QUARTER = /^第?([一二三四1-4])季度/;

/** The period that begins at a Chinese word: 上个月, 本季度, 去年10月, 第三季度, 最近30天, 上半年. */
export function chinesePeriodAt(chart: Chart, at: number, direction: Direction): PeriodFound | null {
  if (chart.words[at]?.kind === 'word') return null;
  const ahead = chart.texts.slice(at, at + 8).join('');
  return (
    yearFirst(chart, at, ahead) ??
    relative(chart, at, ahead) ??
    rollingDays(chart, at, ahead) ??
    named(chart, at, ahead, direction, null)
  );
}

/** 2026年, 去年10月, 2025年第三季度, 今年上半年, 今年以来. */
function yearFirst(chart: Chart, at: number, ahead: string): PeriodFound | null {
  const { today, viewer } = chart.setting;
  const word = /^(今|去|前|明|本)年/.exec(ahead)?.[1];
  const number = word ? null : numberAt(chart, at);
  const isYear = number && chart.texts[number.end] === '年' && number.value.isInteger();
  if (!word && !isYear) return null;
  const value = number?.value.toNumber() ?? 0;
  const year = word
    ? Number(periodOf(today, 'YEAR', viewer.workspace)) + (STEP[word] ?? 0)
    : value < 100
      ? 2000 + value
      : value;
  if (year < 1990 || year > 2100) return null;
  const end = word ? at + 2 : (number?.end ?? at) + 1;
  const rest = chart.texts.slice(end, end + 6).join('');
  const calendarYear = word ? monthOf(today).year + (STEP[word] ?? 0) : year;
  const skip = rest.startsWith('的') ? 1 : 0;
  const inside = named(chart, end + skip, rest.slice(skip), 'past', { fiscal: year, calendar: calendarYear });
  if (inside) return inside;
  if (rest.startsWith('以来') || rest.startsWith('至今')) {
    return { end: end + 2, period: `${daysOf(String(year), viewer.workspace).first}/${today}` };
  }
  // A month and a day after the year are a date, not a period.
  if (/^\d*月/.test(rest) || /^[底初末]/.test(rest)) return null;
  return { end: rest.startsWith('全年') ? end + 2 : end, period: String(year) };
}

function relative(chart: Chart, at: number, ahead: string): PeriodFound | null {
  if (ahead.startsWith('全年')) return { end: at + 2, period: periodAway(chart, 'YEAR', 0) };
  const match = RELATIVE.exec(ahead);
  if (!match) return null;
  const kind = KIND[match[2] ?? match[4] ?? ''];
  const step = STEP[match[1] ?? match[3] ?? ''];
  if (!kind || step === undefined) return null;
  const rest = ahead.slice(match[0].length);
  // 下个月15号 is a day.
  if (kind === 'MONTH' && /^[\d一二三十]+[号日]/.test(rest)) return null;
  const end = at + match[0].length;
  const period = periodAway(chart, kind, step);
  if (/^(以来|至今)/.test(rest)) {
    return { end: end + 2, period: `${daysOf(period, chart.setting.viewer.workspace).first}/${chart.setting.today}` };
  }
  return { end, period };
}

/** 最近30天, 近三个月, 过去两周, 未来7天. */
function rollingDays(chart: Chart, at: number, ahead: string): PeriodFound | null {
  const opening = /^(最近|过去|近|前|未来|接下来|今后)/.exec(ahead)?.[0];
  if (!opening) return null;
  const from = at + opening.length + (chart.texts[at + opening.length] === '的' ? 1 : 0);
  const number = numberAt(chart, from);
  const count = number?.value.toNumber() ?? (chart.texts[from] === '半' ? 0.5 : 0);
  const next = number?.end ?? from + 1;
  const unit = /^(天|日|个星期|星期|个礼拜|周|个月|月|年|个季度)/.exec(chart.texts.slice(next, next + 3).join(''))?.[0];
  if (!unit || count <= 0 || count > 1_000) return null;
  const ahead_ = /未来|接下来|今后/.test(opening);
  const end = next + unit.length;
  const { today } = chart.setting;
  if (count === 0.5) return unit === '年' ? { end, period: rolling(today, 6, 'month', ahead_) } : null;
  if (unit === '个季度') return { end, period: rolling(today, count * 3, 'month', ahead_) };
  const kind = unit === '天' || unit === '日' ? 'day' : unit.endsWith('月') ? 'month' : unit === '年' ? 'year' : 'week';
  return { end, period: rolling(today, count, kind, ahead_) };
}

/** 第三季度, 10月, 十月份, 上半年, 第47周, 三季度. */
function named(
  chart: Chart,
  at: number,
  ahead: string,
  direction: Direction,
  year: { fiscal: number; calendar: number } | null,
): PeriodFound | null {
  const quarter = QUARTER.exec(ahead) ?? /^(?:q|Q)([1-4])/.exec(ahead);
  if (quarter) {
    const number = '一二三四'.indexOf(quarter[1] ?? '') + 1 || Number(quarter[1]);
    const end = at + (ahead.toLowerCase().startsWith('q') ? 1 : quarter[0].length);
    return {
      end,
      period: year ? `${year.fiscal}-Q${number}` : nearest(chart, each => `${each}-Q${number}`, direction),
    };
  }
  const half = /^(上|下)半年/.exec(ahead);
  if (half) {
    const { today, viewer } = chart.setting;
    return {
      end: at + 3,
      period: halfOf(chart, year?.fiscal ?? Number(periodOf(today, 'YEAR', viewer.workspace)), half[1] === '下'),
    };
  }
  const weekNumber = ahead.startsWith('第') ? numberAt(chart, at + 1) : null;
  if (weekNumber && chart.texts[weekNumber.end] === '周') {
    const week = String(weekNumber.value.toNumber()).padStart(2, '0');
    return {
      end: weekNumber.end + 1,
      period: year ? `${year.calendar}-W${week}` : nearest(chart, each => `${each}-W${week}`, direction),
    };
  }
  const month = numberAt(chart, at);
  const number = month?.value.toNumber() ?? 0;
  if (!month || chart.texts[month.end] !== '月' || !Number.isInteger(number) || number < 1 || number > 12) return null;
  const after = chart.texts[month.end + 1] ?? '';
  // 10月15日 and 10月底 are days; 三个月 is a span.
  if (
    numberAt(chart, month.end + 1) ||
    after === '底' ||
    after === '末' ||
    after === '初' ||
    chart.texts[month.end + 2] === '旬'
  )
    return null;
  const end = month.end + (after === '份' ? 2 : 1);
  const make = (each: number): Period => `${each}-${String(number).padStart(2, '0')}`;
  return { end, period: year ? make(year.calendar) : nearest(chart, make, direction) };
}
