import { Role } from '../../entities/people/role';
import { Team } from '../../entities/people/team';
import { User } from '../../entities/people/user';
import type { NamedInText } from '../../entities/values/translations';
import { UserError } from '../../entities/values/userError';
import type { Work } from '../changing/work';
import { type ScopeInput, ScopeType } from '../scope';
import type { Place } from './relatives';

/** Whom a target is set for, with the name that texts call it by. */
export interface NamedPlace extends Place {
  name: NamedInText;
}

/**
 * Whom the viewer sets a target for. A manager: managed teams and their people. Analysts and admins: everybody.
 * @throws UserError for a scope that is not the viewer's to plan for, or that names nobody in particular
 */
export async function targetPlace(work: Work, { type, id }: ScopeInput): Promise<NamedPlace> {
  switch (type) {
    case ScopeType.TEAM:
      return ofTeam(work, await work.refer(Team, id ?? '', ['scope', 'id']));
    case ScopeType.USER:
      return ofUser(work, await work.refer(User, id ?? '', ['scope', 'id']));
    case ScopeType.WORKSPACE:
      return ofWorkspace(work);
    default:
      return own(work);
  }
}

async function own(work: Work): Promise<NamedPlace> {
  const { viewer } = work.context;
  if (viewer.user.role !== Role.MANAGER) return ofWorkspace(work);
  const [only, ...more] = viewer.managedTeamIds;
  const team = only && more.length === 0 ? await work.look(Team, only) : null;
  if (!team) throw new UserError('INVALID', ['scope'], 'target.whichTeam');
  return ofTeam(work, team);
}

function ofTeam(work: Work, team: Team): NamedPlace {
  const { people, managedTeamIds } = work.context.viewer;
  if (people !== null && !managedTeamIds.includes(team.id)) throw notYours();
  return { userId: null, teamId: team.id, name: { name: team.name, translations: team.translations } };
}

function ofUser(work: Work, user: User): NamedPlace {
  const { people } = work.context.viewer;
  if (people !== null && !people.includes(user.id)) throw notYours();
  if (!user.active) throw new UserError('INVALID', ['scope', 'id'], 'owner.inactive', { user: user.name });
  return { userId: user.id, teamId: null, name: user.name };
}

function ofWorkspace(work: Work): NamedPlace {
  const { people, workspace } = work.context.viewer;
  if (people !== null) throw notYours();
  return { userId: null, teamId: null, name: workspace.name };
}

function notYours(): UserError {
  return new UserError('FORBIDDEN', ['scope'], 'target.notYours');
}
