import { graphql } from 'graphql';
import type { Database } from '../../../api/database';
import { globalId } from '../../../entities/values/globalId';
import { Context } from '../../../schema/context';
import { buildApiSchema } from '../../../schema/schema';
import { ADDRESSES } from '../../support/addresses';
import { ADMIN_ID, WORKSPACE_ID } from '../history/history';

const schema = buildApiSchema();
const MOVE = 'mutation ($input: MoveDealInput!) { moveDeal(input: $input) { deal { id } userErrors { message } } }';

/** A deal, and the stage it goes to. */
export interface Move {
  dealId: string;
  stageId: string;
}

/** Open deals with the stage after theirs, in chance order. */
export async function movesIn(database: Database, count: number): Promise<Move[]> {
  const client = await database.pool.connect();
  try {
    await client.query(`set app.workspace_id = '${WORKSPACE_ID}'`);
    const { rows } = await client.query<Move>(
      `select d.id as "dealId", n.id as "stageId" from deals d join stages s on s.id = d.stage_id
        join stages n on n.pipeline_id = s.pipeline_id and n.position = s.position + 1 and n.outcome is null
        where d.state = 'OPEN' and d.deleted_at is null order by md5(d.id::text || d.version) limit $1`,
      [count],
    );
    return rows;
  } finally {
    await client.query('reset app.workspace_id');
    client.release();
  }
}

/** One move by the API, with all that belongs to it. */
export async function moveByApi(database: Database, { dealId, stageId }: Move): Promise<void> {
  const around = {
    database: database.dataSource,
    pool: database.pool,
    committed: () => undefined,
    canMail: false,
    canSave: () => true,
    ...ADDRESSES,
  };
  const identity = { workspaceId: WORKSPACE_ID, userId: ADMIN_ID };
  const context = await Context.open(around, identity, { id: 'a bench', origin: 'api', now: new Date() });
  const input = { dealId: globalId('Deal', dealId), stageId: globalId('Stage', stageId) };
  const { data, errors } = await graphql({ schema, source: MOVE, variableValues: { input }, contextValue: context });
  await context?.release();
  const refused = (data?.moveDeal as { userErrors: object[] } | undefined)?.userErrors ?? [];
  if (errors || refused.length > 0) throw new Error(JSON.stringify({ errors, refused }));
}

/** The least a move comes to: the deal, its stage change and the milestone, in one transaction of hand-written SQL. */
export async function moveBySql(database: Database, { dealId, stageId }: Move): Promise<void> {
  const client = await database.pool.connect();
  try {
    await client.query(`begin; set local app.workspace_id = '${WORKSPACE_ID}'`);
    const { rows } = await client.query({
      name: 'move',
      text: `update deals d set stage_id = $2, stage_since = now(), touched_at = now(), version = d.version + 1, updated_at = now()
        from deals b where d.id = $1 and b.id = d.id returning d.workspace_id, d.journey_id, d.owner_id, b.stage_id as from_id`,
      values: [dealId, stageId],
    });
    const [moved] = rows;
    await client.query({
      name: 'change',
      text: `insert into stage_changes (workspace_id, id, deal_id, from_stage_id, to_stage_id, at, user_id)
        values ($1, gen_random_uuid(), $2, $3, $4, now(), $5)`,
      values: [moved.workspace_id, dealId, moved.from_id, stageId, moved.owner_id],
    });
    await client.query({
      name: 'milestone',
      text: `insert into milestones (workspace_id, id, journey_id, name, at, user_id) values ($1, gen_random_uuid(), $2, $3, now(), $4)
        on conflict do nothing`,
      values: [moved.workspace_id, moved.journey_id, stageId, moved.owner_id],
    });
    await client.query('commit');
  } finally {
    client.release();
  }
}
