import { Decimal } from 'decimal.js';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Approval } from '../../entities/deals/approval';
import { Deal } from '../../entities/deals/deal';
import { Offer, OfferApproval } from '../../entities/deals/offer';
import { DateScalar, DecimalScalar } from '../../entities/scalars';
import { addDays } from '../../entities/values/day';
import { UserError } from '../../entities/values/userError';
import { change } from '../changing/change';
import { Payload, Refusal } from '../changing/payload';
import { optional, verbatim } from '../changing/text';
import type { Work } from '../changing/work';
import type { Context } from '../context';
import { sql } from '../reading/sql';
import { approversOf } from './approvers';
import { forgetEnd, remindOfEnd } from './offerReminder';
import { todayOf } from './today';

/** How long an offer holds when nobody says until when, in days. */
const USUAL_DAYS = 14;
const LONGEST_EXTRA = 500;

@InputType({ description: 'What a customer gets for deciding in time: percent off, a service on top, or both.' })
export class MakeOfferInput {
  @Field(() => ID, { description: 'The open deal.' })
  dealId!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Percent off, above 0 and up to 100.' })
  percent?: string | null;

  @Field(() => String, { nullable: true, description: 'A service on top, such as `free training`.' })
  extra?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day; two weeks from today when left out.' })
  validUntil?: string | null;

  @Field(() => String, { nullable: true, description: 'The words it is recorded with, kept verbatim.' })
  said?: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by, used once.' })
  externalId?: string | null;
}

@ObjectType({
  description:
    'The offer that was made. Above the workspace’s limit it waits for an approval, which NEEDS_APPROVAL in `userErrors` tells.',
})
export class MakeOfferPayload extends Payload {
  @Field(() => Offer, { nullable: true, description: 'The offer; null when refused.' })
  offer!: Offer | null;

  @Field(() => Approval, {
    nullable: true,
    description: 'The question put before a manager; null when none was needed.',
  })
  approval!: Approval | null;
}

/** `makeOffer`. */
@Resolver()
export class MakeOffer {
  @Mutation(() => MakeOfferPayload, {
    description:
      'Makes a limited-time offer for a deal; it takes the place of an earlier one and ends with its last day by itself. More percent off than the workspace’s limit is put before a manager and applies once approved.',
  })
  async makeOffer(
    @Arg('input', () => MakeOfferInput, { description: 'The offer.' }) input: MakeOfferInput,
    @Ctx() context: Context,
  ): Promise<MakeOfferPayload> {
    const limit = new Decimal(context.viewer.workspace.approvalAbovePercent).toFixed();
    const made = await change(context, 'offer.made', { mutation: 'makeOffer', input }, async work => {
      const deal = await work.find(Deal, input.dealId, ['dealId']);
      deal.mustBeOpen();
      await replaceEarlier(work, deal);
      const offer = madeOffer(work, deal, input);
      await remindOfEnd(work, offer);
      work.args.deal = deal.name;
      return { offer, approval: offer.isAbove(limit) ? await askFor(work, deal, offer) : null };
    });
    if (!made.approval) return made;
    const told = new UserError('NEEDS_APPROVAL', ['percent'], 'offer.needsApproval', { limit });
    return { ...made, userErrors: [Refusal.of(told)] };
  }
}

function madeOffer(work: Work, deal: Deal, input: MakeOfferInput): Offer {
  const { context } = work;
  const offer = work.add(Offer, {
    dealId: deal.id,
    percent: input.percent == null ? null : new Decimal(input.percent).toFixed(),
    extra: optional(input.extra, 'extra', LONGEST_EXTRA),
    validUntil: input.validUntil ?? addDays(todayOf(context), USUAL_DAYS),
    madeById: context.viewer.user.id,
    approval: OfferApproval.NOT_NEEDED,
    replacedAt: null,
    said: verbatim(input.said),
    externalId: optional(input.externalId, 'externalId'),
  });
  offer.check(todayOf(context));
  return offer;
}

/** Puts an offer before whoever may agree to it. @throws UserError when nobody may */
async function askFor(work: Work, deal: Deal, offer: Offer): Promise<Approval> {
  const { user } = work.context.viewer;
  const approvers = await approversOf(work, deal.ownerId, user.id);
  if (approvers.length === 0) throw new UserError('FORBIDDEN', ['percent'], 'offer.noApprover');
  offer.approval = OfferApproval.WAITING;
  return work.add(Approval, {
    offerId: offer.id,
    dealId: deal.id,
    requestedById: user.id,
    decision: null,
    decidedById: null,
    decidedAt: null,
    reason: null,
  });
}

/** A deal has one offer that counts: the latest. */
async function replaceEarlier(work: Work, deal: Deal): Promise<void> {
  const earlier = await work.rows<Pick<Offer, 'id'>>(
    sql`select o.id from offers o where o.deal_id = ${deal.id} and o.replaced_at is null and o.deleted_at is null
      and o.approval <> 'REJECTED' and o.valid_until >= ${todayOf(work.context)}::date order by o.created_at, o.id`,
  );
  for (const { id } of earlier) {
    const offer = await work.get(Offer, id);
    offer.replacedAt = work.context.now;
    await forgetEnd(work, offer);
  }
}
