import type { User } from '../../entities/people/user';
import { managersOf } from '../people/managers';
import type { Readable } from '../reading/readable';
import { sql } from '../reading/sql';

/**
 * Who is asked to agree to an offer: the managers of the deal owner's team, else the admins; never who made it.
 * @returns their keys
 */
export async function approversOf(read: Readable, ownerId: string, requestedById: string): Promise<User['id'][]> {
  const managers = (await managersOf(read, ownerId)).filter(id => id !== requestedById);
  if (managers.length > 0) return managers;
  const admins = await read.rows<{ id: string }>(
    sql`select u.id from users u where u.role = 'ADMIN' and u.active and u.deleted_at is null and u.id <> ${requestedById}
      order by u.name, u.id`,
  );
  return admins.map(({ id }) => id);
}
