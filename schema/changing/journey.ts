import { type Deal, DealState } from '../../entities/deals/deal';
import { Stage } from '../../entities/deals/stage';
import { StageChange } from '../../entities/deals/stageChange';
import { TeamMembership } from '../../entities/people/teamMembership';
import { Milestone, type MilestoneName } from '../../entities/record/milestone';
import { sql } from '../reading/sql';
import type { Work } from './work';

/** The team a person was in at an instant; null for one in none, and for nobody. */
export async function teamAt(work: Work, userId: string | null, at: Date): Promise<string | null> {
  if (userId === null) return null;
  const [membership] = await work.rows<Pick<TeamMembership, 'teamId'>>(
    sql`select m.team_id as "teamId" from team_memberships m
      where m.user_id = ${userId} and m.since <= ${at} and (m.until is null or m.until > ${at}) and m.deleted_at is null
      order by m.since desc limit 1`,
  );
  return membership?.teamId ?? null;
}

/**
 * Notes that a journey has reached milestones, as the owner's and the owner's team's figure. The first time counts: what was
 * reached before keeps its moment, and an earlier moment recorded late takes the place of a later one.
 * @param names milestone names or stage ids, in the order they are reached
 * @param ownerId null before anybody owns the prospect
 * @returns the milestones that were not there, or later, before
 */
export async function reach(
  work: Work,
  journeyId: string,
  names: readonly (MilestoneName | string)[],
  at: Date,
  ownerId: string | null,
): Promise<Milestone[]> {
  if (names.length === 0) return [];
  const known = await work.rows<Pick<Milestone, 'id' | 'name' | 'at'>>(
    sql`select m.id, m.name, m.at from milestones m
      where m.journey_id = ${journeyId} and m.name = any (${[...names]}::text[]) and m.deleted_at is null`,
  );
  const made = work.made(Milestone).filter(milestone => milestone.journeyId === journeyId);
  const earlier = new Map([...known, ...made].map(milestone => [milestone.name, milestone]));
  const teamId = await teamAt(work, ownerId, at);
  const added: Milestone[] = [];
  for (const name of names) {
    const reached = earlier.get(name);
    if (reached && reached.at <= at) continue;
    if (reached) (await work.get(Milestone, reached.id)).deletedAt = work.context.now;
    added.push(work.add(Milestone, { journeyId, name, at, userId: ownerId, teamId }));
  }
  return added;
}

/** Writes down that a deal entered a stage, and the milestones that implies: the pipeline's earlier stages, and all of them when won. */
export async function entered(
  work: Work,
  deal: Deal,
  stage: Stage,
  fromStageId: string | null,
  at: Date,
): Promise<void> {
  const teamId = await teamAt(work, deal.ownerId, at);
  work.add(StageChange, { dealId: deal.id, fromStageId, toStageId: stage.id, at, userId: deal.ownerId, teamId });
  if (deal.state === DealState.LOST) return;
  const implied = await work.rows<Pick<Stage, 'id'>>(
    sql`select s.id from stages s where s.pipeline_id = ${deal.pipelineId} and s.outcome is null and s.archived_at is null and s.deleted_at is null
      and ${deal.state === DealState.WON ? sql`true` : sql`s.position <= ${stage.position}`} order by s.position`,
  );
  const names = implied.map(one => one.id);
  await reach(work, deal.journeyId, deal.state === DealState.WON ? [...names, 'WON'] : names, at, deal.ownerId);
}

/** The stage in which deals of a pipeline end well or badly. @throws when the pipeline has none: a fault of ours */
export async function closingStage(work: Work, pipelineId: string, outcome: 'WON' | 'LOST'): Promise<Stage> {
  const [found] = await work.rows<Pick<Stage, 'id'>>(
    sql`select s.id from stages s where s.pipeline_id = ${pipelineId} and s.outcome = ${outcome} and s.deleted_at is null
      order by s.position limit 1`,
  );
  const stage = found && (await work.look(Stage, found.id));
  if (!stage) throw new Error(`pipeline ${pipelineId} has no stage for ${outcome}`);
  return stage;
}
