import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Role } from '../entities/people/role';
import { Team } from '../entities/people/team';
import { TeamMembership } from '../entities/people/teamMembership';
import { User } from '../entities/people/user';
import { readGlobalId } from '../entities/values/globalId';
import { labelIn } from '../entities/values/translations';
import type { Context } from './context';
import { badInput, forbidden, notFound } from './reading/badInput';
import { sql } from './reading/sql';

export enum ScopeType {
  ME = 'ME',
  TEAM = 'TEAM',
  USER = 'USER',
  WORKSPACE = 'WORKSPACE',
}

registerEnumType(ScopeType, {
  name: 'ScopeType',
  description: 'Whose figures or records are meant.',
  valuesConfig: {
    ME: {
      description: 'A rep: the own ones. A manager: those of the managed teams. Admin and analyst: the workspace’s.',
    },
    TEAM: { description: 'One team’s; `id` says which.' },
    USER: { description: 'One person’s; `id` says whose.' },
    WORKSPACE: { description: 'Everybody’s.' },
  },
});

/** Whose figures or records are meant. */
@InputType({ description: 'Whose figures or records are meant.' })
export class ScopeInput {
  @Field(() => ScopeType, { description: 'Own, a team’s, a person’s, or all.' })
  type!: ScopeType;

  @Field(() => ID, { nullable: true, description: 'The team or person; only for TEAM and USER.' })
  id?: string | null;
}

/** Whose figures an answer shows. */
@ObjectType({ description: 'Whose figures an answer shows.' })
export class Scope {
  @Field(() => ScopeType, {
    description: 'A person’s, a team’s, the managed teams’ (ME of a manager), or the workspace’s.',
  })
  type!: ScopeType;

  @Field({ description: 'Its name for the reader.' })
  label!: string;

  /** The person whose figures count; null when it is no single person. */
  userId!: string | null;

  /** The teams whose figures count; null when it is no team. */
  teamIds!: string[] | null;

  /** True when it shows a single person's figures. */
  get personal(): boolean {
    return this.userId !== null;
  }
}

/**
 * Checks that the viewer may see figures of a scope; without one the viewer's own.
 * Allowed: a rep the own figures and the own team's totals; a manager the managed teams and their people; admin and analyst all.
 * @throws FORBIDDEN, NOT_FOUND or BAD_USER_INPUT in the viewer's language
 */
export async function figuresOf(context: Context, input: ScopeInput | null | undefined): Promise<Scope> {
  const { viewer } = context;
  const type = input?.type ?? ScopeType.ME;
  const needsId = type === ScopeType.TEAM || type === ScopeType.USER;
  if (!needsId && input?.id != null) throw badInput(viewer.locale, 'scope.noId', {}, ['scope', 'id']);
  switch (type) {
    case ScopeType.ME:
      return own(context);
    case ScopeType.WORKSPACE:
      if (viewer.people !== null) throw noEntry(context);
      return workspaceScope(context);
    case ScopeType.TEAM:
      return teamScope(context, input?.id);
    default:
      return userScope(context, input?.id);
  }
}

/** The people whose records a scope of a list means now; null for everybody. A list never shows more than the viewer sees. */
export async function peopleOf(context: Context, input: ScopeInput | null | undefined): Promise<string[] | null> {
  if (!input) return null;
  const scope = await figuresOf(context, input);
  if (scope.userId) return [scope.userId];
  if (!scope.teamIds) return null;
  if (context.viewer.user.role === Role.REP) throw noEntry(context);
  const members = await context.read.rows<Pick<TeamMembership, 'userId'>>(
    sql`select m.user_id as "userId" from team_memberships m
      where m.team_id = any (${scope.teamIds}::uuid[]) and m.until is null and m.deleted_at is null`,
  );
  const people = members.map(member => member.userId);
  return input.type === ScopeType.ME ? [...people, context.viewer.user.id] : people;
}

async function own(context: Context): Promise<Scope> {
  const { viewer } = context;
  switch (viewer.user.role) {
    case Role.REP:
      return scopeOf({ type: ScopeType.ME, label: viewer.user.name, userId: viewer.user.id });
    case Role.MANAGER: {
      const teams = await Promise.all(
        viewer.managedTeamIds.map(id => context.load.with(Team, id, ['name', 'translations'])),
      );
      const label = teams.flatMap(one => (one ? labelIn(viewer.locale, one.name, one.translations) : [])).join(' + ');
      return scopeOf({
        type: teams.length === 1 ? ScopeType.TEAM : ScopeType.ME,
        label: label || viewer.user.name,
        teamIds: viewer.managedTeamIds,
      });
    }
    default:
      return workspaceScope(context);
  }
}

/** Everybody's figures, without asking who wants to see them. */
export function workspaceScope(context: Context): Scope {
  return scopeOf({ type: ScopeType.WORKSPACE, label: context.viewer.workspace.name });
}

async function teamScope(context: Context, id: string | null | undefined): Promise<Scope> {
  const { viewer } = context;
  if (id == null) throw badInput(viewer.locale, 'scope.needsId', { type: 'TEAM' }, ['scope', 'id']);
  const read = readGlobalId(id);
  const team = read?.type === 'Team' ? await context.load.with(Team, read.id, ['name', 'translations']) : null;
  if (!team) throw notFound(viewer.locale);
  if (viewer.people !== null && !viewer.managedTeamIds.includes(team.id) && viewer.teamId !== team.id)
    throw noEntry(context);
  return scopeOf({
    type: ScopeType.TEAM,
    label: labelIn(viewer.locale, team.name, team.translations),
    teamIds: [team.id],
  });
}

async function userScope(context: Context, id: string | null | undefined): Promise<Scope> {
  const { viewer } = context;
  if (id == null) throw badInput(viewer.locale, 'scope.needsId', { type: 'USER' }, ['scope', 'id']);
  const read = readGlobalId(id);
  const user = read?.type === 'User' ? await context.load.with(User, read.id, ['name']) : null;
  if (!user) throw notFound(viewer.locale);
  if (viewer.people !== null && !viewer.people.includes(user.id)) throw noEntry(context);
  return scopeOf({ type: ScopeType.USER, label: user.name, userId: user.id });
}

function scopeOf(values: Pick<Scope, 'type' | 'label'> & Partial<Pick<Scope, 'userId' | 'teamIds'>>): Scope {
  return Object.assign(new Scope(), { userId: null, teamIds: null }, values);
}

/** The scope of a person, of a team, or of the workspace when neither is given. */
export async function scopeOfRecord(
  context: Context,
  { userId, teamId }: { userId: string | null; teamId: string | null },
): Promise<Scope> {
  const { locale } = context.viewer;
  if (userId !== null) {
    const user = await context.load.with(User, userId, ['name']);
    return scopeOf({ type: ScopeType.USER, label: user?.name ?? '–', userId });
  }
  if (teamId === null) return workspaceScope(context);
  const team = await context.load.with(Team, teamId, ['name', 'translations']);
  const label = team ? labelIn(locale, team.name, team.translations) : '–';
  return scopeOf({ type: ScopeType.TEAM, label, teamIds: [teamId] });
}

/** A scope to reckon with, that nobody is shown. */
export function bareScope(whose: Pick<Scope, 'userId' | 'teamIds'>): Scope {
  const type = whose.userId !== null ? ScopeType.USER : whose.teamIds !== null ? ScopeType.TEAM : ScopeType.WORKSPACE;
  return scopeOf({ type, label: '', ...whose });
}

function noEntry(context: Context): Error {
  return forbidden(context.viewer.locale, 'scope.forbidden', { role: context.viewer.user.role });
}
