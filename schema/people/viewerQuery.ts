import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, FieldResolver, Info, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Role } from '../../entities/people/role';
import { Team } from '../../entities/people/team';
import { User } from '../../entities/people/user';
import { Workspace } from '../../entities/people/workspace';
import type { Context } from '../context';
import type { Viewer } from '../viewer';

/** Who the token or chat identity is. */
@ObjectType('Viewer', { description: 'Who the token or chat identity is, and what it may do.' })
export class ViewerData {
  @Field(() => User, { description: 'The person.' })
  user!: User;

  @Field(() => Workspace, { description: 'The person’s workspace.' })
  workspace!: Workspace;

  @Field(() => String, { description: 'BCP 47 tag of the language answers come in.' })
  locale!: string;

  @Field({ description: 'IANA time zone in which the person’s words for days are read.' })
  timeZone!: string;

  @Field(() => [String], {
    description: 'What the token allows: `read`, `write` or `admin` everywhere, or an area’s, such as `leads:write`.',
  })
  scopes!: readonly string[];
}

/** `viewer`. */
@Resolver(() => ViewerData)
export class ViewerQuery {
  @Query(() => ViewerData, { description: 'Who the token or chat identity is.' })
  viewer(@Ctx() context: Context): Viewer {
    return context.viewer;
  }

  @FieldResolver(() => Role, { description: 'What the person may see and do.' })
  role(@Root() viewer: Viewer): Role {
    return viewer.user.role;
  }

  @FieldResolver(() => [Team], { description: 'The teams the person manages.' })
  async managedTeams(
    @Root() viewer: Viewer,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Team[]> {
    const teams = await Promise.all(viewer.managedTeamIds.map(id => load.one(Team, id, info)));
    return teams.filter(team => team !== null);
  }
}
