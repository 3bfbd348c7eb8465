import type { EntityManager } from 'typeorm';
import { isNamed } from '../../entities/record/stored';
import { searchText } from '../../entities/values/names/searchText';
import type { Difference } from './work';

/** Keeps the table of names in step with the records of a change, in its transaction: one statement for all of them. */
export async function keepNames(manager: EntityManager, differences: Difference[]): Promise<void> {
  const named = differences.filter(({ tracked }) => isNamed(tracked.record));
  const [workspaceId] = named.map(({ tracked }) => tracked.record.workspaceId);
  if (workspaceId === undefined) return;
  const gone = named.filter(({ tracked }) => tracked.record.deletedAt).map(({ tracked }) => tracked.record.id);
  const kept = named.filter(
    ({ tracked, changed }) => !tracked.record.deletedAt && (!tracked.before || changed.some(name => NAMING.has(name))),
  );
  if (gone.length > 0) {
    await manager.query('delete from names where workspace_id = $1 and record_id = any ($2::uuid[])', [
      workspaceId,
      gone,
    ]);
  }
  if (kept.length === 0) return;
  await manager.query(
    `insert into names (workspace_id, record_id, record_type, keys)
      select $1, n.id, n.type, n.keys from json_to_recordset($2) as n(id uuid, type text, keys text)
      on conflict (workspace_id, record_id) do update set keys = excluded.keys`,
    [workspaceId, JSON.stringify(kept.map(nameOf))],
  );
}

function nameOf({ tracked: { record, type } }: Difference): object {
  return { id: record.id, type: type.name, keys: searchText(isNamed(record) ? record.spokenNames() : []) };
}

/** Properties that spoken names are made of. */
const NAMING = new Set(['name', 'company', 'aliases', 'translations', 'deletedAt']);
