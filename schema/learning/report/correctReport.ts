import { Arg, Ctx, Field, FieldResolver, InputType, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { v7 as uuid } from 'uuid';
import { ReportCorrection } from '../../../entities/learning/reportCorrection';
import { ReportSection } from '../../../entities/learning/reportSection';
import { PeriodScalar } from '../../../entities/scalars';
import type { Period } from '../../../entities/values/period';
import { UserError } from '../../../entities/values/userError';
import { change } from '../../changing/change';
import { Payload } from '../../changing/payload';
import { required } from '../../changing/text';
import type { Work } from '../../changing/work';
import type { Context } from '../../context';
import { sql } from '../../reading/sql';
import { draftReport, OWN_LINE, reportPeriod } from './draftReport';
import { type ReportLine, WorkReport } from './reportLine';
import { ownReport } from './workReport';

/** Longest text of a line. */
const LONGEST_LINE = 500;

@InputType({ description: 'How a line of the viewer’s own report is put right.' })
export class CorrectReportInput {
  @Field(() => PeriodScalar, {
    nullable: true,
    description:
      'The report’s day or week; when left out that of the report corrected in the last twelve hours, else this week.',
  })
  period?: Period | null;

  @Field(() => String, {
    nullable: true,
    description: 'The line’s key; with neither this nor a number a line is added.',
  })
  line?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The line’s number in the report as it reads now, instead of its key.',
  })
  number?: number | null;

  @Field(() => ReportSection, { nullable: true, description: 'Where an added line stands; WORK when left out.' })
  section?: ReportSection | null;

  @Field(() => String, { nullable: true, description: 'What the line says from now on; left out to drop the line.' })
  text?: string | null;
}

@ObjectType({ description: 'The report with the line put right.' })
export class CorrectReportPayload extends Payload {
  correction!: ReportCorrection | null;
}

/** `correctReport`. */
@Resolver(() => CorrectReportPayload)
export class CorrectReport {
  @Mutation(() => CorrectReportPayload, {
    description:
      'Changes, drops or adds a line of the viewer’s own report. The records it tells of stay as they are; the correction holds however often the report is drafted.',
  })
  async correctReport(
    @Arg('input', () => CorrectReportInput, { description: 'Which line, and what it says.' }) input: CorrectReportInput,
    @Ctx() context: Context,
  ): Promise<CorrectReportPayload> {
    const period = reportPeriod(context, input.period ?? (await lastCorrected(context)));
    const report = await draftReport(context, ownReport(context), period);
    return change(context, 'report.corrected', { mutation: 'correctReport', input }, async work => {
      work.args.period = report.periodLabel;
      return { correction: await corrected(work, input, period, report.lines) };
    });
  }

  @FieldResolver(() => WorkReport, { nullable: true, description: 'The report as it reads now; null when refused.' })
  async report(@Root() { correction }: CorrectReportPayload, @Ctx() context: Context): Promise<WorkReport | null> {
    return correction && draftReport(context, ownReport(context), correction.period);
  }
}

async function corrected(
  work: Work,
  input: CorrectReportInput,
  period: Period,
  lines: ReportLine[],
): Promise<ReportCorrection> {
  const text = input.text == null ? null : required(input.text, 'text', LONGEST_LINE);
  const values = { userId: work.context.viewer.user.id, period, text };
  if (input.line == null && input.number == null) {
    if (text === null) throw new UserError('INVALID', ['text'], 'report.nothingToAdd');
    return work.add(ReportCorrection, {
      ...values,
      line: `${OWN_LINE}${uuid()}`,
      section: input.section ?? ReportSection.WORK,
    });
  }
  const line = lines.find(({ key, number }) => (input.line == null ? number === input.number : key === input.line));
  if (!line) throw new UserError('NOT_FOUND', [input.line == null ? 'number' : 'line'], 'report.noLine');
  const [known] = await work.rows<{ id: string }>(
    sql`select c.id from report_corrections c where c.user_id = ${values.userId} and c.period = ${period}
      and c.line = ${line.key} and c.deleted_at is null`,
  );
  if (!known) return work.add(ReportCorrection, { ...values, line: line.key, section: line.section });
  return Object.assign(await work.get(ReportCorrection, known.id), { text });
}

/** The report the viewer put right last, within half a day: what follows is about the same one. */
async function lastCorrected({ read, viewer, now }: Context): Promise<Period | null> {
  const [last] = await read.rows<{ period: Period }>(
    sql`select c.period from report_corrections c where c.user_id = ${viewer.user.id} and c.deleted_at is null
      and c.updated_at > ${now}::timestamptz - interval '12 hours' order by c.updated_at desc limit 1`,
  );
  return last?.period ?? null;
}
