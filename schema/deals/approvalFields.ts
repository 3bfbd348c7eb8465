import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Approval, ApprovalDecision } from '../../entities/deals/approval';
import { Deal } from '../../entities/deals/deal';
import { Offer, OfferState } from '../../entities/deals/offer';
import { User } from '../../entities/people/user';
import type { Context } from '../context';
import { Needs } from '../reading/wanted';
import { ApprovalState } from './approvalList';
import { todayOf } from './today';

/** How an approval stands, and what it refers to. */
@Resolver(() => Approval)
export class ApprovalFields {
  @Needs(Approval, 'decision', 'offerId')
  @FieldResolver(() => ApprovalState, { description: 'How it stands today.' })
  async state(@Root() approval: Approval, @Ctx() context: Context): Promise<ApprovalState> {
    if (approval.decision === ApprovalDecision.APPROVE) return ApprovalState.APPROVED;
    if (approval.decision === ApprovalDecision.REJECT) return ApprovalState.REJECTED;
    const offer = await context.load.with(Offer, approval.offerId, ['validUntil', 'approval', 'replacedAt']);
    return offer?.stateOn(todayOf(context)) === OfferState.WAITING ? ApprovalState.WAITING : ApprovalState.LAPSED;
  }

  @Needs(Approval, 'offerId')
  @FieldResolver(() => Offer, { description: 'The offer that is asked about.' })
  offer(@Root() approval: Approval, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Offer | null> {
    return load.one(Offer, approval.offerId, info);
  }

  @Needs(Approval, 'dealId')
  @FieldResolver(() => Deal, { description: 'The deal the offer is for.' })
  deal(@Root() approval: Approval, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Deal | null> {
    return load.one(Deal, approval.dealId, info);
  }

  @Needs(Approval, 'requestedById')
  @FieldResolver(() => User, { description: 'Who asked.' })
  requestedBy(
    @Root() approval: Approval,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<User | null> {
    return load.one(User, approval.requestedById, info);
  }

  @Needs(Approval, 'decidedById')
  @FieldResolver(() => User, { nullable: true, description: 'Who decided; null while it waits.' })
  decidedBy(
    @Root() approval: Approval,
    @Ctx() { load }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<User | null> {
    return load.one(User, approval.decidedById, info);
  }
}
