import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateScalar } from '../scalars';
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
@ObjectType({ implements: Stored, description: 'Money spent on winning customers.' })
@Entity('costs')
export class Cost extends Stored {
  @Field(() => CostKind, { description: 'What it was spent on.' })
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

  @Field(() => DateScalar, { description: 'First day of the period it spreads over.' })
  @Column('date')
  firstDay!: Day;

  @Field(() => DateScalar, { description: 'Last day of the period it spreads over.' })
  @Column('date')
  lastDay!: Day;

  @Field(() => String, { nullable: true, description: 'What exactly it was for.' })
  @Column('text', { nullable: true })
  notes!: string | null;

  @Field(() => String, { nullable: true, description: 'The words it was recorded with, verbatim.' })
  @Column('text', { nullable: true })
  said!: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by.' })
  @Column('text', { nullable: true })
  externalId!: string | null;
}
