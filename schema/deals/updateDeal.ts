import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Deal } from '../../entities/deals/deal';
import { Competitor } from '../../entities/market/competitor';
import { ProductLine } from '../../entities/market/productLine';
import { DateScalar, DecimalScalar } from '../../entities/scalars';
import { change } from '../changing/change';
import { mustBeVersion } from '../changing/expectedVersion';
import { ownerOf } from '../changing/owner';
import { Payload } from '../changing/payload';
import { required } from '../changing/text';
import type { Context } from '../context';
import { setAmount } from './dealAmount';

@InputType({ description: 'What changes of a deal; what is left out stays.' })
export class UpdateDealInput {
  @Field(() => ID, { description: 'The deal.' })
  dealId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version it was read at; refused with CONFLICT when it has been changed since.',
  })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'A new name.' })
  name?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What it is worth now.' })
  amount?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217 code of the amount; as it is when left out.' })
  currency?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it is expected to close.' })
  expectedCloseOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Who works on it from now on; figures of the past stay with whoever owned it then.',
  })
  ownerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'What is to be sold.' })
  productLineId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The other supplier the customer considers.' })
  competitorId?: string | null;
}

@ObjectType({ description: 'The changed deal.' })
export class UpdateDealPayload extends Payload {
  @Field(() => Deal, { nullable: true, description: 'The deal; null when refused.' })
  deal!: Deal | null;
}

/** `updateDeal`. */
@Resolver()
export class UpdateDeal {
  @Mutation(() => UpdateDealPayload, {
    description: 'Changes an open deal’s name, amount, close date, owner, product line or competitor.',
  })
  updateDeal(
    @Arg('input', () => UpdateDealInput, { description: 'What changes.' }) input: UpdateDealInput,
    @Ctx() context: Context,
  ): Promise<UpdateDealPayload> {
    return change(context, 'deal.updated', { mutation: 'updateDeal', input }, async work => {
      const deal = await work.find(Deal, input.dealId, ['dealId']);
      await mustBeVersion(work, deal, input.expectedVersion);
      deal.mustBeOpen();
      await setAmount(work, deal, input);
      if (input.name != null) deal.name = required(input.name, 'name');
      if (input.expectedCloseOn != null) deal.expectedCloseOn = input.expectedCloseOn;
      if (input.ownerId != null) deal.ownerId = (await ownerOf(work, input.ownerId)).id;
      const productLine = await work.referIf(ProductLine, input.productLineId, ['productLineId']);
      if (productLine) deal.productLineId = productLine.id;
      const competitor = await work.referIf(Competitor, input.competitorId, ['competitorId']);
      if (competitor) deal.competitorId = competitor.id;
      work.args.deal = deal.name;
      return { deal };
    });
  }
}
