import { Decimal } from 'decimal.js';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Segment } from '../../entities/market/segment';
import { DecimalScalar } from '../../entities/scalars';
import type { Context } from '../context';
import { MoneyData, moneyOf } from '../money';
import { Scope } from '../scope';
import { oursBySegment } from './ours';

const SHARE_DIGITS = 6;

/** How much there is to win in a segment, and how much of it is ours already. */
@ObjectType({ description: 'How much there is to win in a segment, and how much of it is ours already.' })
export class MarketCapacity {
  @Field(() => Int, { nullable: true, description: 'How many companies it has; null when not known.' })
  accounts!: number | null;

  @Field(() => MoneyData, {
    nullable: true,
    description: 'What all of them spend a year on what we sell; null when not known.',
  })
  amount!: MoneyData | null;

  @Field(() => Scope, { description: 'Whose customers and revenue are counted as ours: the viewer’s own figures.' })
  scope!: Scope;

  @Field(() => Int, {
    description: 'Accounts of the segment that have bought from us, or had when they were recorded.',
  })
  customers!: number;

  @Field(() => MoneyData, { description: 'What they have bought in the last twelve months.' })
  revenue!: MoneyData;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '`customers` ÷ `accounts`, to 6 places; null when there is nothing to divide by.',
  })
  accountShare!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '`revenue` ÷ `amount`, to 6 places; null when there is nothing to divide by.',
  })
  amountShare!: string | null;
}

/** The capacity of a segment beside what is ours of it. */
export async function capacityOf(
  context: Context,
  segment: Pick<Segment, 'id' | 'capacityAccounts' | 'capacityAmount'>,
): Promise<MarketCapacity> {
  const { currency } = context.viewer.workspace;
  const { scope, rows } = await oursBySegment(context);
  const own = rows.get(segment.id);
  const customers = own?.customers ?? 0;
  const revenue = own?.revenue ?? '0';
  return {
    accounts: segment.capacityAccounts,
    amount: moneyOf(segment.capacityAmount, currency),
    scope,
    customers,
    revenue: moneyOf(revenue, currency) as MoneyData,
    accountShare: share(customers, segment.capacityAccounts),
    amountShare: share(revenue, segment.capacityAmount),
  };
}

function share(part: Decimal.Value, whole: Decimal.Value | null): string | null {
  if (whole === null || new Decimal(whole).isZero()) return null;
  return new Decimal(part).dividedBy(whole).toDecimalPlaces(SHARE_DIGITS).toFixed();
}
