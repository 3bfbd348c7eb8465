import { instantsOf, previousPeriod, yearAgo } from '../../entities/values/period';
import { kpiText } from '../texts/kpis';
import { rounded } from './exact';
import { groupsOf } from './groups';
import { KpiReport } from './kpiReport';
import { KpiComparison, KpiUnit } from './metric';
import type { Offered } from './metrics';
import { periodLabel } from './periodLabel';
import type { Metric, Question, Row } from './question';
import { worthOf } from './worth';
import { writtenRow } from './written';

/** Reckons the answer to a question, and with a comparison that of the period compared with. */
export async function reportOn({ metric, ofNow }: Offered, question: Question): Promise<KpiReport> {
  const report = await reckoned(metric, question);
  if (question.compare === null || ofNow) return report;
  report.previous = await reckoned(metric, earlierThan(question, question.compare));
  const change = report.exact && report.previous.exact && report.exact.minus(report.previous.exact);
  report.change = rounded(metric.unit, change, question.context.viewer.workspace.currency);
  return report;
}

async function reckoned(how: Metric, question: Question): Promise<KpiReport> {
  const { unit } = how;
  const { context, metric, scope, period } = question;
  const { viewer, now } = context;
  const { currency } = viewer.workspace;
  const read = await context.read.rows<Row>(how.rows(question));
  const rows = (await how.completed?.(question, read)) ?? read;
  const whole = rows.find(row => row.whole);
  if (!whole) throw new Error(`${metric} gave no figure`);
  const worth = worthOf(how, whole, currency);
  const value = rounded(unit, worth.value, currency);
  return Object.assign(new KpiReport(), {
    metric,
    label: labelOf(question),
    scope,
    period,
    periodLabel: periodLabel(viewer.locale, period, context.calendar),
    unit,
    value,
    formatted: writtenRow(viewer, how, value, whole),
    numerator: worth.numerator,
    denominator: worth.denominator,
    sampleSize: whole.sampleSize,
    previous: null,
    change: null,
    currency: unit === KpiUnit.MONEY || unit === KpiUnit.MONEY_PER_DAY ? currency : null,
    groups: await groupsOf(
      question,
      how,
      rows.filter(row => !row.whole),
    ),
    asOf: now,
    how,
    question,
    whole,
    exact: worth.value,
  });
}

function earlierThan(question: Question, compare: KpiComparison): Question {
  const { calendar } = question.context;
  const earlier = compare === KpiComparison.PREVIOUS ? previousPeriod : yearAgo;
  const period = earlier(question.period, calendar);
  return { ...question, compare: null, period, ...instantsOf(period, calendar) };
}

function labelOf({ context, metric, filter, steps }: Question): string {
  const { locale } = context.viewer;
  if (filter.activityKind) return kpiText(locale, `kind.${filter.activityKind}`);
  const name = kpiText(locale, `metric.${metric}`);
  const usual = !steps || (steps.from.milestone === 'LEAD' && steps.to.milestone === 'WON');
  return usual ? name : kpiText(locale, 'title.steps', { metric: name, from: steps.from.label, to: steps.to.label });
}
