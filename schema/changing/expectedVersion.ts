import type { Deal } from '../../entities/deals/deal';
import { UserError } from '../../entities/values/userError';
import { sql } from '../reading/sql';
import type { Work } from './work';

/** Notices that somebody else has changed a deal since it was read. @throws UserError CONFLICT that names who */
export async function mustBeVersion(work: Work, deal: Deal, expected: number | null | undefined): Promise<void> {
  if (expected == null || expected === deal.version) return;
  const [last] = await work.rows<{ name: string }>(
    sql`select u.name from audit_entries a join users u on u.workspace_id = a.workspace_id and u.id = a.user_id
      where a.record_id = ${deal.id} order by a.record_version desc limit 1`,
  );
  const args = { deal: deal.name, who: last?.name ?? '–', version: deal.version };
  throw new UserError('CONFLICT', ['expectedVersion'], 'deal.changedMeanwhile', args);
}
