import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { TextValues } from '../../entities/values/texts';
import type { Context } from '../context';
import { alternativeOf } from '../pictures/alternative';
import { kpiText } from '../texts/kpis';
import { figureOf, KpiFigure } from './kpiFigure';
import { KpiReport } from './kpiReport';
import type { KpiUnit } from './metric';
import { METRICS } from './metrics';
import { chartOf, Picture } from './picture';
import type { DetailKey, Metric, Sequel } from './question';

/** What explains a figure; reckoned only when somebody asks for it. */
@Resolver(() => KpiReport)
export class KpiReportFields {
  @FieldResolver(() => String, { description: 'How the figure is reckoned, in the viewer’s language.' })
  definition(@Root() { question }: KpiReport): string {
    const { steps, context } = question;
    const names: TextValues = steps ? { from: steps.from.label, to: steps.to.label } : {};
    return kpiText(context.viewer.locale, metricOf(question.metric).definition(question), names);
  }

  @FieldResolver(() => [KpiFigure], {
    description: 'Further figures under fixed keys, such as `stillOpen`, `median`, `p90`, `deals`.',
  })
  async details(@Root() report: KpiReport): Promise<KpiFigure[]> {
    const { viewer } = report.question.context;
    const units = Object.entries(metricOf(report.metric).details) as [DetailKey, KpiUnit][];
    const own = units.map(([key, unit]) =>
      figureOf(viewer, key, kpiText(viewer.locale, `detail.${key}`), unit, report.whole[key]),
    );
    return [...own, ...((await sequelOf(report))?.details ?? [])];
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the figure means, in the viewer’s language; null when the numbers do not carry a sentence.',
  })
  async meaning(@Root() report: KpiReport): Promise<string | null> {
    return (await sequelOf(report))?.meaning ?? null;
  }

  @FieldResolver(() => Picture, {
    nullable: true,
    description: 'The figure as a picture; null when there is nothing to draw.',
  })
  chart(@Root() report: KpiReport, @Ctx() { around }: Context): Picture | null {
    const spec = chartOf(report);
    return spec && { alt: alternativeOf(spec), url: around.pictureUrl(spec) };
  }
}

function metricOf(metric: KpiReport['metric']): Metric {
  const offered = METRICS[metric];
  if (!offered) throw new Error(`${metric} is not offered`);
  return offered.metric;
}

/** Details and meaning tell of the same figures, which are read once. */
async function sequelOf(report: KpiReport): Promise<Sequel | null> {
  report.sequel ??= metricOf(report.metric).sequel?.(report.question, report.whole) ?? Promise.resolve(null);
  return report.sequel;
}
