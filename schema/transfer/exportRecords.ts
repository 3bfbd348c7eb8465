import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Change } from '../../entities/record/change';
import { isUuid } from '../../entities/values/uuid';
import { visibleTo } from '../access';
import { Refusal } from '../changing/payload';
import type { Context } from '../context';
import { badInput } from '../reading/badInput';
import { raw, sql } from '../reading/sql';
import { csvOf } from '../tables/csv';
import { ImportType } from './columns';
import { EXPORTED } from './exported';
import { FileFormat } from './readRows';

@InputType({ description: 'What to write into a file, and how.' })
export class ExportRecordsInput {
  @Field(() => ImportType, { description: 'Which records.' })
  type!: ImportType;

  @Field(() => FileFormat, { nullable: true, description: 'How it is written; CSV when left out.' })
  format?: FileFormat | null;

  @Field(() => Int, { nullable: true, description: 'How many rows, 1 to 2000; 2000 when left out.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Go on after this cursor.' })
  after?: string | null;
}

@ObjectType({ description: 'A file, or the next part of one.' })
export class ExportRecordsPayload {
  @Field({ description: 'The file’s text; as CSV each part has the line of headers.' })
  text!: string;

  @Field(() => Int, { description: 'How many rows it has.' })
  rows!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Give it as `after` for the next part; null when this is the last one.',
  })
  endCursor!: string | null;

  @Field(() => [Refusal], { description: 'Always empty: nothing is changed, so nothing is refused.' })
  userErrors!: Refusal[];

  @Field(() => Change, { nullable: true, description: 'Always null: nothing is changed.' })
  change!: Change | null;
}

const MOST = 2_000;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** `exportRecords`. */
@Resolver()
export class ExportRecords {
  @Mutation(() => ExportRecordsPayload, {
    description:
      'Writes the records that the viewer sees into a file that `importRecords` takes. Text that a spreadsheet would take for a formula begins with an apostrophe.',
  })
  async exportRecords(
    @Arg('input', () => ExportRecordsInput, { description: 'What.' }) input: ExportRecordsInput,
    @Ctx() context: Context,
  ): Promise<ExportRecordsPayload> {
    const { viewer } = context;
    const first = input.first ?? MOST;
    if (first < 1 || first > MOST) throw badInput(viewer.locale, 'page.size', { most: MOST }, ['first']);
    const after = input.after == null ? FIRST : Buffer.from(input.after, 'base64url').toString();
    if (!isUuid(after)) throw badInput(viewer.locale, 'page.cursor', {}, ['after']);
    const { type, columns, from } = EXPORTED[input.type];
    const names = Object.keys(columns);
    const list = raw(names.map(name => `(${columns[name]})::text as "${name}"`).join(', '));
    const found = await context.read.rows<Record<string, string | null>>(
      sql`select t.id as "__id", ${list} from ${raw(from)}
        where t.deleted_at is null and t.id > ${after} and ${visibleTo(viewer, type, 't')} order by t.id limit ${first + 1}`,
    );
    const rows = found.slice(0, first);
    const more = found.length > first;
    const cells = rows.map(row => names.map(name => row[name] ?? null));
    const text =
      (input.format ?? FileFormat.CSV) === FileFormat.CSV
        ? csvOf({ columns: names, rows: cells })
        : cells
            .map(line => `${JSON.stringify(Object.fromEntries(names.map((name, at) => [name, line[at]])))}\n`)
            .join('');
    const last = rows.at(-1)?.__id;
    return {
      ...{ text, rows: rows.length, userErrors: [], change: null },
      endCursor: more && last ? Buffer.from(last).toString('base64url') : null,
    };
  }
}
