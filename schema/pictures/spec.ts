import type { Locale } from '../../entities/values/locale';

/** How a picture is drawn: lying bars, standing columns, a line over time, the steps of a funnel, one figure on a gauge. */
export type ChartKind = 'bars' | 'columns' | 'line' | 'funnel' | 'gauge';

/** What the values count in. A RATIO of 1 is read as 100 %. */
export type ChartUnit = 'RATIO' | 'DAYS' | 'MONEY' | 'COUNT' | 'MONEY_PER_DAY';

/** One row of values beside the labels; null where there is no data. */
export interface ChartSeries {
  name: string;
  values: (number | null)[];
}

/**
 * What a picture shows, without a word on how it looks. Values are for drawing and reading, not for reckoning on:
 * money is rounded to what a number holds. `series[n].values[m]` belongs to `labels[m]`.
 */
export interface ChartSpec {
  /** Left out, the kind that suits the labels is chosen. */
  kind?: ChartKind;
  title: string;
  /** Whose figures and when, such as `East · November 2026`. */
  subtitle?: string;
  unit: ChartUnit;
  /** ISO 4217; needed where the unit is money. */
  currency?: string;
  /** The reader's language. */
  locale: Locale;
  labels: string[];
  series: ChartSeries[];
  target?: number;
}

/** Makes a picture of a spec reachable. @returns its address, good for a limited time. */
export type PictureAddress = (spec: ChartSpec) => string;

/** More columns than this, or a label longer than this, do not fit side by side on a phone. */
const MOST_COLUMNS = 6;
const LONGEST_COLUMN_LABEL = 8;

/** The kind a spec is drawn as: the one it names, else the one that stays readable on a phone. */
export function kindOf(spec: ChartSpec): ChartKind {
  if (spec.kind) return spec.kind;
  if (spec.labels.length === 1 && spec.series.length === 1) return 'gauge';
  const short = spec.labels.every(label => label.length <= LONGEST_COLUMN_LABEL);
  return short && spec.labels.length * spec.series.length <= MOST_COLUMNS ? 'columns' : 'bars';
}
