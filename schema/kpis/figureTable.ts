import type { PlainTable } from '../tables/csv';
import { kpiText } from '../texts/kpis';
import type { Viewer } from '../viewer';
import type { KpiFigure } from './kpiFigure';
import type { KpiGroup, KpiReport } from './kpiReport';
import { KpiUnit } from './metric';

/** One line of the table, of a group or the whole. */
type Line = Pick<KpiReport, 'value' | 'numerator' | 'denominator' | 'sampleSize'> & {
  label: string;
  details: KpiFigure[];
  before: string | null;
};

/** A report's groups, or its two periods, as a table: each with what it rests on, its further figures and the figure before. */
export function tableOf(report: KpiReport, wholeDetails: KpiFigure[]): PlainTable {
  const { question, groups, previous } = report;
  const { viewer } = question.context;
  const before = new Map(previous?.groups.map(group => [group.key, group.value]));
  const of = (group: KpiGroup): Line => ({ ...group, before: before.get(group.key) ?? null });
  const whole = { ...lineOf(report, wholeDetails), before: previous?.value ?? null };
  const lines: Line[] =
    question.groupBy === null && previous
      ? [
          { ...lineOf(previous, []), before: null },
          { ...whole, before: null },
        ]
      : [...groups.map(of), { ...whole, label: kpiText(viewer.locale, 'table.whole') }];
  const compared = question.groupBy !== null && previous !== null;
  const keys = detailKeys(lines);
  const divided = lines.some(({ denominator }) => denominator !== null);
  return {
    columns: [
      kpiText(viewer.locale, question.groupBy === null ? 'table.period' : `dimension.${question.groupBy}`),
      headed(viewer, report),
      ...(divided ? [kpiText(viewer.locale, 'table.numerator'), kpiText(viewer.locale, 'table.denominator')] : []),
      kpiText(viewer.locale, 'table.records'),
      ...keys.map(({ label }) => label),
      ...(compared ? [`${headed(viewer, report)}, ${previous.periodLabel}`] : []),
    ],
    rows: lines.map(line => [
      line.label,
      line.value,
      ...(divided ? [line.numerator, line.denominator] : []),
      String(line.sampleSize),
      ...keys.map(({ key }) => line.details.find(detail => detail.key === key)?.value ?? null),
      ...(compared ? [line.before] : []),
    ]),
  };
}

function lineOf(report: KpiReport, details: KpiFigure[]): Omit<Line, 'before'> {
  const { periodLabel: label, value, numerator, denominator, sampleSize } = report;
  return { label, value, numerator, denominator, sampleSize, details };
}

/** The further figures that any line has, each once, in the order of the first line that has it. */
function detailKeys(lines: Line[]): KpiFigure[] {
  return [...new Map(lines.flatMap(({ details }) => details).map(detail => [detail.key, detail])).values()];
}

/** What is measured, with the currency or the unit it stands in. */
function headed(viewer: Viewer, { label, unit, how, currency }: KpiReport): string {
  const { locale } = viewer;
  if (currency !== null) return `${label} (${currency})`;
  if (unit === KpiUnit.DAYS) return kpiText(locale, 'table.days', { label });
  return unit === KpiUnit.RATIO && how.writtenIn === undefined ? kpiText(locale, 'table.fraction', { label }) : label;
}
