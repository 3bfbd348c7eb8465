import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Deal } from '../../entities/deals/deal';
import { DecimalScalar } from '../../entities/scalars';
import { change } from '../changing/change';
import { mustBeVersion } from '../changing/expectedVersion';
import { Payload } from '../changing/payload';
import type { Context } from '../context';
import { setAmount } from './dealAmount';
import { win } from './winning';

@InputType({ description: 'The deal the customer has bought.' })
export class WinDealInput {
  @Field(() => ID, { description: 'The deal.' })
  dealId!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What was agreed in the end; as it stands when left out.',
  })
  amount?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 4217 code of the amount; the deal’s when left out. Refused without an exchange rate.',
  })
  currency?: string | null;

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
      await setAmount(work, deal, input);
      await win(work, deal, context.now);
      work.args.deal = deal.name;
      return { deal };
    });
  }
}
