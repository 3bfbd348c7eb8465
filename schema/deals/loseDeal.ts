import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Deal } from '../../entities/deals/deal';
import { LossReason } from '../../entities/deals/lossReason';
import { Competitor } from '../../entities/market/competitor';
import { change } from '../changing/change';
import { closingOf } from '../changing/closing';
import { mustBeVersion } from '../changing/expectedVersion';
import { closingStage, entered } from '../changing/journey';
import { Payload } from '../changing/payload';
import { optional } from '../changing/text';
import type { Context } from '../context';

@InputType({ description: 'The deal the customer will not buy, and why.' })
export class LoseDealInput {
  @Field(() => ID, { description: 'The deal.' })
  dealId!: string;

  @Field(() => LossReason, { description: 'Why it was lost.' })
  reason!: LossReason;

  @Field(() => ID, { nullable: true, description: 'Whom it was lost to.' })
  competitorId?: string | null;

  @Field(() => String, { nullable: true, description: 'What was said about it.' })
  notes?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version it was read at; refused with CONFLICT when it has been changed since.',
  })
  expectedVersion?: number | null;
}

@ObjectType({ description: 'The deal that was lost.' })
export class LoseDealPayload extends Payload {
  @Field(() => Deal, { nullable: true, description: 'The deal; null when refused.' })
  deal!: Deal | null;
}

/** `loseDeal`. */
@Resolver()
export class LoseDeal {
  @Mutation(() => LoseDealPayload, {
    description: 'Closes an open deal as lost, with the reason, as its owner’s figure.',
  })
  loseDeal(
    @Arg('input', () => LoseDealInput, { description: 'Which deal and why.' }) input: LoseDealInput,
    @Ctx() context: Context,
  ): Promise<LoseDealPayload> {
    return change(context, 'deal.lost', { mutation: 'loseDeal', input }, async work => {
      const deal = await work.find(Deal, input.dealId, ['dealId']);
      await mustBeVersion(work, deal, input.expectedVersion);
      const competitor = await work.referIf(Competitor, input.competitorId, ['competitorId']);
      deal.mustBeOpen();
      const stage = await closingStage(work, deal.pipelineId, 'LOST');
      const from = deal.stageId;
      const loss = {
        reason: input.reason,
        competitorId: competitor?.id ?? null,
        notes: optional(input.notes, 'notes'),
      };
      deal.lose(stage, context.now, await closingOf(work, deal, context.now), loss);
      await entered(work, deal, stage, from, context.now);
      work.args.deal = deal.name;
      return { deal };
    });
  }
}
