import type { ClientBase } from 'pg';

/** A table as a backup keeps it. */
export interface BackupTable {
  schema: string;
  name: string;
  /** The columns that are kept, in order: what the database makes by itself is made anew. */
  columns: string[];
  /** Whether row-level security binds even the owner: then it is read one workspace at a time. */
  walled: boolean;
}

/** Where our tables are, and the queue of what is still to be done. */
const SCHEMAS = ['directory', 'public', 'queue'];

/** Kept as the list of migrations, or made by what prepares the queue. */
const NOT_KEPT = new Set(['public.migrations', 'queue.migrations']);

/** Every table there is, each with the columns that a backup keeps. */
export async function backupTables(client: ClientBase): Promise<BackupTable[]> {
  const { rows } = await client.query<BackupTable>(
    `select n.nspname as schema, c.relname as name, c.relforcerowsecurity as walled,
      array_agg(a.attname::text order by a.attnum)
        -- Transaction ids mean nothing in another database.
        filter (where a.attgenerated = '' and a.atttypid <> 'xid8'::regtype) as columns
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('r', 'p') and not c.relispartition and n.nspname = any ($1)
    group by n.nspname, c.relname, c.relforcerowsecurity
    order by n.nspname, c.relname`,
    [SCHEMAS],
  );
  return rows.filter(({ schema, name }) => !NOT_KEPT.has(`${schema}.${name}`));
}

/** A table's name as SQL takes it. */
export function qualified(client: ClientBase, { schema, name }: Pick<BackupTable, 'schema' | 'name'>): string {
  return `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(name)}`;
}

/** Its kept columns as SQL takes them. */
export function columnList(client: ClientBase, { columns }: BackupTable): string {
  return columns.map(column => client.escapeIdentifier(column)).join(', ');
}
