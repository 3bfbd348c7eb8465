import { Decimal } from 'decimal.js';
import type { GraphQLResolveInfo } from 'graphql';
import { DateTime } from 'luxon';
import { Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { Channel } from '../../entities/market/channel';
import { Cost } from '../../entities/record/cost';
import { minorDigits } from '../../entities/values/money';
import type { Context } from '../context';
import { MoneyData, moneyOf } from '../money';
import { Needs } from '../reading/wanted';

/** What a cost refers to, and what is reckoned from it. */
@Resolver(() => Cost)
export class CostFields {
  @Needs(Cost, 'amount', 'currency')
  @FieldResolver(() => MoneyData, { description: 'How much.' })
  amount(@Root() cost: Cost): MoneyData | null {
    return moneyOf(cost.amount, cost.currency);
  }

  @Needs(Cost, 'channelId')
  @FieldResolver(() => Channel, {
    nullable: true,
    description: 'The channel it was spent on; null: shared by all.',
  })
  channel(@Root() cost: Cost, @Ctx() { load }: Context, @Info() info: GraphQLResolveInfo): Promise<Channel | null> {
    return load.one(Channel, cost.channelId, info);
  }

  @Needs(Cost, 'firstDay', 'lastDay')
  @FieldResolver(() => Int, { description: 'How many days it spreads over.' })
  days(@Root() cost: Cost): number {
    return daysBetween(cost);
  }

  @Needs(Cost, 'amount', 'currency', 'firstDay', 'lastDay')
  @FieldResolver(() => MoneyData, { description: 'What falls on each day, rounded to the currency’s smallest unit.' })
  perDay(@Root() cost: Cost): MoneyData | null {
    const share = new Decimal(cost.amount).dividedBy(daysBetween(cost));
    return moneyOf(share.toDecimalPlaces(minorDigits(cost.currency)).toFixed(), cost.currency);
  }
}

function daysBetween({ firstDay, lastDay }: Cost): number {
  const day = (text: string) => DateTime.fromISO(text, { zone: 'utc' });
  return Math.round(day(lastDay).diff(day(firstDay), 'days').days) + 1;
}
