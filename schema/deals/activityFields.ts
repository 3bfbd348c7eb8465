import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Account } from '../../entities/customers/account';
import { Contact } from '../../entities/customers/contact';
import { Lead } from '../../entities/customers/lead';
import { Activity } from '../../entities/deals/activity';
import { Deal } from '../../entities/deals/deal';
import { User } from '../../entities/people/user';
import type { Context } from '../context';
import { Needs } from '../reading/wanted';

/** What an activity refers to. */
@Resolver(() => Activity)
export class ActivityFields {
  @Needs(Activity, 'accountId')
  @FieldResolver(() => Account, { nullable: true, description: 'The customer.' })
  account(
    @Root() activity: Activity,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Account | null> {
    return load.one(Account, activity.accountId, info);
  }

  @Needs(Activity, 'leadId')
  @FieldResolver(() => Lead, { nullable: true, description: 'The lead.' })
  lead(@Root() activity: Activity, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Lead | null> {
    return load.one(Lead, activity.leadId, info);
  }

  @Needs(Activity, 'dealId')
  @FieldResolver(() => Deal, { nullable: true, description: 'The deal it moved forward.' })
  deal(@Root() activity: Activity, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Deal | null> {
    return load.one(Deal, activity.dealId, info);
  }

  @Needs(Activity, 'contactId')
  @FieldResolver(() => Contact, { nullable: true, description: 'Who was talked to.' })
  contact(
    @Root() activity: Activity,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Contact | null> {
    return load.one(Contact, activity.contactId, info);
  }

  @Needs(Activity, 'userId')
  @FieldResolver(() => User, { description: 'Who did it.' })
  user(@Root() activity: Activity, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<User | null> {
    return load.one(User, activity.userId, info);
  }
}
