import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Deal, DealState } from '../../entities/deals/deal';
import { Review } from '../../entities/learning/review';
import { Competitor } from '../../entities/market/competitor';
import { UserError } from '../../entities/values/userError';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import { optional, verbatim } from '../changing/text';
import type { Work } from '../changing/work';
import type { Context } from '../context';
import { sql } from '../reading/sql';

@InputType({
  description: 'What was learned from a deal that was won or lost. At least one of why, competitor, repeat and change.',
})
export class ReviewDealInput {
  @Field(() => ID, { description: 'The deal; it must be closed.' })
  dealId!: string;

  @Field(() => String, { nullable: true, description: 'Why it ended as it did.' })
  why?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Whom it was won against or lost to; the one a lost deal names when left out.',
  })
  competitorId?: string | null;

  @Field(() => String, { nullable: true, description: 'What should be done again.' })
  repeat?: string | null;

  @Field(() => String, { nullable: true, description: 'What should be done differently.' })
  change?: string | null;

  @Field(() => String, { nullable: true, description: 'The words it is recorded with, kept verbatim.' })
  said?: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by, used once.' })
  externalId?: string | null;
}

@ObjectType({ description: 'The review.' })
export class ReviewDealPayload extends Payload {
  @Field(() => Review, { nullable: true, description: 'The review; null when refused.' })
  review!: Review | null;
}

/** `reviewDeal`. */
@Resolver()
export class ReviewDeal {
  @Mutation(() => ReviewDealPayload, {
    description:
      'Records what was learned from a closed deal. Everybody has one review a deal: a second one adds to the first, and what it names anew takes the place of what stood there.',
  })
  reviewDeal(
    @Arg('input', () => ReviewDealInput, { description: 'What was learned.' }) input: ReviewDealInput,
    @Ctx() context: Context,
  ): Promise<ReviewDealPayload> {
    return change(context, 'deal.reviewed', { mutation: 'reviewDeal', input }, async work => {
      // Locked, so that two reviews by the same person at once become one.
      const deal = await work.find(Deal, input.dealId, ['dealId']);
      if (deal.state === DealState.OPEN) {
        throw new UserError('NOT_ALLOWED_IN_STAGE', ['dealId'], 'review.dealOpen', { deal: deal.name });
      }
      const learned = {
        why: optional(input.why, 'why'),
        repeat: optional(input.repeat, 'repeat'),
        change: optional(input.change, 'change'),
      };
      const competitor = await work.referIf(Competitor, input.competitorId, ['competitorId']);
      work.args.deal = deal.name;
      const earlier = await ownReview(work, deal.id);
      if (earlier) return { review: supplement(earlier, learned, competitor?.id, context.now) };
      const review = work.add(Review, {
        ...learned,
        dealId: deal.id,
        userId: context.viewer.user.id,
        at: context.now,
        competitorId: competitor?.id ?? null,
        said: verbatim(input.said),
        externalId: optional(input.externalId, 'externalId'),
      });
      review.check();
      review.competitorId ??= deal.competitorId;
      return { review };
    });
  }
}

async function ownReview(work: Work, dealId: string): Promise<Review | null> {
  const [known] = await work.rows<{ id: string }>(
    sql`select r.id from reviews r where r.deal_id = ${dealId} and r.user_id = ${work.context.viewer.user.id}
      and r.deleted_at is null order by r.at desc limit 1`,
  );
  return known ? work.get(Review, known.id) : null;
}

type Learned = Pick<Review, 'why' | 'repeat' | 'change'>;

function supplement(review: Review, learned: Learned, competitorId: string | undefined, at: Date): Review {
  if (!learned.why && !learned.repeat && !learned.change && !competitorId) {
    throw new UserError('INVALID', ['why'], 'review.empty');
  }
  review.why = learned.why ?? review.why;
  review.repeat = learned.repeat ?? review.repeat;
  review.change = learned.change ?? review.change;
  review.competitorId = competitorId ?? review.competitorId;
  review.at = at;
  return review;
}
