import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Channel } from '../../entities/market/channel';
import { Cost, CostKind } from '../../entities/record/cost';
import { DecimalScalar, PeriodScalar } from '../../entities/scalars';
import { daysOf, type Period, periodAt } from '../../entities/values/period';
import { mayRecordCosts } from '../access';
import { exactAmount, usableCurrency } from '../changing/amount';
import { change } from '../changing/change';
import { Payload } from '../changing/payload';
import { optional, verbatim } from '../changing/text';
import type { Context } from '../context';

@InputType({ description: 'Money spent on winning customers.' })
export class RecordCostInput {
  @Field(() => CostKind, { description: 'What it was spent on.' })
  kind!: CostKind;

  @Field(() => DecimalScalar, { description: 'How much, exact to the currency’s smallest unit.' })
  amount!: string;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 4217 code; the workspace’s when left out. Refused without an exchange rate.',
  })
  currency?: string | null;

  @Field(() => ID, { nullable: true, description: 'The channel it was spent on; shared by all when left out.' })
  channelId?: string | null;

  @Field(() => PeriodScalar, {
    nullable: true,
    description: 'The days it spreads over evenly; this month when left out.',
  })
  period?: Period | null;

  @Field(() => String, { nullable: true, description: 'What exactly it was for.' })
  notes?: string | null;

  @Field(() => String, { nullable: true, description: 'The words it is recorded with, kept verbatim.' })
  said?: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by, used once.' })
  externalId?: string | null;
}

@ObjectType({ description: 'The cost that was recorded.' })
export class RecordCostPayload extends Payload {
  @Field(() => Cost, { nullable: true, description: 'The cost; null when refused.' })
  cost!: Cost | null;
}

/** `recordCost`. */
@Resolver()
export class RecordCost {
  @Mutation(() => RecordCostPayload, {
    description:
      'Records money spent on winning customers, which counts in the acquisition cost. Managers, analysts and admins.',
  })
  recordCost(
    @Arg('input', () => RecordCostInput, { description: 'The cost.' }) input: RecordCostInput,
    @Ctx() context: Context,
  ): Promise<RecordCostPayload> {
    const asked = { mutation: 'recordCost', input, may: mayRecordCosts };
    return change(context, 'cost.recorded', asked, async work => {
      const channel = await work.referIf(Channel, input.channelId, ['channelId']);
      const currency = await usableCurrency(work, input.currency, context.now);
      const period = input.period ?? periodAt(context.now, 'MONTH', context.calendar);
      const { first, last } = daysOf(period, context.calendar);
      const cost = work.add(Cost, {
        kind: input.kind,
        amount: exactAmount(input.amount, currency, ['amount']),
        currency,
        channelId: channel?.id ?? null,
        firstDay: first,
        lastDay: last,
        notes: optional(input.notes, 'notes'),
        said: verbatim(input.said),
        externalId: optional(input.externalId, 'externalId'),
      });
      work.args.kind = input.kind;
      work.args.amount = `${cost.amount} ${currency}`;
      return { cost };
    });
  }
}
