import { Stage } from '../../../entities/deals/stage';
import type { ReportCorrection } from '../../../entities/learning/reportCorrection';
import { ReportSection } from '../../../entities/learning/reportSection';
import { User } from '../../../entities/people/user';
import { dayOf } from '../../../entities/values/day';
import { globalId } from '../../../entities/values/globalId';
import { daysOf, instantsOf, kindOf, type Period, periodAt, shiftPeriod } from '../../../entities/values/period';
import { labelIn } from '../../../entities/values/translations';
import type { Context } from '../../context';
import { periodLabel } from '../../kpis/periodLabel';
import { badInput } from '../../reading/badInput';
import { sql } from '../../reading/sql';
import type { Scope } from '../../scope';
import { learningText } from '../../texts/learning';
import { ReportLine, WorkReport } from './reportLine';
import { type Reported, SOURCES, type Source, type SourceKind, type SourceRow } from './reportSources';
import { lineText } from './reportText';

/** Whose report: the people whose work it tells of, and what the reader calls them. */
export interface Whose {
  people: string[];
  scope: Scope;
}

/**
 * The day or week a report is for: this week when none is given.
 * @throws BAD_USER_INPUT for another kind of period or one that has not begun
 */
export function reportPeriod(context: Context, given: Period | null | undefined): Period {
  const { calendar, now, viewer } = context;
  const period = given ?? periodAt(now, 'WEEK', calendar);
  const kind = kindOf(period);
  if (kind !== 'DAY' && kind !== 'WEEK') {
    throw badInput(viewer.locale, 'report.period', { period: periodLabel(viewer.locale, period, calendar) }, [
      'period',
    ]);
  }
  if (instantsOf(period, calendar).from > now) {
    throw badInput(viewer.locale, 'kpi.future', { period: periodLabel(viewer.locale, period, calendar) }, ['period']);
  }
  return period;
}

/** Drafts a report from what was recorded, with the corrections people have made to their own lines. */
export async function draftReport(context: Context, { people, scope }: Whose, period: Period): Promise<WorkReport> {
  const reported = reportedOf(context, people, period);
  const drafted: ReportLine[] = [];
  for (const [kind, source] of Object.entries(SOURCES) as [SourceKind, Source][]) {
    const statement = source.rows(reported);
    const rows = statement ? await context.read.rows<SourceRow>(statement) : [];
    drafted.push(
      ...(await Promise.all(rows.map(row => lineOf(context, kind, source.section, row, people.length > 1)))),
    );
  }
  const lines = numbered(corrected(drafted, await correctionsOf(context, people, period)));
  const { locale } = context.viewer;
  return Object.assign(new WorkReport(), {
    scope,
    period,
    periodLabel: periodLabel(locale, period, context.calendar),
    lines,
    text: Object.values(ReportSection)
      .map(section => [section, lines.filter(line => line.section === section)] as const)
      .filter(([, own]) => own.length > 0)
      .map(([section, own]) =>
        [learningText(locale, 'report.section', { section }), ...own.map(each => `• ${each.text}`)].join('\n'),
      )
      .join('\n'),
  });
}

function reportedOf({ calendar, now }: Context, people: string[], period: Period): Reported {
  const today = dayOf(now, calendar.timeZone);
  const { from, to } = instantsOf(period, calendar);
  const current = to > now;
  const next = daysOf(shiftPeriod(period, 1, calendar), calendar);
  const first = current || next.first < today ? today : next.first;
  return { people, from, to, today, current, ahead: next.last < today ? null : { first, last: next.last } };
}

async function lineOf(
  context: Context,
  kind: SourceKind,
  section: ReportSection,
  row: SourceRow,
  named: boolean,
): Promise<ReportLine> {
  const text = lineText(context, kind, { ...row.args, stage: await stageLabel(context, row.args.stageId) });
  return Object.assign(new ReportLine(), {
    key: `${kind}:${row.id}`,
    section,
    text: named ? await saidBy(context, row.userId, text) : text,
    recordIds: row.records.map(({ type, id }) => globalId(type, id)),
    corrected: false,
    userId: row.userId,
  });
}

/** A line among those of several people. */
async function saidBy({ load, viewer }: Context, userId: string, text: string): Promise<string> {
  const who = await load.with(User, userId, ['name']);
  return who ? learningText(viewer.locale, 'report.of', { name: who.name, text }) : text;
}

async function stageLabel({ load, viewer }: Context, id: string | number | null | undefined): Promise<string | null> {
  const stage = typeof id === 'string' ? await load.with(Stage, id, ['name', 'translations']) : null;
  return stage && labelIn(viewer.locale, stage.name, stage.translations);
}

type Correction = Pick<ReportCorrection, 'userId' | 'line' | 'section' | 'text'>;

async function correctionsOf(context: Context, people: string[], period: Period): Promise<Correction[]> {
  const corrections = await context.read.rows<Correction>(
    sql`select c.user_id as "userId", c.line, c.section, c.text from report_corrections c
      where c.user_id = any (${people}::uuid[]) and c.period = ${period} and c.deleted_at is null order by c.created_at, c.id`,
  );
  if (people.length <= 1) return corrections;
  return Promise.all(
    corrections.map(async one => ({
      ...one,
      text: one.text === null ? null : await saidBy(context, one.userId, one.text),
    })),
  );
}

/** The draft as its people have put it right; what a correction speaks of may have gone meanwhile. */
function corrected(drafted: ReportLine[], corrections: Correction[]): ReportLine[] {
  const left = new Map(corrections.map(one => [`${one.userId} ${one.line}`, one]));
  const lines = drafted.flatMap(line => {
    const correction = left.get(`${line.userId} ${line.key}`);
    if (!correction) return [line];
    return correction.text === null ? [] : [Object.assign(line, { text: correction.text, corrected: true })];
  });
  const own = corrections.filter(({ line, text }) => line.startsWith(OWN_LINE) && text !== null);
  const added = own.map(({ line: key, section, text, userId }) =>
    Object.assign(new ReportLine(), { key, section, text, userId, recordIds: [], corrected: true }),
  );
  return [...lines, ...added];
}

/** What the key of a line begins with that a person has added. */
export const OWN_LINE = 'OWN:';

function numbered(lines: ReportLine[]): ReportLine[] {
  return Object.values(ReportSection)
    .flatMap(section => lines.filter(line => line.section === section))
    .map((line, index) => Object.assign(line, { number: index + 1 }));
}
