import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Approval } from '../../entities/deals/approval';
import { Deal } from '../../entities/deals/deal';
import { Offer, OfferState } from '../../entities/deals/offer';
import { User } from '../../entities/people/user';
import type { Context } from '../context';
import { MoneyData, moneyOf } from '../money';
import { Needs } from '../reading/wanted';
import { approvalsOf, newestApprovalFirst } from './approvalList';
import { todayOf } from './today';

/** How an offer stands, and what it refers to. */
@Resolver(() => Offer)
export class OfferFields {
  @Needs(Offer, 'validUntil', 'approval', 'replacedAt')
  @FieldResolver(() => OfferState, { description: 'How it stands today.' })
  state(@Root() offer: Offer, @Ctx() context: Context): OfferState {
    return offer.stateOn(todayOf(context));
  }

  @Needs(Offer, 'percent', 'validUntil', 'approval', 'replacedAt', 'dealId')
  @FieldResolver(() => MoneyData, {
    nullable: true,
    description:
      'What the deal costs with it, or would once it is approved; null when it applies no more, or the deal has no amount.',
  })
  async price(@Root() offer: Offer, @Ctx() context: Context): Promise<MoneyData | null> {
    const state = offer.stateOn(todayOf(context));
    if (state !== OfferState.ACTIVE && state !== OfferState.WAITING) return null;
    const deal = await context.load.with(Deal, offer.dealId, ['amount', 'currency']);
    if (!deal?.amount) return null;
    return moneyOf(offer.reduced(deal.amount, deal.currency), deal.currency);
  }

  @Needs(Offer, 'dealId')
  @FieldResolver(() => Deal, { description: 'The deal it is for.' })
  deal(@Root() offer: Offer, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Deal | null> {
    return load.one(Deal, offer.dealId, info);
  }

  @Needs(Offer, 'madeById')
  @FieldResolver(() => User, { description: 'Who made it.' })
  madeBy(@Root() offer: Offer, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<User | null> {
    return load.one(User, offer.madeById, info);
  }

  @Needs(Offer)
  @FieldResolver(() => Approval, {
    nullable: true,
    description: 'The manager’s answer, or the question; null for an offer that needed none.',
  })
  approval(@Root() offer: Offer, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Approval | null> {
    const listing = { type: Approval, where: approvalsOf(context), order: newestApprovalFirst };
    return context.load.first(listing, 'offerId', offer.id, info);
  }
}
