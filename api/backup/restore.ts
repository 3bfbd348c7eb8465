import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Client, type ClientBase } from 'pg';
import { from } from 'pg-copy-streams';
import { MIGRATIONS } from '../../entities/migrations/list';
import { type Migration, migrate } from '../database/migrate';
import { StartError } from '../startError';
import type { Kept } from './backup';
import { type BackupHead, END_OF_ROWS, MAGIC, type Marker } from './format';
import { type BackupTable, backupTables, columnList, qualified } from './tables';

/** As much is sent to the database at once, in characters. */
const AT_ONCE = 256 * 1024;
const LINE_FEED = 10;

/**
 * Fills an empty database from a backup, all or nothing, and brings it to the newest schema.
 * @param ownerUrl connects as the tables' owner
 * @param appLogin the role that the server logs in as, when it is another
 * @throws StartError when the database holds a workspace already, or the file is damaged or made by a later version.
 */
export async function restore(ownerUrl: string, file: string, appLogin?: string): Promise<Kept> {
  const reader = new BackupReader(file);
  try {
    const head = await reader.head();
    await migrate(ownerUrl, appLogin, migrationsOf(head));
    const kept = await fill(ownerUrl, reader);
    await migrate(ownerUrl, appLogin);
    return kept;
  } finally {
    reader.close();
  }
}

/** The migrations that had run when the backup was taken. */
function migrationsOf({ migrations }: BackupHead): Migration[] {
  const ours = MIGRATIONS.slice(0, migrations.length);
  const unknown = migrations.find((name, index) => ours[index]?.name !== name);
  if (unknown === undefined) return ours;
  throw new StartError(`The backup was made by another version: this one has no migration ${unknown} in that place.`);
}

async function fill(ownerUrl: string, reader: BackupReader): Promise<Kept> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await mustBeEmpty(client);
    const tables = await backupTables(client);
    const putBack = await openUp(client, tables);
    const kept: Kept = { tables: 0, rows: 0 };
    for (let marker = await reader.marker(); 'table' in marker; marker = await reader.marker()) {
      const { table: head } = marker;
      const table = tables.find(({ schema, name }) => schema === head.schema && name === head.name);
      if (!table) throw new StartError(`The backup is damaged: there is no table ${head.schema}.${head.name}.`);
      const into = { ...table, columns: head.columns };
      const copy = client.query(from(`copy ${qualified(client, into)} (${columnList(client, into)}) from stdin`));
      await pipeline(Readable.from(reader.rows(kept)), copy);
      kept.tables += 1;
    }
    reader.checkEnd(kept);
    await putBack();
    await client.query('commit');
    return kept;
  } finally {
    await client.end();
  }
}

async function mustBeEmpty(client: ClientBase): Promise<void> {
  const { rows } = await client.query('select name from directory.workspaces limit 1');
  if (rows.length === 0) return;
  throw new StartError(
    `The database holds the workspace “${rows[0].name}” already. Restore into an empty database: another DATA_DIR, or a new database in DATABASE_URL.`,
  );
}

/**
 * Lets rows in in any order: without walls, triggers and references to other tables. All in one transaction, so nobody
 * ever sees the tables so. @returns what puts it all back, the references by checking every row
 */
async function openUp(client: ClientBase, tables: BackupTable[]): Promise<() => Promise<void>> {
  const { rows: references } = await client.query<{ table: string; name: string; definition: string }>(
    `select r.conrelid::regclass::text as table, quote_ident(r.conname) as name, pg_get_constraintdef(r.oid) as definition
    from pg_constraint r join pg_class c on c.oid = r.conrelid join pg_namespace n on n.oid = c.relnamespace
    where r.contype = 'f' and r.conparentid = 0 and n.nspname = any ($1)
    order by 1, 2`,
    [[...new Set(tables.map(({ schema }) => schema))]],
  );
  for (const { table, name } of references) await client.query(`alter table ${table} drop constraint ${name}`);
  for (const table of tables) {
    await client.query(`alter table ${qualified(client, table)} disable trigger user`);
    if (table.walled) await client.query(`alter table ${qualified(client, table)} no force row level security`);
    await client.query(`delete from ${qualified(client, table)}`);
  }
  return async () => {
    for (const { table, name, definition } of references) {
      await client.query(`alter table ${table} add constraint ${name} ${definition}`);
    }
    for (const table of tables) {
      await client.query(`alter table ${qualified(client, table)} enable trigger user`);
      if (table.walled) await client.query(`alter table ${qualified(client, table)} force row level security`);
    }
    await continueCounting(client, tables);
  };
}

/** Numbers that the database gives itself go on after the highest. */
async function continueCounting(client: ClientBase, tables: BackupTable[]): Promise<void> {
  for (const table of tables) {
    for (const column of table.columns) {
      const { rows } = await client.query<{ sequence: string | null }>(
        'select pg_get_serial_sequence($1, $2) as sequence',
        [qualified(client, table), column],
      );
      const sequence = rows[0]?.sequence;
      if (!sequence) continue;
      await client.query(
        `select setval($1, coalesce(max(${client.escapeIdentifier(column)}), 0) + 1, false) from ${qualified(client, table)}`,
        [sequence],
      );
    }
  }
}

/** Reads a backup line by line. */
class BackupReader {
  private readonly file: Readable;
  private readonly lines: AsyncGenerator<string>;
  private end: { rows: number } | undefined;

  constructor(file: string) {
    this.file = createReadStream(file);
    const unpacked = createGunzip();
    this.file.on('error', error => unpacked.destroy(error));
    this.lines = linesOf(this.file.pipe(unpacked));
  }

  close(): void {
    this.file.destroy();
  }

  async head(): Promise<BackupHead> {
    const line = await this.lines.next().catch(() => ({ done: true, value: '' }));
    if (line.done || !line.value.startsWith(MAGIC)) {
      throw new StartError('That file is no backup of Uplift, or cannot be read. Check its name.');
    }
    return JSON.parse(line.value.slice(MAGIC.length)) as BackupHead;
  }

  async marker(): Promise<Marker> {
    const marker = JSON.parse(await this.line()) as Marker;
    if ('end' in marker) this.end = marker.end;
    return marker;
  }

  /** A table's rows in pieces, up to its end. */
  async *rows(kept: Kept): AsyncGenerator<string> {
    let piece: string[] = [];
    let size = 0;
    for (let line = await this.line(); line !== END_OF_ROWS; line = await this.line()) {
      piece.push(line, '\n');
      size += line.length;
      kept.rows += 1;
      if (size < AT_ONCE) continue;
      yield piece.join('');
      piece = [];
      size = 0;
    }
    yield piece.join('');
  }

  checkEnd({ rows }: Kept): void {
    if (this.end?.rows !== rows) throw new StartError('The backup is damaged: it has lost rows. Nothing was restored.');
  }

  private async line(): Promise<string> {
    const { done, value } = await this.lines.next().catch(cause => {
      throw new StartError('The backup is damaged: it cannot be read to its end. Nothing was restored.', { cause });
    });
    if (done) throw new StartError('The backup is damaged: its end is missing. Nothing was restored.');
    return value;
  }
}

/** Lines as COPY writes them: only a line feed ends one, whatever else a text holds. */
async function* linesOf(stream: Readable): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of stream) {
    const bytes = Buffer.concat([rest, chunk as Buffer]);
    let from = 0;
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, from)) {
      yield bytes.toString('utf8', from, at);
      from = at + 1;
    }
    rest = bytes.subarray(from);
  }
}
