import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { type Named, Stored } from '../record/stored';
import { Tracked } from '../record/tracked';
import { DateScalar, DateTimeScalar, EmailScalar } from '../scalars';
import type { Day } from '../values/day';
import { UserError } from '../values/userError';
import { DisqualifyReason } from './disqualifyReason';

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

  /** Who follows it up; null while it waits to be taken. */
  @Column('uuid', { nullable: true })
  ownerId!: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of employees of the company; null when not known.' })
  @Column('integer', { nullable: true })
  employees!: number | null;

  /** What it can spend, exact decimal in `budgetCurrency`; null when not known. */
  @Column('numeric', { nullable: true })
  budget!: string | null;

  @Column('text', { nullable: true })
  budgetCurrency!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether we talk to somebody who can decide; null when not known.',
  })
  @Column('boolean', { nullable: true })
  authority!: boolean | null;

  @Field(() => String, { nullable: true, description: 'What it needs; null when not known.' })
  @Column('text', { nullable: true })
  need!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day by which it wants to start; null when not known.' })
  @Column('date', { nullable: true })
  timeline!: Day | null;

  @Field(() => DisqualifyReason, {
    nullable: true,
    description: 'Why it is not followed up; null unless disqualified.',
  })
  @Column('text', { nullable: true })
  disqualifyReason!: DisqualifyReason | null;

  @Field(() => String, { nullable: true, description: 'What was said about it when it was disqualified.' })
  @Column('text', { nullable: true })
  disqualifyNotes!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was disqualified; null unless it is.' })
  @Column('timestamptz', { nullable: true })
  disqualifiedAt!: Date | null;

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

  /**
   * Keeps what is known of budget, authority, need and timeline. It is qualified unless nobody who decides can be
   * reached; one that had been given up is followed up again.
   */
  qualify(known: Partial<LeadFacts>): void {
    this.mustNotBeConverted();
    Object.assign(this, known);
    this.disqualifyReason = null;
    this.disqualifyNotes = null;
    this.disqualifiedAt = null;
    if (this.authority !== false) this.status = LeadStatus.QUALIFIED;
    else if (this.status !== LeadStatus.NEW) this.status = LeadStatus.CONTACTED;
  }

  /** Gives it up. */
  disqualify(reason: DisqualifyReason, notes: string | null, at: Date): void {
    this.mustNotBeConverted();
    if (this.status === LeadStatus.DISQUALIFIED) {
      throw new UserError('CONFLICT', ['leadId'], 'lead.alreadyDisqualified', { lead: this.company });
    }
    this.status = LeadStatus.DISQUALIFIED;
    this.disqualifyReason = reason;
    this.disqualifyNotes = notes;
    this.disqualifiedAt = at;
  }

  /** It has become an account with a deal. */
  convert(): void {
    this.mustNotBeConverted();
    this.status = LeadStatus.CONVERTED;
    this.disqualifyReason = null;
    this.disqualifyNotes = null;
    this.disqualifiedAt = null;
  }

  /** Takes over what another lead of the same company knows. What both know stays as it is here; it is as far as the further one. */
  absorb(other: Lead): void {
    for (const property of FILLED) fill(this, other, property);
    if (this.budget === null) {
      this.budget = other.budget;
      this.budgetCurrency = other.budgetCurrency;
    }
    if (PROGRESS.indexOf(other.status) <= PROGRESS.indexOf(this.status)) return;
    this.status = other.status;
    this.disqualifyReason = null;
    this.disqualifyNotes = null;
    this.disqualifiedAt = null;
  }

  /** @throws UserError for a number of employees that cannot be */
  check(): void {
    if (this.employees !== null && this.employees < 1)
      throw new UserError('INVALID', ['employees'], 'employees.outOfRange');
  }

  private mustNotBeConverted(): void {
    if (this.status === LeadStatus.CONVERTED) {
      throw new UserError('CONFLICT', ['leadId'], 'lead.alreadyConverted', { lead: this.company });
    }
  }
}

/** The four questions a lead is qualified by. */
export type LeadFacts = Pick<Lead, 'budget' | 'budgetCurrency' | 'authority' | 'need' | 'timeline'>;

/** From the least far to the furthest. */
const PROGRESS = [
  LeadStatus.DISQUALIFIED,
  LeadStatus.NEW,
  LeadStatus.CONTACTED,
  LeadStatus.QUALIFIED,
  LeadStatus.CONVERTED,
];

/** What a lead takes over from another one where it does not know it itself. */
const FILLED = [
  'contactName',
  'email',
  'phone',
  'channelId',
  'segmentId',
  'ownerId',
  'employees',
  'authority',
  'need',
  'timeline',
  'referredById',
  'said',
  'externalId',
] as const;

function fill<K extends keyof Lead>(lead: Lead, other: Lead, property: K): void {
  lead[property] ??= other[property];
}
