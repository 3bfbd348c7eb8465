import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Stored } from '../../entities/record/stored';
import { readGlobalId } from '../../entities/values/globalId';
import { visibleTo } from '../access';
import { recordTypeIf } from '../changing/recordTypes';
import type { Context } from '../context';
import { Rows } from '../reading/rows';
import { sql } from '../reading/sql';
import { wanted } from '../reading/wanted';

/** `node`: any record by its id. */
@Resolver()
export class NodeQuery {
  @Query(() => Stored, {
    nullable: true,
    description: 'Any record by its id; null for an id that names nothing the viewer may see.',
  })
  async node(
    @Arg('id', () => ID, { description: 'The record’s id.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Stored | null> {
    const read = readGlobalId(id);
    const type = read && info.schema.getType(read.type) ? recordTypeIf(read.type) : null;
    if (!read || !type) return null;
    const rows = new Rows<Stored>(context.database, type);
    const [row] = await context.read.rows<Stored>(
      sql`select ${rows.list('t', wanted(rows.metadata, info))} from ${rows.table} t
        where t.id = ${read.id} and t.deleted_at is null and ${visibleTo(context.viewer, read.type, 't')}`,
    );
    return row ? rows.made(row) : null;
  }
}
