import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Contact } from '../../../entities/customers/contact';
import { Activity } from '../../../entities/deals/activity';
import { Deal } from '../../../entities/deals/deal';
import { DiscoveryEntry } from '../../../entities/deals/discoveryEntry';
import { Need } from '../../../entities/deals/need';
import { Objection } from '../../../entities/deals/objection';
import { User } from '../../../entities/people/user';
import type { Context } from '../../context';
import { Needs } from '../../reading/wanted';

/** What a discovery entry refers to. */
@Resolver(() => DiscoveryEntry)
export class DiscoveryEntryFields {
  @Needs(DiscoveryEntry, 'dealId')
  @FieldResolver(() => Deal, { description: 'The deal.' })
  deal(
    @Root() entry: DiscoveryEntry,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Deal | null> {
    return load.one(Deal, entry.dealId, info);
  }

  @Needs(DiscoveryEntry, 'contactId')
  @FieldResolver(() => Contact, { nullable: true, description: 'Who said it.' })
  contact(
    @Root() entry: DiscoveryEntry,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Contact | null> {
    return load.one(Contact, entry.contactId, info);
  }

  @Needs(DiscoveryEntry, 'userId')
  @FieldResolver(() => User, { description: 'Who heard it.' })
  user(
    @Root() entry: DiscoveryEntry,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<User | null> {
    return load.one(User, entry.userId, info);
  }
}

/** What a need refers to. */
@Resolver(() => Need)
export class NeedFields {
  @Needs(Need, 'dealId')
  @FieldResolver(() => Deal, { description: 'The deal.' })
  deal(@Root() need: Need, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Deal | null> {
    return load.one(Deal, need.dealId, info);
  }

  @Needs(Need, 'entryId')
  @FieldResolver(() => DiscoveryEntry, { nullable: true, description: 'The discovery entry it came from.' })
  entry(
    @Root() need: Need,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DiscoveryEntry | null> {
    return load.one(DiscoveryEntry, need.entryId, info);
  }

  @Needs(Need, 'activityId')
  @FieldResolver(() => Activity, { nullable: true, description: 'The activity in which it came up.' })
  activity(@Root() need: Need, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Activity | null> {
    return load.one(Activity, need.activityId, info);
  }

  @Needs(Need, 'userId')
  @FieldResolver(() => User, { description: 'Who recorded it.' })
  user(@Root() need: Need, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<User | null> {
    return load.one(User, need.userId, info);
  }
}

/** What an objection refers to. */
@Resolver(() => Objection)
export class ObjectionFields {
  @Needs(Objection, 'dealId')
  @FieldResolver(() => Deal, { description: 'The deal.' })
  deal(@Root() objection: Objection, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Deal | null> {
    return load.one(Deal, objection.dealId, info);
  }

  @Needs(Objection, 'activityId')
  @FieldResolver(() => Activity, { nullable: true, description: 'The activity in which it came up.' })
  activity(
    @Root() objection: Objection,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Activity | null> {
    return load.one(Activity, objection.activityId, info);
  }

  @Needs(Objection, 'userId')
  @FieldResolver(() => User, { description: 'Who recorded it.' })
  user(@Root() objection: Objection, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<User | null> {
    return load.one(User, objection.userId, info);
  }
}
