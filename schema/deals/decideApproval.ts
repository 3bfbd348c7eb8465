import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Approval, ApprovalDecision } from '../../entities/deals/approval';
import { Deal } from '../../entities/deals/deal';
import { Offer, OfferApproval, OfferState } from '../../entities/deals/offer';
import { Role } from '../../entities/people/role';
import { User } from '../../entities/people/user';
import { UserError } from '../../entities/values/userError';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import { optional } from '../changing/text';
import type { Work } from '../changing/work';
import type { Context } from '../context';
import { todayOf } from './today';

@InputType({ description: 'What a manager says to an offer above the limit.' })
export class DecideApprovalInput {
  @Field(() => ID, { description: 'The approval.' })
  approvalId!: string;

  @Field(() => ApprovalDecision, { description: 'Yes or no.' })
  decision!: ApprovalDecision;

  @Field(() => String, { nullable: true, description: 'Why; whoever asked is told.' })
  reason?: string | null;
}

@ObjectType({ description: 'The approval that was decided.' })
export class DecideApprovalPayload extends Payload {
  @Field(() => Approval, { nullable: true, description: 'The approval; null when refused.' })
  approval!: Approval | null;
}

/** `decideApproval`. */
@Resolver()
export class DecideApproval {
  @Mutation(() => DecideApprovalPayload, {
    description:
      'Approves or rejects an offer above the limit, as a manager or admin who did not ask for it. It is decided once; the second of two people is told who was first.',
  })
  decideApproval(
    @Arg('input', () => DecideApprovalInput, { description: 'The decision.' }) input: DecideApprovalInput,
    @Ctx() context: Context,
  ): Promise<DecideApprovalPayload> {
    return change(context, 'approval.decided', { mutation: 'decideApproval', input }, async work => {
      const { role } = context.viewer.user;
      if (role !== Role.MANAGER && role !== Role.ADMIN) {
        throw new UserError('FORBIDDEN', ['approvalId'], 'approval.managersOnly');
      }
      // The lock makes a second person wait until the first one's decision can be seen.
      const approval = await work.find(Approval, input.approvalId, ['approvalId']);
      await mustBeUndecided(work, approval);
      const offer = await work.get(Offer, approval.offerId);
      if (offer.stateOn(todayOf(context)) !== OfferState.WAITING) {
        throw new UserError('NOT_ALLOWED_IN_STAGE', ['approvalId'], 'approval.offerOver');
      }
      approval.decide(input.decision, optional(input.reason, 'reason', 1_000), context.viewer.user, context.now);
      const approved = input.decision === ApprovalDecision.APPROVE;
      offer.approval = approved ? OfferApproval.APPROVED : OfferApproval.REJECTED;
      const deal = await work.look(Deal, approval.dealId);
      Object.assign(work.args, { deal: deal?.name ?? '', decision: input.decision });
      return { approval };
    });
  }
}

async function mustBeUndecided(work: Work, approval: Approval): Promise<void> {
  if (approval.decision === null) return;
  const first = approval.decidedById === null ? null : await work.look(User, approval.decidedById);
  const args = { decision: approval.decision, who: first?.name ?? '–' };
  throw new UserError('CONFLICT', ['approvalId'], 'approval.decided', args);
}
