import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Deal } from '../../entities/deals/deal';
import { Signal } from '../../entities/deals/signal';
import { User } from '../../entities/people/user';
import type { Context } from '../context';
import { Needs } from '../reading/wanted';

/** What a signal refers to. */
@Resolver(() => Signal)
export class SignalFields {
  @Needs(Signal, 'dealId')
  @FieldResolver(() => Deal, { description: 'The deal.' })
  deal(@Root() signal: Signal, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Deal | null> {
    return load.one(Deal, signal.dealId, info);
  }

  @Needs(Signal, 'userId')
  @FieldResolver(() => User, { description: 'Who noticed it.' })
  user(@Root() signal: Signal, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<User | null> {
    return load.one(User, signal.userId, info);
  }
}
