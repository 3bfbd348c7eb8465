import { Stage } from '../../entities/deals/stage';
import { UserError } from '../../entities/values/userError';
import type { Work } from '../changing/work';
import { sql } from '../reading/sql';

/** Longest value that is repeated to the person. */
const SHOWN = 80;

/**
 * Of the stages of one name the one in a deal's pipeline; for a new deal the one in the first pipeline that has such a stage.
 * @param ids the stages of that name, in whatever pipeline
 * @param pipelineId null for a new deal
 * @throws UserError when the pipeline has none, or when it has been archived
 */
export async function stageIn(
  work: Work,
  name: string,
  ids: readonly string[],
  pipelineId: string | null,
): Promise<Stage> {
  const [found] = await work.rows<{ id: string }>(
    sql`select s.id from stages s join pipelines p on p.workspace_id = s.workspace_id and p.id = s.pipeline_id
      where s.id = any (${[...ids]}::uuid[]) and s.archived_at is null and p.deleted_at is null
        and (s.pipeline_id = ${pipelineId}::uuid or ${pipelineId}::uuid is null and p.archived_at is null)
      order by p.position, s.position limit 1`,
  );
  const stage = found && (await work.look(Stage, found.id));
  if (!stage) throw new UserError('NOT_FOUND', ['stage'], 'import.unknown', { value: name.slice(0, SHOWN) });
  return stage;
}
