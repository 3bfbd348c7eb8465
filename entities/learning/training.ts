import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { Tracked } from '../record/tracked';
import { DateScalar } from '../scalars';
import type { Day } from '../values/day';
import { UserError } from '../values/userError';

/** Something people train together or alone: planned, and later done. */
@ObjectType({ implements: Stored, description: 'Something people train: planned, and later done.' })
@Entity('trainings')
export class Training extends Tracked {
  @Field({ description: 'What is trained.' })
  @Column('text')
  topic!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day for which it was planned; null when none was set.' })
  @Column('date', { nullable: true })
  plannedOn!: Day | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was done; null while it is only planned.' })
  @Column('date', { nullable: true })
  doneOn!: Day | null;

  /** Who planned or recorded it. */
  @Column('uuid')
  userId!: string;

  /** The team it is for; null when it is for single people. */
  @Column('uuid', { nullable: true })
  teamId!: string | null;

  /** The step of the way to a sale it is to make stronger: `LEAD`, or the id of the stage that the step leaves. */
  @Column('text', { nullable: true })
  step!: string | null;

  @Column('uuid', { nullable: true })
  articleId!: string | null;

  @Column('uuid', { nullable: true })
  scriptId!: string | null;

  @Field(() => String, { nullable: true, description: 'The words it was recorded with, verbatim.' })
  @Column('text', { nullable: true })
  said!: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by.' })
  @Column('text', { nullable: true })
  externalId!: string | null;

  /** Notes that it was done. @throws UserError for a day that has not come, or when it was done already */
  finish(day: Day, today: Day): void {
    if (this.doneOn) throw new UserError('INVALID', ['trainingId'], 'training.alreadyDone', { topic: this.topic });
    if (day > today) throw new UserError('INVALID', ['date'], 'training.future');
    this.doneOn = day;
  }
}
