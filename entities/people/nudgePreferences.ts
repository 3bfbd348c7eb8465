import { DateTime } from 'luxon';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { DateScalar } from '../scalars';
import type { Day } from '../values/day';
import { UserError } from '../values/userError';
import { NudgeKind } from './nudgeKind';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** When nothing else was said. */
export const USUAL_NUDGES = {
  off: [] as NudgeKind[],
  times: {} as Partial<Record<NudgeKind, string>>,
  pausedUntil: {} as Partial<Record<NudgeKind, Day>>,
  awayUntil: null as Day | null,
  quietFrom: '18:00',
  quietTo: '08:00',
};

/** Times of those that come at a time. */
const USUAL_TIMES: Partial<Record<NudgeKind, string>> = { MORNING: '08:30', CHECK_IN: '15:00' };

/** What somebody wants to be reminded of, and when. */
@ObjectType({ implements: Stored, description: 'What somebody wants to be reminded of, and when.' })
@Entity('nudge_preferences')
export class NudgePreferences extends Stored {
  @Column('uuid')
  userId!: string;

  @Field(() => [NudgeKind], { description: 'What is switched off.' })
  @Column('text', { array: true })
  off!: NudgeKind[];

  /** At which local times those come that have one. */
  @Column('jsonb')
  times!: Partial<Record<NudgeKind, string>>;

  /** Until which day something pauses. */
  @Column('jsonb')
  pausedUntil!: Partial<Record<NudgeKind, Day>>;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which the person is back; null when not away.' })
  @Column('date', { nullable: true })
  awayUntil!: Day | null;

  @Field({ description: 'Local time from which on nothing comes, such as 18:00.' })
  @Column('text')
  quietFrom!: string;

  @Field({ description: 'Local time until which nothing comes, such as 08:00.' })
  @Column('text')
  quietTo!: string;

  /** Whether something is wanted on a day. */
  wants(kind: NudgeKind, today: Day): boolean {
    return !this.off.includes(kind) && !((this.pausedUntil[kind] ?? '') > today);
  }

  /** The local time at which something comes that comes at a time. */
  timeOf(kind: NudgeKind): string {
    return this.times[kind] ?? USUAL_TIMES[kind] ?? this.quietTo;
  }

  /** True while the person is not to be disturbed: away, or in the quiet hours. */
  isQuiet(local: DateTime): boolean {
    const time = local.toFormat('HH:mm');
    const { quietFrom, quietTo } = this;
    const quiet = quietFrom <= quietTo ? time >= quietFrom && time < quietTo : time >= quietFrom || time < quietTo;
    return quiet || this.isAway(local.toFormat('yyyy-MM-dd'));
  }

  isAway(today: Day): boolean {
    return this.awayUntil !== null && today < this.awayUntil;
  }

  /** @throws UserError for a time of day that is none */
  check(): void {
    for (const value of [this.quietFrom, this.quietTo, ...Object.values(this.times)]) {
      if (!TIME.test(value)) throw new UserError('INVALID', ['nudges'], 'time.malformed', { value });
    }
  }
}
