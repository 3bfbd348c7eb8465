import { Role } from '../../entities/people/role';
import { Team } from '../../entities/people/team';
import { TeamManager } from '../../entities/people/teamManager';
import { TeamMembership } from '../../entities/people/teamMembership';
import { User } from '../../entities/people/user';
import { UserError } from '../../entities/values/userError';
import { required } from '../changing/text';
import type { Work } from '../changing/work';
import { sql } from '../reading/sql';

/** Somebody who is to work here. */
export interface NewUser {
  name: string;
  /** Verified by whoever adds the person. */
  email: string;
  role: Role;
  /** The team's canonical name; a manager manages it, everybody else is in it. */
  team?: string;
  locale?: string;
  timeZone?: string;
}

const EMAIL = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,255}$/;

/** Enters somebody into the workspace. @throws UserError for an address that is none or taken, a team that is none */
export async function addUser(work: Work, { name, email, role, team, ...preferences }: NewUser): Promise<User> {
  if (!EMAIL.test(email)) throw new UserError('INVALID', ['email'], 'user.email', { value: email });
  const taken = await work.rows(
    sql`select from users u where lower(u.email) = lower(${email}) and u.deleted_at is null`,
  );
  if (taken.length > 0) throw new UserError('ALREADY_EXISTS', ['email'], 'user.emailTaken', { value: email });
  const user = work.add(User, {
    ...{ name: required(name, 'name'), email, role, aliases: [], active: true, leaderboardOptIn: false },
    ...{ locale: null, timeZone: null },
  });
  user.prefer(preferences);
  if (team) await join(work, user, await teamCalled(work, team));
  return user;
}

async function teamCalled(work: Work, name: string): Promise<Team> {
  const [found] = await work.rows<{ id: string }>(
    sql`select t.id from teams t where t.name = ${name} and t.deleted_at is null order by t.id limit 1`,
  );
  if (!found) throw new UserError('NOT_FOUND', ['team'], 'user.teamUnknown', { value: name });
  return work.get(Team, found.id);
}

async function join(work: Work, user: User, team: Team): Promise<void> {
  const pair = { userId: user.id, teamId: team.id };
  if (user.role === Role.MANAGER) work.add(TeamManager, pair);
  else work.add(TeamMembership, { ...pair, since: work.context.now, until: null });
}
