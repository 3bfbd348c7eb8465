import { Decimal } from 'decimal.js';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { TextValues } from '../../entities/values/texts';
import type { Context } from '../context';
import { alternativeOf } from '../pictures/alternative';
import { kpiText } from '../texts/kpis';
import { cautionFor } from './caution';
import { signed } from './changeParts';
import { withTarget } from './drawnTarget';
import { KpiFigure } from './kpiFigure';
import { KpiReport } from './kpiReport';
import { chartOf, Picture } from './picture';
import type { Sequel } from './question';
import { detailsOf } from './rowDetails';
import { figureTable } from './tableAddress';

/** What explains a figure; reckoned only when somebody asks for it. */
@Resolver(() => KpiReport)
export class KpiReportFields {
  @FieldResolver(() => String, { description: 'How the figure is reckoned, in the viewer’s language.' })
  definition(@Root() { question, how }: KpiReport): string {
    const { steps, context } = question;
    const names: TextValues = steps ? { from: steps.from.label, to: steps.to.label } : {};
    return kpiText(context.viewer.locale, how.definition(question), names);
  }

  @FieldResolver(() => [KpiFigure], {
    description: 'Further figures under fixed keys, such as `stillOpen`, `median`, `p90`, `deals`.',
  })
  details(@Root() report: KpiReport): Promise<KpiFigure[]> {
    return detailsOfReport(report);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the figure means, in the viewer’s language; null when the numbers do not carry a sentence.',
  })
  async meaning(@Root() report: KpiReport): Promise<string | null> {
    const own = (await sequelOf(report))?.meaning ?? null;
    const caution = await cautionFor(report, own !== null);
    return [own, caution].filter(Boolean).join(kpiText(report.question.context.viewer.locale, 'between')) || null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: '`change` written out for the viewer with its sign: `+US$5,000`, `−3 points`; null where it is null.',
  })
  changeFormatted(@Root() report: KpiReport): string | null {
    return report.change === null ? null : signed(report, new Decimal(report.change));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Address of the groups, or of the two periods compared, as a CSV file, good for a day; null for a single figure.',
  })
  csv(@Root() { question }: KpiReport): string | null {
    return figureTable(question);
  }

  @FieldResolver(() => Picture, {
    nullable: true,
    description: 'The figure as a picture; null when there is nothing to draw.',
  })
  async chart(@Root() report: KpiReport, @Ctx() { around }: Context): Promise<Picture | null> {
    const drawn = chartOf(report);
    const spec = drawn && (await withTarget(drawn, report));
    return spec && { alt: alternativeOf(spec), url: around.pictureUrl(spec) };
  }
}

/** All further figures of a report: those that came with its rows, and those that follow from them. */
export async function detailsOfReport(report: KpiReport): Promise<KpiFigure[]> {
  const own = detailsOf(report.question.context.viewer, report.how, report.whole);
  return [...own, ...((await sequelOf(report))?.details ?? [])];
}

/** Details and meaning tell of the same figures, which are read once. */
async function sequelOf(report: KpiReport): Promise<Sequel | null> {
  report.sequel ??= report.how.sequel?.(report.question, report.whole) ?? Promise.resolve(null);
  return report.sequel;
}
