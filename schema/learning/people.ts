import { Role } from '../../entities/people/role';
import type { Context } from '../context';
import { sql } from '../reading/sql';
import { Scope, ScopeType } from '../scope';

/** The viewer alone, whatever the role: reports and trainings are a person's own. */
export function onlyMe({ viewer: { user } }: Context): Scope {
  return Object.assign(new Scope(), {
    type: ScopeType.ME,
    label: user.name,
    team: null,
    user,
    userId: user.id,
    teamIds: null,
  });
}

/** The keys of all people who sell or manage those who do. */
export async function everybody(context: Context): Promise<string[]> {
  const people = await context.read.rows<{ id: string }>(
    sql`select u.id from users u where u.active and u.role = any (${[Role.REP, Role.MANAGER]}::text[]) and u.deleted_at is null
      order by u.name, u.id`,
  );
  return people.map(({ id }) => id);
}
