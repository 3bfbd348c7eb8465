import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Team } from '../../entities/people/team';
import { TeamManager } from '../../entities/people/teamManager';
import { TeamMembership } from '../../entities/people/teamMembership';
import { User } from '../../entities/people/user';
import { labelIn } from '../../entities/values/translations';
import type { Context } from '../context';
import { Needs } from '../reading/wanted';

/** The team a person is in. */
@Resolver(() => User)
export class UserFields {
  @Needs(User)
  @FieldResolver(() => Team, { nullable: true, description: 'The team the person is in now.' })
  async team(@Root() user: User, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Team | null> {
    const memberships = await load.many(TeamMembership, 'userId', user.id, ['teamId', 'until'], 'since');
    const present = memberships.find(membership => membership.until === null);
    return load.one(Team, present?.teamId ?? null, info);
  }
}

/** A team's name for the reader, and its people. */
@Resolver(() => Team)
export class TeamFields {
  @Needs(Team, 'name', 'translations')
  @FieldResolver(() => String, { description: 'The name in the viewer’s language.' })
  label(@Root() team: Team, @Ctx() { viewer }: Context): string {
    return labelIn(viewer.locale, team.name, team.translations);
  }

  @Needs(Team)
  @FieldResolver(() => [User], { description: 'Who manages it.' })
  async managers(@Root() team: Team, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<User[]> {
    const managers = await load.many(TeamManager, 'teamId', team.id, ['userId'], 'createdAt');
    const users = await Promise.all(managers.map(manager => load.one(User, manager.userId, info)));
    return users.filter(user => user !== null);
  }

  @Needs(Team)
  @FieldResolver(() => [User], { description: 'Who is in it now.' })
  async members(@Root() team: Team, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<User[]> {
    const memberships = await load.many(TeamMembership, 'teamId', team.id, ['userId', 'until'], 'since');
    const present = memberships.filter(membership => membership.until === null);
    const users = await Promise.all(present.map(membership => load.one(User, membership.userId, info)));
    return users.filter(user => user !== null);
  }
}
