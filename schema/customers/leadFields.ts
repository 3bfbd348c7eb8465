import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Account } from '../../entities/customers/account';
import { Lead } from '../../entities/customers/lead';
import { Channel } from '../../entities/market/channel';
import { Segment } from '../../entities/market/segment';
import { User } from '../../entities/people/user';
import type { Context } from '../context';
import { Needs } from '../reading/wanted';

/** What a lead refers to. */
@Resolver(() => Lead)
export class LeadFields {
  @Needs(Lead, 'channelId')
  @FieldResolver(() => Channel, { nullable: true, description: 'Where it came from.' })
  channel(@Root() lead: Lead, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Channel | null> {
    return load.one(Channel, lead.channelId, info);
  }

  @Needs(Lead, 'segmentId')
  @FieldResolver(() => Segment, { nullable: true, description: 'The part of the market it belongs to.' })
  segment(@Root() lead: Lead, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Segment | null> {
    return load.one(Segment, lead.segmentId, info);
  }

  @Needs(Lead, 'ownerId')
  @FieldResolver(() => User, { description: 'Who follows it up.' })
  owner(@Root() lead: Lead, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<User | null> {
    return load.one(User, lead.ownerId, info);
  }

  @Needs(Lead, 'referredById')
  @FieldResolver(() => Account, { nullable: true, description: 'The account that recommended us.' })
  referredBy(@Root() lead: Lead, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Account | null> {
    return load.one(Account, lead.referredById, info);
  }
}
