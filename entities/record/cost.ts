import { registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import type { Day } from '../values/day';
import { Stored } from './stored';

export enum CostKind {
  ADVERTISING = 'ADVERTISING',
  EVENT = 'EVENT',
  SALARY = 'SALARY',
  COMMISSION = 'COMMISSION',
  TOOLS = 'TOOLS',
  OTHER = 'OTHER',
}

registerEnumType(CostKind, {
  name: 'CostKind',
  description: 'What money for winning customers was spent on.',
  valuesConfig: {
    ADVERTISING: { description: 'Advertising.' },
    EVENT: { description: 'Trade shows and events.' },
    SALARY: { description: 'Salaries of sales people.' },
    COMMISSION: { description: 'Commission.' },
    TOOLS: { description: 'Software and tools.' },
    OTHER: { description: 'Anything else.' },
  },
});

/** Money spent on winning customers; it spreads evenly over the days of its own period. */
@Entity('costs')
export class Cost extends Stored {
  @Column('text')
  kind!: CostKind;

  /** Exact decimal in `currency`. */
  @Column('numeric')
  amount!: string;

  @Column('text')
  currency!: string;

  /** The channel it was spent on; null: shared by all. */
  @Column('uuid', { nullable: true })
  channelId!: string | null;

  @Column('date')
  firstDay!: Day;

  @Column('date')
  lastDay!: Day;

  @Column('text', { nullable: true })
  notes!: string | null;
}
