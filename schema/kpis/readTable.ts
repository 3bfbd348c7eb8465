import type { Context } from '../context';
import type { AskedTable } from '../tables/askedTable';
import type { PlainTable } from '../tables/csv';
import { kpiText } from '../texts/kpis';
import { questionOf } from './asked';
import { tableOf } from './figureTable';
import { funnelSteps } from './funnelQuery';
import { detailsOfReport } from './kpiReportFields';
import { KpiMetric } from './metric';
import { METRICS } from './metrics';
import { reportOn } from './report';

/** A table with what it is called. */
export interface NamedTable {
  name: string;
  table: PlainTable;
}

/**
 * Reads a table for whoever asked for it.
 * @throws FORBIDDEN, NOT_FOUND or BAD_USER_INPUT when the viewer may no longer see it, or it makes no sense any more
 */
export async function readTable(context: Context, { table: asked }: AskedTable): Promise<NamedTable> {
  const { locale } = context.viewer;
  if (asked.kind === 'figure') {
    const report = await reportOn(METRICS[asked.metric], await questionOf(context, asked));
    const name = `${report.label} ${report.scope.label} ${report.period}`;
    return { name, table: tableOf(report, await detailsOfReport(report)) };
  }
  const question = await questionOf(context, { ...asked, metric: KpiMetric.CONVERSION_RATE });
  const steps = await funnelSteps(question);
  return {
    name: `${kpiText(locale, 'title.funnel')} ${question.scope.label} ${question.period}`,
    table: {
      columns: (['table.step', 'table.reached', 'table.fromPrevious', 'table.fromFirst'] as const).map(key =>
        kpiText(locale, key),
      ),
      rows: steps.map(step => [step.name, String(step.reached), step.rateFromPrevious, step.rateFromFirst]),
    },
  };
}
