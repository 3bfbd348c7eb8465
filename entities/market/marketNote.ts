import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { Tracked } from '../record/tracked';
import { DateScalar } from '../scalars';
import type { Day } from '../values/day';
import { UserError } from '../values/userError';

export enum MarketNoteKind {
  TREND = 'TREND',
  COMPETITOR = 'COMPETITOR',
  OPPORTUNITY = 'OPPORTUNITY',
}

registerEnumType(MarketNoteKind, {
  name: 'MarketNoteKind',
  description: 'What a market note tells of.',
  valuesConfig: {
    TREND: { description: 'How the market is changing.' },
    COMPETITOR: { description: 'What another supplier does.' },
    OPPORTUNITY: { description: 'An opening for us.' },
  },
});

/** Something learnt about the market, to be read again by everybody. */
@ObjectType({ implements: Stored, description: 'Something learnt about the market.' })
@Entity('market_notes')
export class MarketNote extends Tracked {
  @Field(() => MarketNoteKind, { description: 'What it tells of.' })
  @Column('text')
  kind!: MarketNoteKind;

  @Field({ description: 'What was learnt.' })
  @Column('text')
  text!: string;

  @Field(() => String, { nullable: true, description: 'Where it was learnt: a customer, a paper, a web address.' })
  @Column('text', { nullable: true })
  source!: string | null;

  @Field(() => DateScalar, { description: 'The day it is of.' })
  @Column('date')
  notedOn!: Day;

  @Column('uuid', { nullable: true })
  competitorId!: string | null;

  @Column('uuid', { nullable: true })
  segmentId!: string | null;

  /** Who noted it. */
  @Column('uuid')
  userId!: string;

  @Field(() => String, { nullable: true, description: 'The words it was recorded with, verbatim.' })
  @Column('text', { nullable: true })
  said!: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by.' })
  @Column('text', { nullable: true })
  externalId!: string | null;

  /** @throws UserError for a day that has not come */
  check(today: Day): void {
    if (this.notedOn > today) throw new UserError('INVALID', ['notedOn'], 'marketNote.future', { day: this.notedOn });
  }
}
