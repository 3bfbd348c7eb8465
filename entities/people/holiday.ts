import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { DateScalar } from '../scalars';
import { addDays, type Day } from '../values/day';
import { UserError } from '../values/userError';
import type { Exception } from '../values/workdays';

/** Nothing is closed for longer. */
const MOST_DAYS = 92;

/** Days off, or days that are worked in exchange, as is usual around long holidays in China. */
@ObjectType({
  implements: Stored,
  description:
    'Days on which it is otherwise than the weekday says: a holiday, or a weekend that is worked in exchange.',
})
@Entity('holidays')
export class Holiday extends Stored implements Exception {
  @Field({ description: 'What it is called, such as Spring Festival.' })
  @Column('text')
  name!: string;

  @Field(() => DateScalar, { description: 'The first day.' })
  @Column('date')
  firstDay!: Day;

  @Field(() => DateScalar, { description: 'The last day, included.' })
  @Column('date')
  lastDay!: Day;

  @Field({ description: 'True for days that are worked, false for days off.' })
  @Column('boolean')
  worked!: boolean;

  /** @throws UserError for days that cannot be */
  check(): void {
    if (this.lastDay < this.firstDay) throw new UserError('INVALID', ['lastDay'], 'holiday.reversed');
    if (this.lastDay >= addDays(this.firstDay, MOST_DAYS)) {
      throw new UserError('INVALID', ['lastDay'], 'holiday.tooLong', { most: MOST_DAYS });
    }
  }
}
