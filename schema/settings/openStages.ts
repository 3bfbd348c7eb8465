import type { NamedInText } from '../../entities/values/translations';
import { UserError } from '../../entities/values/userError';
import type { Work } from '../changing/work';
import { type Sql, sql } from '../reading/sql';

/** How many stages of a pipeline are in use, besides those that close deals. */
export async function openStages(work: Work, pipelineId: string): Promise<number> {
  const [row] = await work.rows<{ count: number }>(
    sql`select count(*)::integer as count from stages s where s.pipeline_id = ${pipelineId} and s.outcome is null
      and s.archived_at is null and s.deleted_at is null`,
  );
  return row?.count ?? 0;
}

/** @param which a condition on the deals as `d` @throws UserError when there are open deals, with how many */
export async function mustBeEmpty(work: Work, which: Sql, name: NamedInText): Promise<void> {
  const [row] = await work.rows<{ count: number }>(
    sql`select count(*)::integer as count from deals d where d.state = 'OPEN' and d.deleted_at is null and ${which}`,
  );
  if (row && row.count > 0) {
    throw new UserError('INVALID', ['archived'], 'stage.hasDeals', { name, count: row.count });
  }
}
