import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { Tracked } from '../record/tracked';
import { DateScalar, DateTimeScalar } from '../scalars';
import type { Day } from '../values/day';
import type { Locale } from '../values/locale';
import { UserError } from '../values/userError';

export enum ContractState {
  DRAFT = 'DRAFT',
  SENT = 'SENT',
  SIGNED = 'SIGNED',
}

registerEnumType(ContractState, {
  name: 'ContractState',
  description: 'How far a contract has come.',
  valuesConfig: {
    DRAFT: { description: 'Written, not with the customer yet.' },
    SENT: { description: 'With the customer.' },
    SIGNED: { description: 'Signed by the customer.' },
  },
});

export enum SignedBy {
  LINK = 'LINK',
  REPORTED = 'REPORTED',
}

registerEnumType(SignedBy, {
  name: 'SignedBy',
  description: 'How we know of a signature.',
  valuesConfig: {
    LINK: { description: 'The customer signed on the contract’s own page.' },
    REPORTED: { description: 'A colleague reported it.' },
  },
});

/** What is agreed with a customer about a deal, word for word as it was drafted. A later draft takes the place of an earlier one. */
@ObjectType({ implements: Stored, description: 'What is agreed with a customer about a deal.' })
@Entity('contracts')
export class Contract extends Tracked {
  @Column('uuid')
  dealId!: string;

  @Column('uuid')
  accountId!: string;

  @Field({ description: 'Its title.' })
  @Column('text')
  title!: string;

  @Field({ description: 'Its whole text, line by line.' })
  @Column('text')
  body!: string;

  /** The language it is written in. */
  @Column('text')
  locale!: Locale;

  /** The price agreed, exact decimal in `currency`; null when the deal had none yet. */
  @Column('numeric', { nullable: true })
  amount!: string | null;

  @Column('text')
  currency!: string;

  /** The accepted proposal it was drafted from; null where there was none. */
  @Column('uuid', { nullable: true })
  proposalId!: string | null;

  /** The offer that its price rests on. */
  @Column('uuid', { nullable: true })
  offerId!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which it may be signed, where its price rests on an offer; null for none.',
  })
  @Column('date', { nullable: true })
  signableUntil!: Day | null;

  @Column('uuid')
  draftedById!: string;

  /** The e-mail it goes out with; null while nobody has sent it. */
  @Column('uuid', { nullable: true })
  letterId!: string | null;

  /** When it was marked as sent by hand. */
  @Column('timestamptz', { nullable: true })
  markedSentAt!: Date | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was signed.' })
  @Column('date', { nullable: true })
  signedOn!: Day | null;

  @Field(() => String, { nullable: true, description: 'Who signed it at the customer’s, as far as told.' })
  @Column('text', { nullable: true })
  signatory!: string | null;

  @Field(() => SignedBy, { nullable: true, description: 'How we know that it was signed; null while it is not.' })
  @Column('text', { nullable: true })
  signedBy!: SignedBy | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a later draft took its place.' })
  @Column('timestamptz', { nullable: true })
  replacedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The words it was signed or sent with, verbatim.' })
  @Column('text', { nullable: true })
  said!: string | null;

  /** @throws UserError when it is signed already, has been replaced, or rests on an offer that was over on that day */
  sign(on: Day, signatory: string | null, by: SignedBy): void {
    if (this.signedOn !== null)
      throw new UserError('CONFLICT', ['contractId'], 'contract.signed', { day: this.signedOn });
    if (this.replacedAt !== null) throw new UserError('CONFLICT', ['contractId'], 'contract.replaced');
    if (this.signableUntil !== null && on > this.signableUntil) {
      throw new UserError('INVALID', ['signedOn'], 'contract.offerOver', { day: this.signableUntil });
    }
    this.signedOn = on;
    this.signatory = signatory;
    this.signedBy = by;
  }
}
