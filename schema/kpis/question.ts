import type { Decimal } from 'decimal.js';
import type { TargetMetric } from '../../entities/market/target';
import type { Period } from '../../entities/values/period';
import type { Context } from '../context';
import type { Sql } from '../reading/sql';
import type { Scope } from '../scope';
import type { KpiTextKey } from '../texts/kpis';
import type { Viewer } from '../viewer';
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
  /** Which target ATTAINMENT is about; null for every other metric. */
  goal: TargetMetric | null;
}

/** Further figures that come with a metric's rows, by their fixed keys. */
export type DetailKey =
  | 'stillOpen'
  | 'median'
  | 'p90'
  | 'withoutFirstContact'
  | 'withoutAmount'
  | 'deals'
  | 'won'
  | 'weighted'
  | 'overdue'
  | 'overdueDeals'
  | 'ownCosts'
  | 'sharedCosts';

/** What a figure of several parts is made of; each metric's file says what it means by them. */
export type Ingredient =
  | 'wonDeals'
  | 'wonAmount'
  | 'pricedDeals'
  | 'closedDeals'
  | 'cycleSeconds'
  | 'revenue'
  | 'profit'
  | 'customerMonths'
  | 'churn'
  | 'churnMonths'
  | 'historicProfit'
  | 'buyers'
  | 'cost'
  | 'newCustomers'
  | 'actual'
  | 'target';

/**
 * What a metric's statement yields: one row for the whole, and with a dimension one for each group. RATIO and DAYS divide
 * `numerator` by `denominator`, the other units take `numerator` itself, unless the metric has a `worth` of its own.
 * Days come in seconds, exact.
 */
export type Row = {
  whole: boolean;
  /** The group: a UUID, a month or a customer type; null for what belongs to none. */
  key: string | null;
  numerator: string | number | null;
  denominator: string | number | null;
  sampleSize: number;
} & { [Key in DetailKey | Ingredient]?: string | number | null };

/** What a row comes to. */
export interface Worth {
  /** Not rounded; null when there is nothing to divide by. */
  value: Decimal | null;
  /** What is divided and by what, as they are given out. */
  numerator: string | null;
  denominator: string | null;
}

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
  /** The rows with what is read besides, where one statement cannot tell it; groups may be added. */
  completed?(question: Question, rows: Row[]): Promise<Row[]>;
  /** What a row comes to, where that takes more than its numerator and denominator. */
  worth?(row: Row, currency: string): Worth;
  /** True where a unit that usually stands for a sum is divided all the same. */
  divides?: boolean;
  /** True where a period that has not begun can be asked for. */
  looksAhead?: boolean;
  /** The unit it is written and drawn in where that reads better than its own. */
  writtenIn?: KpiUnit;
  /** The words for a row that comes to nothing; undefined: the usual ones. */
  absent?(viewer: Viewer, row: Row): string | undefined;
  /** The statement that yields the records the figure rests on: each with the `key` of its group, `type`, `id` and the moment `at`. */
  records(question: Question): Sql;
  /** Units of the further figures in the rows. */
  details: Partial<Record<DetailKey, KpiUnit>>;
  /** What follows from the row of the whole, reckoned only when somebody asks for it. */
  sequel?(question: Question, whole: Row): Promise<Sequel | null>;
}
