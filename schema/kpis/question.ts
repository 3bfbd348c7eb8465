import type { Period } from '../../entities/values/period';
import type { Context } from '../context';
import type { Sql } from '../reading/sql';
import type { Scope } from '../scope';
import type { KpiTextKey } from '../texts/kpis';
import type { KpiDimension, KpiFilter } from './dimension';
import type { KpiFigure } from './kpiFigure';
import type { KpiComparison, KpiMetric, KpiUnit } from './metric';
import type { Steps } from './steps';

/** What is asked of a metric: whose figures, when, and how they are cut. */
export interface Question {
  context: Context;
  metric: KpiMetric;
  scope: Scope;
  period: Period;
  /** The instant at which the period begins, included. */
  from: Date;
  /** The instant at which it ends, not included. */
  to: Date;
  groupBy: KpiDimension | null;
  filter: KpiFilter;
  compare: KpiComparison | null;
  /** From where to where a conversion is measured; null for every other metric. */
  steps: Steps | null;
}

/** Further figures that come with a metric's rows, by their fixed keys. */
export type DetailKey = 'stillOpen' | 'median' | 'p90' | 'withoutFirstContact' | 'withoutAmount' | 'deals';

/**
 * What a metric's statement yields: one row for the whole, and with a dimension one for each group. RATIO and DAYS divide
 * `numerator` by `denominator`, the other units take `numerator` itself. Days come in seconds, exact.
 */
export type Row = {
  whole: boolean;
  /** The group: a UUID, a month or a customer type; null for what belongs to none. */
  key: string | null;
  numerator: string | number | null;
  denominator: string | number | null;
  sampleSize: number;
} & { [Key in DetailKey]?: string | number | null };

/** What a metric adds after its rows are known. */
export interface Sequel {
  details: KpiFigure[];
  /** One or two sentences that say what the figure means; null when the numbers do not carry any. */
  meaning: string | null;
}

/** How one metric is reckoned. */
export interface Metric {
  unit: KpiUnit;
  /** The text that says how it is reckoned; it may name the steps as `from` and `to`. */
  definition(question: Question): KpiTextKey;
  /** The statement whose rows are figures; see `Row`. */
  rows(question: Question): Sql;
  /** Units of the further figures in the rows. */
  details: Partial<Record<DetailKey, KpiUnit>>;
  /** What follows from the row of the whole, reckoned only when somebody asks for it. */
  sequel?(question: Question, whole: Row): Promise<Sequel | null>;
}
