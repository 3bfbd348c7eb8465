import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { type Named, Stored } from '../record/stored';
import { Tracked } from '../record/tracked';
import { EmailScalar } from '../scalars';

export enum LeadStatus {
  NEW = 'NEW',
  CONTACTED = 'CONTACTED',
  QUALIFIED = 'QUALIFIED',
  CONVERTED = 'CONVERTED',
  DISQUALIFIED = 'DISQUALIFIED',
}

registerEnumType(LeadStatus, {
  name: 'LeadStatus',
  description: 'How far a lead has come.',
  valuesConfig: {
    NEW: { description: 'Nobody has been in touch yet.' },
    CONTACTED: { description: 'First contact has been made.' },
    QUALIFIED: { description: 'Worth a deal: need, budget and decision are known.' },
    CONVERTED: { description: 'Has become an account with a deal.' },
    DISQUALIFIED: { description: 'Not worth following up.' },
  },
});

/** A company that might buy, before it is an account. */
@ObjectType({ implements: Stored, description: 'A company that might buy, before it is an account.' })
@Entity('leads')
export class Lead extends Tracked implements Named {
  @Field({ description: 'The company’s name.' })
  @Column('text')
  company!: string;

  @Field(() => String, { nullable: true, description: 'Whom to talk to there.' })
  @Column('text', { nullable: true })
  contactName!: string | null;

  @Field(() => EmailScalar, { nullable: true, description: 'E-mail address.' })
  @Column('text', { nullable: true })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number as written.' })
  @Column('text', { nullable: true })
  phone!: string | null;

  @Field(() => LeadStatus, { description: 'How far it has come.' })
  @Column('text')
  status!: LeadStatus;

  @Column('uuid', { nullable: true })
  channelId!: string | null;

  @Column('uuid', { nullable: true })
  segmentId!: string | null;

  @Column('uuid')
  ownerId!: string;

  /** The account that recommended us. */
  @Column('uuid', { nullable: true })
  referredById!: string | null;

  /** The journey that began with it. */
  @Column('uuid')
  journeyId!: string;

  @Field(() => String, { nullable: true, description: 'The words it was recorded with, verbatim.' })
  @Column('text', { nullable: true })
  said!: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by.' })
  @Column('text', { nullable: true })
  externalId!: string | null;

  spokenNames(): string[] {
    return [this.company];
  }

  /** A first call, mail, meeting or the like has been logged. */
  contacted(): void {
    if (this.status === LeadStatus.NEW) this.status = LeadStatus.CONTACTED;
  }
}
