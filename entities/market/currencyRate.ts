import { Decimal } from 'decimal.js';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { DateScalar, DecimalScalar } from '../scalars';
import type { Day } from '../values/day';
import { UserError } from '../values/userError';

/** What one unit of a currency is worth in the workspace's, from a day on until the next rate. */
@ObjectType({ implements: Stored, description: 'What one unit of a currency is worth in the workspace’s.' })
@Entity('currency_rates')
export class CurrencyRate extends Stored {
  @Field({ description: 'ISO 4217 code.' })
  @Column('text')
  currency!: string;

  @Field(() => DecimalScalar, {
    description: 'Units of the workspace’s currency for one unit of this one, exact decimal.',
  })
  @Column('numeric')
  rate!: string;

  @Field(() => DateScalar, { description: 'First day it holds; until the next rate of the same currency.' })
  @Column('date')
  validFrom!: Day;

  /** @throws UserError for a rate of nothing or less */
  check(): void {
    if (new Decimal(this.rate).lte(0)) throw new UserError('INVALID', ['rate'], 'currency.badRate');
  }
}
