import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client, type ClientBase } from 'pg';
import { to } from 'pg-copy-streams';
import { type BackupHead, END_OF_ROWS, MAGIC, type Marker } from './format';
import { type BackupTable, backupTables, columnList, qualified } from './tables';

/** What was kept. */
export interface Kept {
  tables: number;
  rows: number;
}

/**
 * Writes everything into a file, as it is at one moment, while the server goes on.
 * @param ownerUrl connects as the tables' owner
 * @param file where to; it appears only when it is whole
 */
export async function backup(ownerUrl: string, file: string, now: Date): Promise<Kept> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  const unfinished = `${file}.unfinished`;
  try {
    await client.query('begin isolation level repeatable read read only');
    const kept: Kept = { tables: 0, rows: 0 };
    await pipeline(lines(client, now, kept), createGzip(), createWriteStream(unfinished, { mode: 0o600 }));
    await toDisk(unfinished);
    await rename(unfinished, file);
    await toDisk(dirname(file));
    return kept;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  } finally {
    await client.end();
  }
}

async function* lines(client: ClientBase, now: Date, kept: Kept): AsyncGenerator<Buffer | string> {
  const { rows: ran } = await client.query<{ name: string }>('select name from public.migrations order by id');
  const head: BackupHead = { at: now.toISOString(), migrations: ran.map(({ name }) => name) };
  yield `${MAGIC}${JSON.stringify(head)}\n`;
  const { rows: workspaces } = await client.query<{ id: string }>('select id from directory.workspaces order by id');
  for (const table of await backupTables(client)) {
    const { schema, name, columns } = table;
    yield `${JSON.stringify({ table: { schema, name, columns } } satisfies Marker)}\n`;
    for (const question of questions(client, table, workspaces)) {
      if (question.workspaceId) {
        await client.query("select set_config('app.workspace_id', $1, true)", [question.workspaceId]);
      }
      const rows = client.query(to(question.copy));
      yield* counted(rows, kept);
    }
    yield `${END_OF_ROWS}\n`;
    kept.tables += 1;
  }
  yield `${JSON.stringify({ end: { rows: kept.rows } } satisfies Marker)}\n`;
}

/** What to copy, and in which workspace's session: even the owner sees a walled table's rows of one workspace only. */
function questions(
  client: ClientBase,
  table: BackupTable,
  workspaces: { id: string }[],
): { workspaceId?: string; copy: string }[] {
  const from = `select ${columnList(client, table)} from ${qualified(client, table)}`;
  if (!table.walled) return [{ copy: `copy (${from}) to stdout` }];
  return workspaces.map(({ id }) => ({
    workspaceId: id,
    copy: `copy (${from} where workspace_id = ${client.escapeLiteral(id)}) to stdout`,
  }));
}

async function* counted(rows: Readable, kept: Kept): AsyncGenerator<Buffer> {
  const through = new PassThrough();
  const copying = pipeline(rows, through);
  for await (const chunk of through) {
    const buffer = chunk as Buffer;
    for (let at = buffer.indexOf(10); at >= 0; at = buffer.indexOf(10, at + 1)) kept.rows += 1;
    yield buffer;
  }
  await copying;
}

async function toDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
