import { visibleTo } from '../access';
import { recordType } from '../changing/recordTypes';
import type { Context } from '../context';
import { Rows } from '../reading/rows';
import { joined, raw, type Sql, sql } from '../reading/sql';

/** What was done to records of some types: a select over entries of the outbox `o` and of the audit `t`. */
export interface Told {
  columns: Sql;
  from: Sql;
  where: Sql[];
}

/**
 * What the viewer is told of changes: of records the viewer sees, or saw when they were removed, and, as a last word, of
 * those that have gone to somebody else.
 */
export function told(context: Context, types: readonly string[]): Told {
  const { people } = context.viewer;
  const visible = seen(context, types);
  const gone =
    people === null
      ? sql`false`
      : sql`coalesce(t.before ->> 'ownerId' = any (${people}::text[]) or t.before ->> 'userId' = any (${people}::text[]), false)`;
  return {
    columns: sql`t.id, t.id as ${raw('"entryId"')}, o.kind, t.record_type as type, t.record_id as ${raw('"recordKey"')},
      t.action as did, t.record_version as version, t.change_id as ${raw('"changeId"')}, t.at, ${visible} as visible,
      case when t.action = 'UPDATED' then array(select jsonb_object_keys(t.after)) else '{}' end as changed`,
    from: sql`outbox o join audit_entries t on t.workspace_id = o.workspace_id and t.change_id = o.change_id`,
    where: [sql`o.place is not null`, sql`t.record_type = any (${[...types]}::text[])`, sql`(${visible} or ${gone})`],
  };
}

/** Whether the viewer sees the record of an entry, also one that has been removed. */
function seen({ viewer, database }: Context, types: readonly string[]): Sql {
  const cases = types.map(type => {
    const rows = new Rows(database, recordType(type));
    const visible = visibleTo(viewer, type, 'r');
    return visible.text === 'true'
      ? sql`when ${raw(`'${type}'`)} then true`
      : sql`when ${raw(`'${type}'`)} then exists (select from ${rows.table} r
          where r.workspace_id = t.workspace_id and r.id = t.record_id and ${visible})`;
  });
  return sql`case t.record_type ${joined(cases, ' ')} else false end`;
}
