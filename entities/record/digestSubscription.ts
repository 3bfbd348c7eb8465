import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { isTimeZone } from '../values/day';
import { UserError } from '../values/userError';
import { DigestKind, Weekday } from './digestKind';
import { Posting } from './posting';
import type { Schedule } from './schedule';
import { Stored } from './stored';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A review that is posted to a place by itself. */
@ObjectType({
  implements: Stored,
  description: 'A review that is posted to a channel, or to somebody’s own chat, by itself.',
})
@Entity('digest_subscriptions')
export class DigestSubscription extends Posting implements Schedule {
  @Field(() => DigestKind, { description: 'What is posted.' })
  @Column('text')
  digest!: DigestKind;

  /** The team it is of; null for a person's or the workspace's. */
  @Column('uuid', { nullable: true })
  teamId!: string | null;

  /** The person it is of; null for a team's or the workspace's. */
  @Column('uuid', { nullable: true })
  scopeUserId!: string | null;

  /** Names of whom it is among those of a workspace. */
  @Column('text')
  scopeKey!: string;

  @Field(() => Weekday, {
    description: 'On which day of the week; of a month’s review the first such day of the next month.',
  })
  @Column('integer')
  weekday!: Weekday;

  @Field({ description: 'At which local time, such as 09:00.' })
  @Column('text')
  time!: string;

  @Field({ description: 'True while nothing is posted.' })
  @Column('boolean')
  paused!: boolean;

  /** What was due before is not made up for. */
  @Column('timestamptz')
  since!: Date;

  /** @throws UserError for a time or zone that is none */
  check(): void {
    if (!TIME.test(this.time)) throw new UserError('INVALID', ['time'], 'time.malformed', { value: this.time });
    if (!isTimeZone(this.timeZone)) {
      throw new UserError('INVALID', ['timeZone'], 'timeZone.unknown', { value: this.timeZone });
    }
  }
}
