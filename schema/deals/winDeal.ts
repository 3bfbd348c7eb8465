import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Deal } from '../../entities/deals/deal';
import { DecimalScalar } from '../../entities/scalars';
import { exactAmount } from '../changing/amount';
import { change } from '../changing/change';
import { mustBeVersion } from '../changing/expectedVersion';
import { Payload } from '../changing/payload';
import type { Context } from '../context';
import { win } from './winning';

@InputType({ description: 'The deal the customer has bought.' })
export class WinDealInput {
  @Field(() => ID, { description: 'The deal.' })
  dealId!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What was agreed in the end, in the deal’s currency; as it stands when left out.',
  })
  amount?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version it was read at; refused with CONFLICT when it has been changed since.',
  })
  expectedVersion?: number | null;
}

@ObjectType({ description: 'The deal that was won.' })
export class WinDealPayload extends Payload {
  @Field(() => Deal, { nullable: true, description: 'The deal; null when refused.' })
  deal!: Deal | null;
}

/** `winDeal`. */
@Resolver()
export class WinDeal {
  @Mutation(() => WinDealPayload, { description: 'Closes an open deal as won, as its owner’s figure.' })
  winDeal(
    @Arg('input', () => WinDealInput, { description: 'Which deal.' }) input: WinDealInput,
    @Ctx() context: Context,
  ): Promise<WinDealPayload> {
    return change(context, 'deal.won', { mutation: 'winDeal', input }, async work => {
      const deal = await work.find(Deal, input.dealId, ['dealId']);
      await mustBeVersion(work, deal, input.expectedVersion);
      deal.mustBeOpen();
      if (input.amount != null) deal.amount = exactAmount(input.amount, deal.currency, ['amount']);
      await win(work, deal, context.now);
      work.args.deal = deal.name;
      return { deal };
    });
  }
}
