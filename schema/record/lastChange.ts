import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { Change } from '../../entities/record/change';
import type { Context } from '../context';
import { Rows } from '../reading/rows';
import { sql } from '../reading/sql';
import { wanted } from '../reading/wanted';

/** `lastChange`: what `undo` would take back next, so that it can be named before it is done. */
@Resolver()
export class LastChangeQuery {
  @Query(() => Change, {
    nullable: true,
    description:
      'The viewer’s last change that `undo` can take back, or an earlier one; null when there is none. The changes of one chat message count as one.',
  })
  async lastChange(
    @Arg('place', () => Int, { defaultValue: 1, description: '1 for the last one, 2 for the one before it.' })
    place: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Change | null> {
    const rows = new Rows(context.database, Change);
    const [row] = await context.read.rows<Change>(
      sql`select ${rows.list('t', wanted(rows.metadata, info))} from ${rows.table} t
        join (
          select distinct on (coalesce(c.undo_group, c.id::text)) c.id, c.at from changes c
          where c.user_id = ${context.viewer.user.id} and c.inverse is not null
            and c.undone_by_id is null and c.undoes_id is null
          order by coalesce(c.undo_group, c.id::text), c.at desc, c.id desc
        ) own on own.id = t.id
        order by own.at desc, own.id desc limit 1 offset ${Math.max(0, Math.min(place, MOST) - 1)}`,
    );
    return row ? rows.made(row) : null;
  }
}

/** Nobody goes further back than this. */
const MOST = 100;
