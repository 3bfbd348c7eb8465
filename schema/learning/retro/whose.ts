import type { Retrospective } from '../../../entities/learning/retrospective';
import type { Context } from '../../context';
import { badInput } from '../../reading/badInput';
import { sql } from '../../reading/sql';
import { figuresOf, type Scope, type ScopeInput, scopeOfRecord } from '../../scope';

/** Of whom a review is: one person, one team, or the workspace when both are null. */
export interface Place {
  teamId: string | null;
  userId: string | null;
}

/** Of whom a review is, with what is needed to read it. */
export interface Whose extends Place {
  scope: Scope;
  /** The keys of the people who are meant now; null for everybody. */
  people: string[] | null;
}

/** Names a place among those of a workspace. */
export function placeKey({ teamId, userId }: Place): string {
  return teamId ? `team:${teamId}` : userId ? `user:${userId}` : 'workspace';
}

/**
 * Of whom a review is asked for, checked against what the viewer may see; without a scope the viewer's own.
 * @throws BAD_USER_INPUT for a manager of several teams who names none
 */
export async function whoseReview(context: Context, input: ScopeInput | null | undefined): Promise<Whose> {
  const scope = await figuresOf(context, input);
  const teams = scope.teamIds ?? [];
  const [teamId = null] = teams;
  if (teams.length > 1) throw badInput(context.viewer.locale, 'retro.whichTeam', {}, ['scope']);
  return { scope, teamId, userId: scope.userId, people: await peopleIn(context, scope) };
}

/** Of whom a kept review is; who may see it has been checked. */
export async function whoseRecord(
  context: Context,
  { teamId, userId }: Pick<Retrospective, 'teamId' | 'userId'>,
): Promise<Whose> {
  const scope = await scopeOfRecord(context, { teamId, userId });
  return { scope, teamId, userId, people: await peopleIn(context, scope) };
}

async function peopleIn({ read }: Context, { userId, teamIds }: Scope): Promise<string[] | null> {
  if (userId !== null) return [userId];
  if (teamIds === null) return null;
  const members = await read.rows<{ id: string }>(
    sql`select m.user_id as id from team_memberships m
      where m.team_id = any (${teamIds}::uuid[]) and m.until is null and m.deleted_at is null order by m.user_id`,
  );
  return members.map(({ id }) => id);
}
