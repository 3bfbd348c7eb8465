import { Decimal } from 'decimal.js';
import { Field, ObjectType } from 'type-graphql';
import { DecimalScalar } from '../entities/scalars';
import { type Amount, minorDigits } from '../entities/values/money';

/** An exact amount as the API tells it. */
@ObjectType('Money', { description: 'An exact amount with its currency.' })
export class MoneyData implements Amount {
  @Field(() => DecimalScalar, { description: 'Exact decimal, such as `48000.00`.' })
  amount!: string;

  @Field({ description: 'ISO 4217 code, such as `USD`.' })
  currency!: string;
}

/** An amount written with all digits of its currency's smallest unit; null for none. */
export function moneyOf(amount: string | null, currency: string): MoneyData | null {
  return amount === null ? null : { amount: new Decimal(amount).toFixed(minorDigits(currency)), currency };
}
