import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Contract } from '../../entities/deals/contract';
import { Deal } from '../../entities/deals/deal';
import { Offer } from '../../entities/deals/offer';
import { Signal } from '../../entities/deals/signal';
import type { Context } from '../context';
import type { Page } from '../reading/page';
import { Rows } from '../reading/rows';
import { sql } from '../reading/sql';
import { Needs, wanted } from '../reading/wanted';
import { PageArgs } from '../reading/window';
import { contractsOf, newestContractFirst } from './contractList';
import { newestOfferFirst, OfferConnection, offerStateOn, offersOf } from './offerList';
import { Readiness, readinessOf } from './readiness';
import { todayOf } from './today';

/** How near a deal is to its close. */
@Resolver(() => Deal)
export class ClosingFields {
  @Needs(Deal)
  @FieldResolver(() => Readiness, { description: 'How ready the customer is to buy, by the closing signals.' })
  async readiness(@Root() deal: Deal, @Ctx() { load, viewer }: Context): Promise<Readiness> {
    const signals = await load.many(Signal, 'dealId', deal.id, ['kind'], 'at');
    return readinessOf(
      signals.map(signal => signal.kind),
      viewer.locale,
    );
  }

  @Needs(Deal)
  @FieldResolver(() => [Signal], { description: 'The closing signals noticed so far, in order.' })
  signals(@Root() deal: Deal, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Signal[]> {
    const { metadata } = new Rows(context.database, Signal);
    return context.load.many(Signal, 'dealId', deal.id, wanted(metadata, info), 'at');
  }

  @Needs(Deal)
  @FieldResolver(() => Offer, { nullable: true, description: 'The offer that applies today; null for none.' })
  offer(@Root() deal: Deal, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Offer | null> {
    const where = [...offersOf(context), sql`(${offerStateOn(todayOf(context))}) = 'ACTIVE'`];
    return context.load.first({ type: Offer, where, order: newestOfferFirst }, 'dealId', deal.id, info);
  }

  @Needs(Deal)
  @FieldResolver(() => OfferConnection, { description: 'Every offer made for it, the latest first.' })
  offers(
    @Root() deal: Deal,
    @Args() page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Offer>> {
    const listing = { type: Offer, where: offersOf(context), order: newestOfferFirst };
    return context.load.page(listing, 'dealId', deal.id, page, info);
  }

  @Needs(Deal)
  @FieldResolver(() => Contract, { nullable: true, description: 'Its contract; null until one is drafted.' })
  contract(@Root() deal: Deal, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Contract | null> {
    const where = [...contractsOf(context), sql`t.replaced_at is null`];
    return context.load.first({ type: Contract, where, order: newestContractFirst }, 'dealId', deal.id, info);
  }
}
