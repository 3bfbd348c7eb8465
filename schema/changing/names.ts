import type { EntityManager } from 'typeorm';
import { isNamed } from '../../entities/record/stored';
import { searchText } from '../../entities/values/names/searchText';
import type { Difference } from './work';

/** Keeps the table of names in step with the records of a change, in its transaction. */
export async function keepNames(manager: EntityManager, differences: Difference[]): Promise<void> {
  for (const { tracked, changed } of differences) {
    const { record, type } = tracked;
    if (!isNamed(record)) continue;
    const place = [record.workspaceId, record.id];
    if (record.deletedAt) {
      await manager.query('delete from names where workspace_id = $1 and record_id = $2', place);
    } else if (!tracked.before || changed.some(name => NAMING.has(name))) {
      await manager.query(
        `insert into names (workspace_id, record_id, record_type, keys) values ($1, $2, $3, $4)
          on conflict (workspace_id, record_id) do update set keys = excluded.keys`,
        [...place, type.name, searchText(record.spokenNames())],
      );
    }
  }
}

/** Properties that spoken names are made of. */
const NAMING = new Set(['name', 'company', 'aliases', 'translations', 'deletedAt']);
