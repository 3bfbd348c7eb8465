import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { Tracked } from '../record/tracked';
import { DateScalar } from '../scalars';
import type { Day } from '../values/day';
import type { Locale } from '../values/locale';

export enum LetterKind {
  THANK_YOU = 'THANK_YOU',
  CONFIRMATION = 'CONFIRMATION',
}

registerEnumType(LetterKind, {
  name: 'LetterKind',
  description: 'What a letter to a customer is for.',
  valuesConfig: {
    THANK_YOU: { description: 'Thanks for the order.' },
    CONFIRMATION: { description: 'Confirms what was agreed: scope, date, who gets the invoice.' },
  },
});

/** A letter written to a customer after the sale, with what it confirms. */
@ObjectType({ implements: Stored, description: 'A letter written to a customer after the sale.' })
@Entity('customer_letters')
export class CustomerLetter extends Tracked {
  @Column('uuid')
  accountId!: string;

  @Column('uuid', { nullable: true })
  dealId!: string | null;

  @Field(() => LetterKind, { description: 'What it is for.' })
  @Column('text')
  kind!: LetterKind;

  /** The language it is written in. */
  @Column('text')
  locale!: Locale;

  @Field({ description: 'Its subject line.' })
  @Column('text')
  title!: string;

  @Field({ description: 'Its whole text, line by line.' })
  @Column('text')
  body!: string;

  /** Whom it is addressed to. */
  @Column('uuid', { nullable: true })
  contactId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it confirms, as said; null for a letter that only thanks.',
  })
  @Column('text', { nullable: true })
  details!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it confirms, such as that of the delivery.' })
  @Column('date', { nullable: true })
  agreedFor!: Day | null;

  /** Who gets the invoice. */
  @Column('uuid', { nullable: true })
  invoiceContactId!: string | null;

  @Column('uuid')
  writtenById!: string;

  /** The e-mail it goes out with; null while nobody has sent it. */
  @Column('uuid', { nullable: true })
  letterId!: string | null;

  /** When it was marked as sent by hand. */
  @Column('timestamptz', { nullable: true })
  markedSentAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The words it was recorded with, verbatim.' })
  @Column('text', { nullable: true })
  said!: string | null;
}
