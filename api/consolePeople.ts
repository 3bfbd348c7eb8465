import type { Pool } from 'pg';
import type { ConsolePerson } from '../bot/console/page';
import { localeFrom } from '../entities/values/locale';
import { labelIn, type Translations } from '../entities/values/translations';
import type { Identity } from '../schema/context';
import { Reader } from '../schema/reading/reader';
import { type Sql, sql } from '../schema/reading/sql';
import { DEMO_TENANT } from './identity/bearer';
import type { Directory } from './identity/directory';

interface Row {
  email: string;
  name: string;
  role: ConsolePerson['role'];
  locale: string | null;
  team: string | null;
  translations: Translations | null;
}

/** Whom one may speak as in the demo: those who sell first, then those who look on. */
export async function consolePeople(pool: Pool, directory: Directory): Promise<ConsolePerson[]> {
  const workspaceId = await directory.workspaceOf('console', DEMO_TENANT);
  return workspaceId === null ? [] : peopleOf(pool, workspaceId, sql`true`);
}

/** Somebody who has signed in; null for one who has left since. */
export async function consolePerson(pool: Pool, { workspaceId, userId }: Identity): Promise<ConsolePerson | null> {
  const [person] = await peopleOf(pool, workspaceId, sql`u.id = ${userId}`);
  return person ?? null;
}

async function peopleOf(pool: Pool, workspaceId: string, condition: Sql): Promise<ConsolePerson[]> {
  const read = new Reader(pool, workspaceId);
  try {
    const rows = await read.rows<Row & Record<string, unknown>>(
      sql`select u.email, u.name, u.role, coalesce(u.locale, w.locale) as locale, t.name as team, t.translations
        from users u join directory.workspaces w on w.id = u.workspace_id
        left join team_memberships m on m.workspace_id = u.workspace_id and m.user_id = u.id
          and m.until is null and m.deleted_at is null
        left join teams t on t.workspace_id = m.workspace_id and t.id = m.team_id
        where u.active and u.deleted_at is null and ${condition}
        order by array_position(array['REP', 'MANAGER', 'ANALYST', 'ADMIN'], u.role), t.name nulls last, u.email`,
    );
    return rows.map(row => {
      const locale = localeFrom(row.locale);
      const team = row.team === null ? null : labelIn(locale, row.team, row.translations ?? {});
      return { email: row.email, name: row.name, role: row.role, team, locale };
    });
  } finally {
    await read.release();
  }
}
