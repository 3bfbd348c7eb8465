import { isNamed, type Stored } from '../../entities/record/stored';
import { UserError } from '../../entities/values/userError';
import { sql } from '../reading/sql';
import type { Work } from './work';

/** Notices that somebody else has changed a record since it was read. @throws UserError CONFLICT that names who */
export async function mustBeVersion(work: Work, record: Stored, expected: number | null | undefined): Promise<void> {
  if (expected == null || expected === record.version) return;
  const [last] = await work.rows<{ name: string }>(
    sql`select u.name from audit_entries a join users u on u.workspace_id = a.workspace_id and u.id = a.user_id
      where a.record_id = ${record.id} order by a.record_version desc limit 1`,
  );
  const args = { who: last?.name ?? '–', version: record.version };
  if (!isNamed(record)) throw new UserError('CONFLICT', ['expectedVersion'], 'record.changedMeanwhile', args);
  const [name = ''] = record.spokenNames();
  throw new UserError('CONFLICT', ['expectedVersion'], 'deal.changedMeanwhile', { ...args, deal: name });
}
