import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { Tracked } from '../record/tracked';
import { UserError } from '../values/userError';

/** How often a plan has somebody call at most before the rhythm sets in. */
const MOST_CALLS = 12;
const LONGEST_DAYS = 3650;
const LONGEST_MONTHS = 60;

/** When somebody gets in touch after a win. A workspace has one; until it has, `USUAL_FOLLOW_UP` holds. */
@ObjectType({ implements: Stored, description: 'When somebody gets in touch with a customer after a win.' })
@Entity('follow_up_plans')
export class FollowUpPlan extends Tracked {
  @Field(() => [Int], { description: 'So many days after the win, in order.' })
  @Column('integer', { array: true })
  days!: number[];

  @Field(() => Int, {
    nullable: true,
    description: 'And from the last of them on every so many months; null for no more.',
  })
  @Column('integer', { nullable: true })
  everyMonths!: number | null;

  /** @throws UserError for days that are none, not in order or too many */
  check(): void {
    const inOrder = this.days.every((day, at) => day > (this.days[at - 1] ?? 0) && day <= LONGEST_DAYS);
    if (!inOrder || this.days.length > MOST_CALLS) {
      throw new UserError('INVALID', ['days'], 'followUp.days', { most: MOST_CALLS });
    }
    if (this.everyMonths !== null && (this.everyMonths < 1 || this.everyMonths > LONGEST_MONTHS)) {
      throw new UserError('INVALID', ['everyMonths'], 'followUp.months', { most: LONGEST_MONTHS });
    }
  }
}

/** What holds in a workspace that has chosen nothing: after a week, a month, three months, and every quarter from then on. */
export const USUAL_FOLLOW_UP: Pick<FollowUpPlan, 'days' | 'everyMonths'> = { days: [7, 30, 90], everyMonths: 3 };
