import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Team } from '../entities/people/team';
import { User } from '../entities/people/user';
import type { Context } from './context';
import { Scope } from './scope';

/** Whom a scope means, as records. */
@Resolver(() => Scope)
export class ScopeFields {
  @FieldResolver(() => Team, { nullable: true, description: 'The team, when it is one.' })
  team(@Root() { teamIds }: Scope, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Team | null> {
    const [only = null, ...more] = teamIds ?? [];
    return load.one(Team, more.length === 0 ? only : null, info);
  }

  @FieldResolver(() => User, { nullable: true, description: 'The person, when it is one.' })
  user(@Root() { userId }: Scope, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<User | null> {
    return load.one(User, userId, info);
  }
}
