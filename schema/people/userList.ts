import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, Info, InputType, Query, Resolver } from 'type-graphql';
import { Role } from '../../entities/people/role';
import { Team } from '../../entities/people/team';
import { User } from '../../entities/people/user';
import { DateTimeScalar } from '../../entities/scalars';
import type { Context } from '../context';
import { connectionOf } from '../reading/connection';
import { everyOne } from '../reading/everyOne';
import { Conditions } from '../reading/filter';
import { type Page, readPage } from '../reading/page';
import { raw, sql } from '../reading/sql';
import { type Order, PageArgs } from '../reading/window';

const { Connection: UserConnection, ConnectionTotal } = connectionOf(User, 'User');

/** The list's total. */
export const UserTotal = ConnectionTotal;

const byName: Order = { name: 'NAME', expression: raw('t.name'), type: 'text', direction: 'ASC' };

/** Which people. */
@InputType({ description: 'Which people; everything given must hold.' })
export class UserFilter {
  @Field(() => [Role], { nullable: true, description: 'With one of these roles.' })
  roles?: Role[];

  @Field(() => Boolean, { nullable: true, description: 'Still here, or gone.' })
  active?: boolean;

  @Field({ nullable: true, description: 'These words in the name or e-mail address.' })
  text?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Changed since then.' })
  updatedSince?: Date;
}

/** `users` and `teams`: colleagues are known to everybody. */
@Resolver()
export class UserList {
  @Query(() => UserConnection, { description: 'The people of the workspace, by name.' })
  users(
    @Arg('filter', () => UserFilter, { nullable: true, description: 'Which ones.' }) filter: UserFilter | null,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<User>> {
    const conditions = new Conditions(context, [sql`t.deleted_at is null`])
      .values('t.role', filter?.roles)
      .text(['t.name', 't.email'], filter?.text)
      .since('t.updated_at', filter?.updatedSince);
    if (filter?.active != null) conditions.and(sql`t.active = ${filter.active}`);
    return readPage(context, { type: User, where: conditions.all, order: byName }, page, info);
  }

  @Query(() => [Team], { description: 'The teams of the workspace, by name.' })
  teams(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Team[]> {
    return everyOne(context, Team, raw('t.name'), info);
  }
}
