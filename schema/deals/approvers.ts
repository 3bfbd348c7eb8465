import type { User } from '../../entities/people/user';
import type { Readable } from '../reading/readable';
import { sql } from '../reading/sql';

/**
 * Who may agree to what somebody asks for about a deal: the managers of its owner's team, else the admins; never who asks.
 * @returns their keys
 */
export async function approversOf(read: Readable, ownerId: string, requestedById: string): Promise<User['id'][]> {
  const people = await read.rows<{ id: string; manages: boolean }>(
    sql`select u.id, exists (select from team_managers g
          join team_memberships m on m.workspace_id = g.workspace_id and m.team_id = g.team_id
          where g.workspace_id = u.workspace_id and g.user_id = u.id and g.deleted_at is null
            and m.user_id = ${ownerId} and m.until is null and m.deleted_at is null) as manages
      from users u
      where u.active and u.deleted_at is null and u.id <> ${requestedById} and u.role in ('MANAGER', 'ADMIN')
        and (u.role = 'ADMIN' or exists (select from team_managers g where g.workspace_id = u.workspace_id
          and g.user_id = u.id and g.deleted_at is null))
      order by u.name, u.id`,
  );
  const managers = people.filter(({ manages }) => manages);
  return (managers.length > 0 ? managers : people.filter(({ manages }) => !manages)).map(({ id }) => id);
}
