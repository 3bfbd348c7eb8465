import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { Tracked } from '../record/tracked';
import { DateTimeScalar } from '../scalars';
import { UserError } from '../values/userError';
import { MeetingKind } from './meetingKind';

/** An appointment lasts no longer than a working day has minutes. */
const LONGEST_MINUTES = 24 * 60;

/** An appointment with a customer that lies ahead, or what became of it. */
@ObjectType({
  implements: Stored,
  description: 'An appointment with a customer: a meeting, demo, visit or call arranged ahead.',
})
@Entity('meetings')
export class Meeting extends Tracked {
  @Field(() => MeetingKind, { description: 'What is arranged.' })
  @Column('text')
  kind!: MeetingKind;

  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Column('uuid', { nullable: true })
  leadId!: string | null;

  @Column('uuid', { nullable: true })
  dealId!: string | null;

  @Column('uuid', { nullable: true })
  contactId!: string | null;

  /** Who holds it. */
  @Column('uuid')
  ownerId!: string;

  @Field(() => DateTimeScalar, { description: 'When it begins; the start of the day when no time was agreed.' })
  @Column('timestamptz')
  startsAt!: Date;

  @Field({ description: 'True when only the day was agreed.' })
  @Column('boolean')
  allDay!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'How long it is to take, in minutes; null when only the day was agreed.',
  })
  @Column('integer', { nullable: true })
  durationMinutes!: number | null;

  @Field(() => String, { nullable: true, description: 'Where it takes place: an address or a link.' })
  @Column('text', { nullable: true })
  place!: string | null;

  @Field(() => String, { nullable: true, description: 'What it is to be about.' })
  @Column('text', { nullable: true })
  notes!: string | null;

  /** The activity it was logged as; null while nobody has said how it went. */
  @Column('uuid', { nullable: true })
  activityId!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was called off; null unless it was.' })
  @Column('timestamptz', { nullable: true })
  cancelledAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The words it was recorded with, verbatim.' })
  @Column('text', { nullable: true })
  said!: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by.' })
  @Column('text', { nullable: true })
  externalId!: string | null;

  /** @throws UserError for an appointment with nobody, or longer than a day. */
  check(): void {
    if (!this.accountId && !this.leadId && !this.dealId) {
      throw new UserError('INVALID', ['accountId'], 'activity.noSubject');
    }
    if (this.durationMinutes !== null && (this.durationMinutes < 1 || this.durationMinutes > LONGEST_MINUTES)) {
      throw new UserError('INVALID', ['durationMinutes'], 'duration.outOfRange', { most: LONGEST_MINUTES });
    }
  }

  /** It took place and was logged as an activity. @throws UserError when it was logged or called off before */
  held(activityId: string): void {
    this.mustBePending();
    this.activityId = activityId;
  }

  /** It will not take place, or did not. @throws UserError when it was logged or called off before */
  cancel(at: Date): void {
    this.mustBePending();
    this.cancelledAt = at;
  }

  private mustBePending(): void {
    if (this.activityId) throw new UserError('CONFLICT', ['meetingId'], 'meeting.alreadyLogged');
    if (this.cancelledAt) throw new UserError('CONFLICT', ['meetingId'], 'meeting.alreadyCancelled');
  }
}
