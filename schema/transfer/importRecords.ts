import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Activity, ActivityKind } from '../../entities/deals/activity';
import { namedIn } from '../../entities/values/translations';
import { UserError } from '../../entities/values/userError';
import { isUuid } from '../../entities/values/uuid';
import { visibleTo } from '../access';
import { change } from '../changing/change';
import { teamAt } from '../changing/journey';
import { Payload } from '../changing/payload';
import type { Work } from '../changing/work';
import type { Context } from '../context';
import { raw, sql } from '../reading/sql';
import { errorText } from '../texts/errors';
import { Cells } from './cells';
import { type FieldName, ImportType, type Layout, layoutOf } from './columns';
import { FileFormat, type FileRow, readRows } from './readRows';
import { isTold, says } from './told';
import { type Imported, type References, referencesOf, TYPES, writeRow } from './writeRow';

@InputType({ description: 'A file and how to take it.' })
export class ImportRecordsInput {
  @Field(() => ImportType, { description: 'What its rows are.' })
  type!: ImportType;

  @Field(() => FileFormat, { nullable: true, description: 'How it is written; CSV when left out.' })
  format?: FileFormat | null;

  @Field({
    description:
      'The file’s text: at most 2000 rows, and no more than a request may hold; larger files come in parts, or by `npm run admin -- import`.',
  })
  text!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True, also when left out: nothing is written, and the report says what would be.',
  })
  dryRun?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: rows that are right are taken even though others are not. Otherwise one wrong row stops all.',
  })
  eachRow?: boolean | null;
}

@ObjectType({ description: 'A row that cannot be taken, and why.' })
export class ImportFault {
  @Field(() => Int, { description: 'The row, counting from 1 after the header.' })
  row!: number;

  @Field(() => String, { nullable: true, description: 'The column’s header; null when it is about the whole row.' })
  column!: string | null;

  @Field({ description: 'What is wrong and what to do, in the viewer’s language.' })
  message!: string;
}

@ObjectType({ description: 'What has become of the rows, or would.' })
export class ImportReport {
  @Field(() => Int, { description: 'Rows that made a new record.' })
  created!: number;

  @Field(() => Int, { description: 'Rows whose record was there, by its external id, and was brought up to date.' })
  updated!: number;

  @Field(() => Int, { description: 'Rows that cannot be taken.' })
  failed!: number;

  @Field(() => [ImportFault], { description: 'Why, row by row; the first 200.' })
  faults!: ImportFault[];

  @Field(() => [String], { description: 'Columns without a home; what stands in them is kept as notes.' })
  noted!: string[];

  @Field(() => Boolean, { description: 'Whether it was written.' })
  written!: boolean;
}

@ObjectType({ description: 'What has become of the file.' })
export class ImportRecordsPayload extends Payload {
  @Field(() => ImportReport, {
    nullable: true,
    description: 'The report; null when the file cannot be read, and when the request repeats an earlier one.',
  })
  report!: ImportReport | null;
}

/** Rows in one request at most: they are written in one transaction. */
const MOST_ROWS = 2_000;
const MOST_FAULTS = 200;

/** What rules call the values whose columns are called otherwise. */
const CALLED: Record<string, FieldName> = { company: 'name', ownerId: 'owner', accountId: 'account' };

/** Nothing is to be written. */
class NotWritten extends Error {}

/** `importRecords`. */
@Resolver()
export class ImportRecords {
  @Mutation(() => ImportRecordsPayload, {
    description:
      'Takes accounts, contacts, leads, deals or activities from a file. Headers of HubSpot, Salesforce and Pipedrive are understood. Rows are known again by their external id, so a file can be taken twice. One change, which can be undone.',
  })
  async importRecords(
    @Arg('input', () => ImportRecordsInput, { description: 'The file.' }) input: ImportRecordsInput,
    @Ctx() context: Context,
  ): Promise<ImportRecordsPayload> {
    let report: ImportReport | null = null;
    try {
      const payload = await change(context, 'records.imported', { mutation: 'importRecords', input }, async work => {
        const made = await taken(work, input);
        report = made;
        made.written = !(input.dryRun ?? true) && (input.eachRow === true || made.failed === 0);
        if (!made.written || made.created + made.updated === 0) throw new NotWritten();
        Object.assign(work.args, { count: made.created + made.updated, type: input.type });
        return {};
      });
      return { ...payload, report: payload.userErrors.length > 0 ? null : report };
    } catch (error) {
      if (!(error instanceof NotWritten)) throw error;
      return { report, userErrors: [], change: null };
    }
  }
}

async function taken(work: Work, { type, format, text, eachRow }: ImportRecordsInput): Promise<ImportReport> {
  const table = readRows(text, format ?? FileFormat.CSV);
  if (table.rows.length > MOST_ROWS) throw new UserError('INVALID', ['text'], 'import.tooLong', { most: MOST_ROWS });
  const layout = layoutOf(type, table.columns);
  if (layout.homes.size === 0) throw new UserError('INVALID', ['text'], 'import.noColumns');
  const rows = table.rows.map(row => ({ ...row, values: cellsOf(row, layout) }));
  const importing = new Importing(
    work,
    type,
    layout,
    await referencesOf(
      work,
      rows.map(({ values }) => values),
    ),
  );
  work.inBulk = true;
  await importing.know(rows.flatMap(({ values }) => values.text('externalId') ?? []));
  for (const row of rows) await importing.take(row, row.values);
  if (eachRow !== true && importing.report.failed > 0) Object.assign(importing.report, { created: 0, updated: 0 });
  return importing.report;
}

function cellsOf({ cells }: FileRow, { homes }: Layout): Cells {
  const values = new Map<FieldName, string>();
  for (const [column, field] of homes) {
    const value = cells[column]?.trim();
    if (value) values.set(field, value);
  }
  return new Cells(values);
}

/** One file being taken. */
class Importing {
  readonly report: ImportReport;
  private existing = new Map<string, Imported | 'hidden'>();

  constructor(
    private readonly work: Work,
    private readonly type: ImportType,
    private readonly layout: Layout,
    private readonly references: References,
  ) {
    const noted = [...layout.homeless];
    this.report = Object.assign(new ImportReport(), {
      created: 0,
      updated: 0,
      failed: 0,
      faults: [],
      noted,
      written: false,
    });
  }

  /** Finds the records that have one of the ids already: another system's, or in our own exports ours. */
  async know(ids: readonly string[]): Promise<void> {
    const type = TYPES[this.type];
    const { viewer, database } = this.work.context;
    const own = ids.filter(id => isUuid(id));
    const condition = sql`(t.external_id = any (${[...ids]}::text[]) or t.external_id is null and t.id = any (${own}::uuid[]))`;
    const table = database.getMetadata(type).tableName;
    const all = await this.work.rows<{ id: string }>(
      sql`select coalesce(t.external_id, t.id::text) as id from ${raw(table)} t where t.deleted_at is null and ${condition}`,
    );
    for (const { id } of all) this.existing.set(id, 'hidden');
    const visible = sql`${condition} and ${visibleTo(viewer, type.name, 't')}`;
    for (const record of await this.work.every<Imported>(type, visible)) {
      this.existing.set(record.externalId ?? record.id, record);
    }
  }

  async take(row: FileRow, cells: Cells): Promise<void> {
    const externalId = cells.text('externalId');
    const known = externalId === undefined ? undefined : this.existing.get(externalId);
    try {
      if (known === 'hidden') throw new UserError('ALREADY_EXISTS', ['externalId'], 'externalId.taken');
      await this.work.attempt(known ?? null, async () => {
        const record = await writeRow(this.work, this.type, cells, known ?? null, this.references);
        await this.note(record, row);
        if (externalId !== undefined) this.existing.set(externalId, record);
      });
      this.report[known ? 'updated' : 'created'] += 1;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.fail(row.row, error);
    }
  }

  private fail(row: number, { path: [field], key, args }: UserError): void {
    this.report.failed += 1;
    if (this.report.faults.length >= MOST_FAULTS) return;
    const { locale } = this.work.context.viewer;
    const column = [...this.layout.homes].find(([, home]) => home === (CALLED[field ?? ''] ?? field))?.[0] ?? null;
    this.report.faults.push(
      Object.assign(new ImportFault(), { row, column, message: errorText(locale, key, namedIn(locale, args)) }),
    );
  }

  /** Keeps what has no home, so that nothing of the file is lost. */
  private async note(record: Imported, { cells }: FileRow): Promise<void> {
    const told = [...this.layout.homes].flatMap(([column, field]) =>
      isTold(field) && cells[column]?.trim() && !says(record, field, cells[column].trim()) ? [column] : [],
    );
    this.report.noted.push(...told.filter(column => !this.report.noted.includes(column)));
    const lines = [...this.layout.homeless, ...told].flatMap(column =>
      cells[column]?.trim() ? [`${column}: ${cells[column]?.trim()}`] : [],
    );
    if (lines.length === 0) return;
    const text = lines.join('\n').slice(0, LONGEST_NOTES);
    if (record instanceof Activity) {
      if (!record.notes?.includes(text))
        record.notes = [record.notes, text].filter(Boolean).join('\n').slice(0, LONGEST_NOTES);
      return;
    }
    const { now, viewer } = this.work.context;
    const [kept] = await this.work.rows(
      sql`select from activities a where a.notes = ${text} and a.deleted_at is null
        and (a.account_id = ${record.id} or a.lead_id = ${record.id} or a.deal_id = ${record.id} or a.contact_id = ${record.id}) limit 1`,
    );
    if (kept) return;
    this.work.add(Activity, {
      kind: ActivityKind.NOTE,
      ...subjectOf(this.type, record),
      userId: viewer.user.id,
      teamId: await teamAt(this.work, viewer.user.id, now),
      occurredAt: now,
      durationMinutes: null,
      outcome: null,
      notes: text,
      said: null,
      externalId: null,
    });
  }
}

const LONGEST_NOTES = 10_000;

function subjectOf(
  type: ImportType,
  record: Imported,
): Pick<Activity, 'accountId' | 'leadId' | 'dealId' | 'contactId'> {
  const none = { accountId: null, leadId: null, dealId: null, contactId: null };
  switch (type) {
    case ImportType.ACCOUNT:
      return { ...none, accountId: record.id };
    case ImportType.LEAD:
      return { ...none, leadId: record.id };
    case ImportType.DEAL:
      return { ...none, dealId: record.id, accountId: 'accountId' in record ? record.accountId : null };
    default:
      return {
        ...none,
        contactId: record.id,
        accountId: 'accountId' in record ? record.accountId : null,
        leadId: 'leadId' in record ? record.leadId : null,
      };
  }
}
