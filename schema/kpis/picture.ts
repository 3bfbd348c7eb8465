import { Field, ObjectType } from 'type-graphql';
import type { ChartKind, ChartSeries, ChartSpec } from '../pictures/spec';
import { kpiText } from '../texts/kpis';
import { KpiDimension } from './dimension';
import type { KpiGroup, KpiReport } from './kpiReport';
import { KpiUnit } from './metric';
import { divides } from './worth';

/** A picture and what it says. */
@ObjectType({ description: 'A picture, and all that it shows in words.' })
export class Picture {
  @Field({ description: 'Everything the picture shows, in words.' })
  alt!: string;

  @Field({ description: 'Address of the PNG, good for a week.' })
  url!: string;
}

/**
 * What a report's picture shows: its groups, or what it is compared with, or a single rate on a gauge.
 * @returns null when there is nothing to draw
 */
export function chartOf(report: KpiReport): ChartSpec | null {
  const { unit, how, scope, question } = report;
  const { locale } = question.context.viewer;
  const { labels, series, kind } = question.groupBy === null ? single(report) : grouped(report, question.groupBy);
  if (!series.some(({ values }) => values.some(value => value !== null))) return null;
  const title =
    question.groupBy === null
      ? report.label
      : kpiText(locale, 'title.grouped', {
          metric: report.label,
          dimension: kpiText(locale, `dimension.${question.groupBy}`),
        });
  return {
    kind,
    title,
    subtitle: `${scope.label} · ${report.periodLabel}`,
    unit: how.writtenIn ?? unit,
    currency: report.currency ?? undefined,
    locale,
    labels,
    series,
  };
}

type Shown = Pick<ChartSpec, 'labels' | 'series' | 'kind'>;

function single({ label, periodLabel, value, unit, how, previous }: KpiReport): Shown {
  if (previous) {
    return {
      labels: [previous.periodLabel, periodLabel],
      series: [{ name: label, values: [drawn(previous.value), drawn(value)] }],
    };
  }
  return {
    labels: [periodLabel],
    series: (how.writtenIn ?? unit) === KpiUnit.RATIO ? [{ name: label, values: [drawn(value)] }] : [],
  };
}

function grouped({ groups, periodLabel, previous, how }: KpiReport, dimension: KpiDimension): Shown {
  const series: ChartSeries[] = [{ name: periodLabel, values: groups.map(({ value }) => drawn(value)) }];
  // Months of different years do not stand side by side.
  if (previous && dimension !== KpiDimension.MONTH) {
    const before = new Map(previous.groups.map(group => [group.key, group.value]));
    // A group without a row had nothing to count, which makes a sum zero and a share unknown.
    const absent = divides(how) ? null : '0';
    series.push({
      name: previous.periodLabel,
      values: groups.map(({ key }) => drawn(before.has(key) ? (before.get(key) ?? null) : absent)),
    });
  }
  return { labels: groups.map(({ label }) => label), series, kind: kindFor(groups, dimension) };
}

function kindFor(groups: KpiGroup[], dimension: KpiDimension): ChartKind | undefined {
  if (groups.length === 1) return 'bars';
  return dimension === KpiDimension.MONTH ? 'line' : undefined;
}

function drawn(value: string | null): number | null {
  return value === null ? null : Number(value);
}
