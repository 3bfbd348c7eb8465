import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import type { Day } from '../values/day';

/** What one unit of a currency is worth in the workspace's, from a day on until the next rate. */
@Entity('currency_rates')
export class CurrencyRate extends Stored {
  /** ISO 4217 code. */
  @Column('text')
  currency!: string;

  /** Units of the workspace's currency for one unit of this one, exact decimal. */
  @Column('numeric')
  rate!: string;

  @Column('date')
  validFrom!: Day;
}
