import { Decimal } from 'decimal.js';
import type { MonthFigure } from '../kpis/past';

/** Where history points for some months of a year. */
export interface Outlook {
  /** What is expected, not rounded. */
  value: Decimal;
  /** What the last twelve months came to (or fewer, with less history): a sum, or a rate. */
  base: Decimal;
  /** How many months `base` is of. */
  baseMonths: number;
  /** The part of a year that these months usually make; null for a rate, which has no season. */
  share: Decimal | null;
  /** True when `share` comes from history, false when the year was split evenly for want of it. */
  seasonal: boolean;
  /** Growth that was reckoned with: 0.1 is a tenth more. */
  growth: Decimal;
  /** Where the growth comes from. */
  growthFrom: 'ASKED' | 'HISTORY' | 'NONE';
}

const YEAR = 12;
const MOST_YEARS = 3;
/** Growth from one year to the next beyond these is chance or a beginning, not a trend to go by. */
const LEAST_GROWTH = new Decimal('-0.2');
const MOST_GROWTH = new Decimal('0.5');
const ONE = new Decimal(1);

/**
 * Reckons where history points: the last twelve months × the part of a year that the wanted months usually make × growth.
 * @param history complete months without a gap, the oldest first
 * @param wanted calendar months, 1 to 12
 * @param asked growth to reckon with; null: that from the year before to the last one
 * @returns null where nothing has ever happened
 */
export function outlook(
  history: readonly MonthFigure[],
  wanted: readonly number[],
  asked: Decimal | null,
): Outlook | null {
  const months = sinceFirst(history);
  if (months.length === 0) return null;
  const last = months.slice(-YEAR);
  const rate = last.some(month => month.denominator !== null);
  const base = rate ? rateOf(last) : sumOf(last);
  if (base === null) return null;
  const { growth, from } = growthOf(months, asked, rate);
  const known = { base, baseMonths: last.length, growth, growthFrom: from };
  if (rate) {
    return { ...known, value: Decimal.min(base.times(ONE.plus(growth)), ONE), share: null, seasonal: false };
  }
  const { share, seasonal } = shareOf(months, wanted);
  const yearly = base.times(YEAR).dividedBy(last.length);
  return { ...known, value: yearly.times(share).times(ONE.plus(growth)), share, seasonal };
}

/** The part of a year that each calendar month makes, 1 to 12 in order; even without a whole year of history. */
export function seasonOf(history: readonly MonthFigure[]): Decimal[] {
  const months = sinceFirst(history);
  return Array.from({ length: YEAR }, (_, at) => shareOf(months, [at + 1]).share);
}

/** The best that some months in a row have come to; null where nothing has. @param width how many months in a row */
export function bestOf(history: readonly MonthFigure[], width: number, leastDenominator: number): Decimal | null {
  let best: Decimal | null = null;
  for (let at = 0; at + width <= history.length; at += 1) {
    const stretch = history.slice(at, at + width);
    const rate = stretch.some(month => month.denominator !== null);
    if (rate && denominatorOf(stretch).lt(leastDenominator)) continue;
    const value = rate ? rateOf(stretch) : sumOf(stretch);
    if (value?.gt(best ?? 0)) best = value;
  }
  return best;
}

function sinceFirst(history: readonly MonthFigure[]): MonthFigure[] {
  const first = history.findIndex(month => month.numerator.gt(0) || month.denominator?.gt(0));
  return first < 0 ? [] : history.slice(first);
}

function growthOf(
  months: readonly MonthFigure[],
  asked: Decimal | null,
  rate: boolean,
): { growth: Decimal; from: Outlook['growthFrom'] } {
  if (asked) return { growth: asked, from: 'ASKED' };
  const before = months.slice(-2 * YEAR, -YEAR);
  const value = (some: readonly MonthFigure[]) => (rate ? rateOf(some) : sumOf(some));
  const earlier = before.length === YEAR ? value(before) : null;
  const later = value(months.slice(-YEAR));
  if (!earlier || !later || earlier.isZero()) return { growth: new Decimal(0), from: 'NONE' };
  const growth = later.dividedBy(earlier).minus(1);
  return { growth: Decimal.max(LEAST_GROWTH, Decimal.min(MOST_GROWTH, growth)), from: 'HISTORY' };
}

/** Whole years, counted back from the last month, tell what part of them the wanted months made. */
function shareOf(months: readonly MonthFigure[], wanted: readonly number[]): { share: Decimal; seasonal: boolean } {
  const years = Math.min(MOST_YEARS, Math.floor(months.length / YEAR));
  const told = months.slice(months.length - years * YEAR);
  const whole = sumOf(told);
  if (years === 0 || whole.isZero()) return { share: new Decimal(wanted.length).dividedBy(YEAR), seasonal: false };
  const part = sumOf(told.filter(({ month }) => wanted.includes(Number(month.slice(5, 7)))));
  return { share: part.dividedBy(whole), seasonal: wanted.length < YEAR };
}

function sumOf(months: readonly MonthFigure[]): Decimal {
  return months.reduce((sum, month) => sum.plus(month.numerator), new Decimal(0));
}

function denominatorOf(months: readonly MonthFigure[]): Decimal {
  return months.reduce((sum, month) => sum.plus(month.denominator ?? 0), new Decimal(0));
}

function rateOf(months: readonly MonthFigure[]): Decimal | null {
  const over = denominatorOf(months);
  return over.isZero() ? null : sumOf(months).dividedBy(over);
}
