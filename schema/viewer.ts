import type { DataSource } from 'typeorm';
import { Role } from '../entities/people/role';
import { User } from '../entities/people/user';
import { Workspace } from '../entities/people/workspace';
import { type Locale, localeFrom } from '../entities/values/locale';
import { ALL_SCOPES } from './permissions/keyScopes';
import type { Reader } from './reading/reader';
import { Rows } from './reading/rows';
import { raw, sql } from './reading/sql';

/** Who asks, and what that person may see. */
export interface Viewer {
  user: User;
  workspace: Workspace;
  /** The team the viewer is in now. */
  teamId: string | null;
  /** Teams the viewer manages. */
  managedTeamIds: string[];
  /** The people whose records the viewer sees: the viewer and those of the managed teams; null: everybody's. */
  people: string[] | null;
  locale: Locale;
  timeZone: string;
  /** What the token allows. */
  scopes: readonly string[];
  /** The API key that speaks for the viewer; null for people who have signed in themselves. */
  key: UsedKey | null;
}

/** An API key in use. */
export interface UsedKey {
  id: string;
  /** The first of the keys that replaced each other: they are one caller. */
  firstId: string;
}

/** What a chat platform tells of a person, used until the person chooses. */
export interface Profile {
  locale?: string;
  timeZone?: string;
}

/** As whom, and with what, a request speaks. */
interface Spoken {
  userId: string;
  profile?: Profile;
  scopes?: readonly string[];
  key?: UsedKey;
}

interface ViewerRow extends Record<string, unknown> {
  teamId: string | null;
  managedTeamIds: string[];
  members: string[];
}

/**
 * Reads who a user of a workspace is.
 * @returns null when there is no such active user
 */
export async function loadViewer(
  database: DataSource,
  read: Reader,
  { userId, profile = {}, key, scopes = ALL_SCOPES }: Spoken,
): Promise<Viewer | null> {
  const users = new Rows(database, User);
  const workspaces = new Rows(database, Workspace);
  const [row] = await read.rows<ViewerRow>(
    sql`select ${users.list('u', users.properties, 'user.')}, ${workspaces.list('w', workspaces.properties, 'workspace.')},
        (select m.team_id from team_memberships m
          where m.user_id = u.id and m.until is null and m.deleted_at is null limit 1) as ${raw('"teamId"')},
        coalesce((select array_agg(g.team_id) from team_managers g
          where g.user_id = u.id and g.deleted_at is null), '{}') as ${raw('"managedTeamIds"')},
        coalesce((select array_agg(distinct m.user_id) from team_managers g
          join team_memberships m on m.workspace_id = g.workspace_id and m.team_id = g.team_id
          where g.user_id = u.id and g.deleted_at is null and m.until is null and m.deleted_at is null), '{}') as members
      from users u join directory.workspaces w on w.id = u.workspace_id
      where u.id = ${userId} and u.active and u.deleted_at is null`,
  );
  if (!row) return null;
  const user = users.takenFrom(row, 'user.');
  const workspace = workspaces.takenFrom(row, 'workspace.');
  return {
    user,
    workspace,
    teamId: row.teamId,
    managedTeamIds: row.managedTeamIds,
    people: seesEverybody(user.role)
      ? null
      : [...new Set([user.id, ...(user.role === Role.MANAGER ? row.members : [])])],
    locale: user.locale ?? (profile.locale ? localeFrom(profile.locale) : workspace.locale),
    timeZone: user.timeZone ?? profile.timeZone ?? workspace.timeZone,
    scopes,
    key: key ?? null,
  };
}

/** Analysts and admins read the whole workspace. */
function seesEverybody(role: Role): boolean {
  return role === Role.ADMIN || role === Role.ANALYST;
}
