import type { DataSource } from 'typeorm';
import type { NameEntry } from '../../bot/ports';
import { User } from '../../entities/people/user';
import type { Touched } from '../../entities/record/outbox';
import type { Named, Stored } from '../../entities/record/stored';
import { globalId } from '../../entities/values/globalId';
import type { Reader } from '../../schema/reading/reader';
import { Rows } from '../../schema/reading/rows';
import { raw, sql } from '../../schema/reading/sql';
import { NAME_SOURCES, type NameSourceOf } from './sources';

type Row = Stored & Named & { teamId?: string | null };

/** All names of the reader's workspace. */
export async function allNames(database: DataSource, read: Reader): Promise<NameEntry[]> {
  const entries: NameEntry[] = [];
  for (const source of NAME_SOURCES) entries.push(...(await namesOf(database, read, source, null)));
  return entries;
}

/** The names of changed records as they are now; what went or is no longer there is told as gone. */
export async function changedNames(database: DataSource, read: Reader, touched: Touched[]): Promise<NameEntry[]> {
  const entries: NameEntry[] = [];
  for (const source of NAME_SOURCES) {
    const ids = [...new Set(touched.filter(({ type }) => type === source.record.name).map(record => record.id))];
    if (ids.length === 0) continue;
    const found = await namesOf(database, read, source, ids);
    const there = new Set(found.map(entry => entry.id));
    const gone = ids.map(id => globalId(source.record.name, id)).filter(id => !there.has(id));
    entries.push(
      ...found,
      ...gone.map(id => ({ type: source.type, id, name: '', aliases: [], open: false, gone: true })),
    );
  }
  return entries;
}

async function namesOf(
  database: DataSource,
  read: Reader,
  source: NameSourceOf,
  ids: string[] | null,
): Promise<NameEntry[]> {
  const rows = new Rows<Row>(database, source.record);
  const team =
    source.record.name === User.name
      ? sql`, (select m.team_id from team_memberships m
          where m.user_id = t.id and m.until is null and m.deleted_at is null limit 1) as ${raw('"teamId"')}`
      : raw('');
  const which = ids === null ? raw('') : sql` and t.id = any (${ids}::uuid[])`;
  const found = await read.rows<Row & Record<string, unknown>>(
    sql`select ${rows.list('t', ['id', ...source.properties])}${team} from ${rows.table} t where t.deleted_at is null${which}`,
  );
  return found.map(row => entryOf(rows.made(row), source));
}

function entryOf(record: Row, source: NameSourceOf): NameEntry {
  const [name = '', ...aliases] = record.spokenNames();
  return { type: source.type, id: record.globalId, name, aliases, ...source.facts(record) };
}
