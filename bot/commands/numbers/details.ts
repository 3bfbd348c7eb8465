import type { Fact } from '../../reply';

/** A further figure of a report, under a key of the API. */
export interface Detail {
  key: string;
  label: string;
  /** Decimal text; null where there is nothing to divide by. */
  value: string | null;
  formatted: string;
}

/** What the sentence about a figure tells already. */
const TOLD = new Set([
  ...['judgeByValue', 'judgeByNumerator', 'judgeByDenominator', 'wonInPeriod', 'closedInPeriod'],
  ...['actual', 'target', 'remaining', 'daysLeft', 'neededPerWeek', 'soFarPerWeek'],
  ...['coverage', 'leftOfTarget'],
]);

/** The further figures that say something: none that the answer tells anyway, none of which there is nothing. */
export function worthReading({ details }: { details: readonly Detail[] }): Fact[] {
  return details
    .filter(({ key, value }) => !TOLD.has(key) && value !== null && Number(value) !== 0)
    .map(({ label, formatted }) => ({ label, value: formatted }));
}
