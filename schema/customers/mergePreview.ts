import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { readGlobalId } from '../../entities/values/globalId';
import { visibleTo } from '../access';
import { recordTypeIf } from '../changing/recordTypes';
import { referencesTo } from '../changing/references';
import type { Context } from '../context';
import { notFound } from '../reading/badInput';
import { Rows } from '../reading/rows';
import { joined, sql } from '../reading/sql';
import { MERGEABLE, MergeRecordsInput } from './mergeRecords';

/** What merging would do. */
@ObjectType({ description: 'What `mergeRecords` would do.' })
export class MergePreviewData {
  @Field(() => Int, {
    description: 'Records that would hang on the one that stays: contacts, deals, activities and so on.',
  })
  moved!: number;
}

/** `mergePreview`. */
@Resolver()
export class MergePreview {
  @Query(() => MergePreviewData, { description: 'What `mergeRecords` would do, without doing it.' })
  async mergePreview(
    @Arg('input', () => MergeRecordsInput, { description: 'Which two.' }) input: MergeRecordsInput,
    @Ctx() context: Context,
  ): Promise<MergePreviewData> {
    const merge = await visibleId(context, input.mergeId);
    await visibleId(context, input.keepId);
    const counts = referencesTo(context.database, merge.type).map(({ type, property }) => {
      const rows = new Rows(context.database, type);
      return sql`(select count(*) from ${rows.table} t where ${rows.column('t', property)} = ${merge.id} and t.deleted_at is null)`;
    });
    const row = await context.read.row<{ moved: number }>(sql`select (${joined(counts, ' + ')})::integer as moved`);
    return { moved: row.moved };
  }
}

async function visibleId(context: Context, id: string): Promise<{ type: string; id: string }> {
  const read = readGlobalId(id);
  const type = read && MERGEABLE.has(read.type) ? recordTypeIf(read.type) : null;
  if (!read || !type) throw notFound(context.viewer.locale);
  const rows = new Rows(context.database, type);
  const [found] = await context.read.rows(
    sql`select t.id from ${rows.table} t
      where t.id = ${read.id} and t.deleted_at is null and ${visibleTo(context.viewer, read.type, 't')}`,
  );
  if (!found) throw notFound(context.viewer.locale);
  return read;
}
