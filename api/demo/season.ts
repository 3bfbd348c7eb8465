/** How much is sold in a month compared with an average one: a weak February, a summer dip, a strong last quarter. */
const SALES = [0.82, 0.6, 1.08, 0.95, 0.97, 1.1, 0.8, 0.74, 1.03, 1.14, 1.27, 1.5];

/** How many leads come in a month compared with an average one. */
const LEADS = [0.95, 0.66, 1.15, 1.08, 1.05, 1.02, 0.84, 0.8, 1.12, 1.1, 1.18, 1.05];

/** Months with a trade show, whose leads come in heaps. */
const TRADE_SHOWS = [3, 5, 9, 11];

/** The business grows by this every year. */
const GROWTH_A_YEAR = 1.2;

const numberOf = (month: string): number => Number(month.slice(5));

/** Sales of a month compared with an average one. @param month `2026-11` */
export function salesSeason(month: string): number {
  return SALES[numberOf(month) - 1] ?? 1;
}

/** Leads of a month compared with an average one. */
export function leadSeason(month: string): number {
  return LEADS[numberOf(month) - 1] ?? 1;
}

/** True for a month with a trade show. */
export function hasTradeShow(month: string): boolean {
  return TRADE_SHOWS.includes(numberOf(month));
}

/** Size of the business compared with the middle of the history. @param progress 0 at its start, 1 at its end */
export function growth(progress: number): number {
  return GROWTH_A_YEAR ** (3 * (progress - 0.5));
}
