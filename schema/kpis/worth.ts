import { inUnit, isDivided, quotient, rounded } from './exact';
import { KpiUnit } from './metric';
import type { Metric, Row, Worth } from './question';

/** What a row comes to: by the metric's own rule, else numerator ÷ denominator, or the numerator itself where nothing is divided. */
export function worthOf(how: Metric, row: Row, currency: string): Worth {
  if (how.worth) return how.worth(row, currency);
  const { unit } = how;
  return {
    value: quotient(unit, row.numerator, row.denominator),
    numerator: rounded(unit === KpiUnit.RATIO ? KpiUnit.COUNT : unit, inUnit(unit, row.numerator), currency),
    denominator: row.denominator === null ? null : String(row.denominator),
  };
}

/** True for figures that divide; the others are the sum itself, and nothing to count makes them zero. */
export function divides(how: Metric): boolean {
  return how.divides ?? isDivided(how.unit);
}
