import type { User } from '../../entities/people/user';
import type { Readable } from '../reading/readable';
import { sql } from '../reading/sql';

/** The managers of the team a person is in now, by name. @returns their keys */
export async function managersOf(read: Readable, userId: string): Promise<User['id'][]> {
  const managers = await read.rows<{ id: string }>(
    sql`select u.id from team_memberships m
        join team_managers g on g.workspace_id = m.workspace_id and g.team_id = m.team_id and g.deleted_at is null
        join users u on u.workspace_id = g.workspace_id and u.id = g.user_id and u.active and u.deleted_at is null
      where m.user_id = ${userId} and m.until is null and m.deleted_at is null order by u.name, u.id`,
  );
  return managers.map(({ id }) => id);
}
