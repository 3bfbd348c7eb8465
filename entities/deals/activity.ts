import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { Tracked } from '../record/tracked';
import { DateTimeScalar } from '../scalars';
import { UserError } from '../values/userError';

export enum ActivityKind {
  CALL = 'CALL',
  EMAIL = 'EMAIL',
  MEETING = 'MEETING',
  DEMO = 'DEMO',
  VISIT = 'VISIT',
  SOCIAL = 'SOCIAL',
  LETTER = 'LETTER',
  NOTE = 'NOTE',
}

registerEnumType(ActivityKind, {
  name: 'ActivityKind',
  description: 'What kind of work with a customer was done.',
  valuesConfig: {
    CALL: { description: 'A phone or video call.' },
    EMAIL: { description: 'An e-mail.' },
    MEETING: { description: 'A meeting.' },
    DEMO: { description: 'A product demonstration.' },
    VISIT: { description: 'A visit at the customer’s.' },
    SOCIAL: { description: 'A message on a social network, such as WeChat or LinkedIn.' },
    LETTER: { description: 'A letter on paper.' },
    NOTE: { description: 'Something to remember; no contact took place.' },
  },
});

export enum ActivityOutcome {
  POSITIVE = 'POSITIVE',
  NEUTRAL = 'NEUTRAL',
  NEGATIVE = 'NEGATIVE',
  NO_ANSWER = 'NO_ANSWER',
}

registerEnumType(ActivityOutcome, {
  name: 'ActivityOutcome',
  description: 'How an activity went.',
  valuesConfig: {
    POSITIVE: { description: 'It went well.' },
    NEUTRAL: { description: 'Neither well nor badly.' },
    NEGATIVE: { description: 'It went badly.' },
    NO_ANSWER: { description: 'Nobody could be reached.' },
  },
});

/** A working day has no more minutes than this. */
const LONGEST_MINUTES = 24 * 60;

/** Work with a customer that has been done. */
@ObjectType({ implements: Stored, description: 'Work with a customer that has been done: a call, a visit, a note.' })
@Entity('activities')
export class Activity extends Tracked {
  @Field(() => ActivityKind, { description: 'What was done.' })
  @Column('text')
  kind!: ActivityKind;

  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Column('uuid', { nullable: true })
  leadId!: string | null;

  @Column('uuid', { nullable: true })
  dealId!: string | null;

  @Column('uuid', { nullable: true })
  contactId!: string | null;

  /** Who did it. */
  @Column('uuid')
  userId!: string;

  /** The team that person was in then. */
  @Column('uuid', { nullable: true })
  teamId!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  @Column('timestamptz')
  occurredAt!: Date;

  @Field(() => Int, { nullable: true, description: 'How long it took, in minutes.' })
  @Column('integer', { nullable: true })
  durationMinutes!: number | null;

  @Field(() => ActivityOutcome, { nullable: true, description: 'How it went; null when nobody said.' })
  @Column('text', { nullable: true })
  outcome!: ActivityOutcome | null;

  @Field(() => String, { nullable: true, description: 'What it was about.' })
  @Column('text', { nullable: true })
  notes!: string | null;

  @Field(() => String, { nullable: true, description: 'The words it was recorded with, verbatim.' })
  @Column('text', { nullable: true })
  said!: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by.' })
  @Column('text', { nullable: true })
  externalId!: string | null;

  /** @throws UserError for what cannot have happened: in the future, with nobody, or longer than a day. */
  check(now: Date): void {
    if (this.occurredAt > now) throw new UserError('INVALID', ['occurredAt'], 'activity.future');
    if (!this.accountId && !this.leadId && !this.dealId)
      throw new UserError('INVALID', ['accountId'], 'activity.noSubject');
    if (this.durationMinutes !== null && (this.durationMinutes < 1 || this.durationMinutes > LONGEST_MINUTES)) {
      throw new UserError('INVALID', ['durationMinutes'], 'duration.outOfRange', { most: LONGEST_MINUTES });
    }
  }
}
