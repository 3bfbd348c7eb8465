import { Target } from '../../entities/market/target';
import { daysOf, type Period, periodOf } from '../../entities/values/period';
import { visibleTo } from '../access';
import type { Context } from '../context';
import { Rows } from '../reading/rows';
import { joined, type Sql, sql } from '../reading/sql';

/** Whom a target can be for; both null: the workspace. */
export interface Place {
  userId: string | null;
  teamId: string | null;
}

/** A scope that is part of another. */
export interface Member extends Place {
  /** True for those who are expected to have a target: teams, and people who sell. A manager may have one, too. */
  carries: boolean;
}

/** Targets that a target adds to, and that add up to it, as far as the viewer sees them. */
export interface Relatives {
  /** The scope above: a person's team, or a team's workspace; null for the workspace and people without a team. */
  above: Place | null;
  /** The scopes that make up its own: a team's people, the workspace's teams. */
  below: Member[];
  /** The scopes that make up the one above, its own among them. */
  beside: Member[];
  /** Targets of all these and of its own, on its metric, within its fiscal year. */
  targets: Target[];
}

/** Reads what stands above, below and beside a target. */
export async function relativesOf(context: Context, target: Target): Promise<Relatives> {
  const above = await scopeAbove(context, target);
  const [below, beside] = await Promise.all([scopesBelow(context, target), above ? scopesBelow(context, above) : []]);
  const places = [{ userId: target.userId, teamId: target.teamId }, ...(above ? [above] : []), ...below, ...beside];
  const rows = new Rows(context.database, Target);
  const year = yearOf(context, target);
  const found = await context.read.rows<Target>(
    sql`select ${rows.list('t', rows.properties)} from ${rows.table} t
      where t.metric = ${target.metric} and t.deleted_at is null and ${visibleTo(context.viewer, 'Target', 't')}
        and t.first_day >= ${year.first} and t.last_day <= ${year.last} and ${anyOf(places)}
      order by t.first_day, t.last_day desc, t.id`,
  );
  return { above, below, beside, targets: found.map(row => rows.made(row)) };
}

/** True when a target is for exactly this scope. */
export function isAt(target: Place, place: Place): boolean {
  return target.userId === place.userId && target.teamId === place.teamId;
}

/** The fiscal year a target lies in. */
function yearOf({ calendar }: Context, target: Target): { first: string; last: string } {
  const year: Period = periodOf(target.firstDay, 'YEAR', calendar);
  return daysOf(year, calendar);
}

async function scopeAbove(context: Context, { userId, teamId }: Place): Promise<Place | null> {
  if (teamId !== null) return { userId: null, teamId: null };
  if (userId === null) return null;
  const [membership] = await context.read.rows<{ teamId: string }>(
    sql`select m.team_id as "teamId" from team_memberships m
      where m.user_id = ${userId} and m.until is null and m.deleted_at is null limit 1`,
  );
  return membership ? { userId: null, teamId: membership.teamId } : null;
}

/** The scopes that make up another: a team's people, the workspace's teams; none below a person. */
async function scopesBelow({ read }: Context, { userId, teamId }: Place): Promise<Member[]> {
  if (userId !== null) return [];
  return read.rows<Member & Record<string, unknown>>(belowSql(teamId));
}

/** Active people of a team by name, or the teams of the workspace. */
export function belowSql(teamId: string | null): Sql {
  return teamId === null
    ? sql`select null::uuid as "userId", t.id as "teamId", true as carries from teams t where t.deleted_at is null order by t.name, t.id`
    : sql`select u.id as "userId", null::uuid as "teamId", u.role = 'REP' as carries from team_memberships m
        join users u on u.workspace_id = m.workspace_id and u.id = m.user_id
        where m.team_id = ${teamId} and m.until is null and m.deleted_at is null and u.active and u.deleted_at is null
        order by u.name, u.id`;
}

function anyOf(places: readonly Place[]): Sql {
  const conditions = [...new Map(places.map(place => [`${place.userId} ${place.teamId}`, place])).values()].map(
    ({ userId, teamId }) =>
      sql`(t.user_id is not distinct from ${userId}::uuid and t.team_id is not distinct from ${teamId}::uuid)`,
  );
  return sql`(${joined(conditions, ' or ')})`;
}
