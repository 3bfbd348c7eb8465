import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { Tracked } from '../record/tracked';
import { DateScalar, DateTimeScalar } from '../scalars';
import type { Day } from '../values/day';
import { UserError } from '../values/userError';

/** Something a person has to do. */
@ObjectType({ implements: Stored, description: 'Something a person has to do.' })
@Entity('tasks')
export class Task extends Tracked {
  @Field({ description: 'What is to be done.' })
  @Column('text')
  title!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which it is due, in the workspace’s time zone; null: some day.',
  })
  @Column('date', { nullable: true })
  dueOn!: Day | null;

  @Field(() => String, {
    nullable: true,
    description: 'Time of day at which it is due, such as 15:30; null: any time that day.',
  })
  @Column('text', { nullable: true })
  dueTime!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was done; null while open.' })
  @Column('timestamptz', { nullable: true })
  doneAt!: Date | null;

  /** Who has to do it. */
  @Column('uuid')
  ownerId!: string;

  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Column('uuid', { nullable: true })
  leadId!: string | null;

  @Column('uuid', { nullable: true })
  dealId!: string | null;

  /** The activity whose next step it is. */
  @Column('uuid', { nullable: true })
  activityId!: string | null;

  @Field(() => String, { nullable: true, description: 'The words it was recorded with, verbatim.' })
  @Column('text', { nullable: true })
  said!: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by.' })
  @Column('text', { nullable: true })
  externalId!: string | null;

  /** @throws UserError when it is done already. */
  complete(at: Date): void {
    this.mustBeOpen();
    this.doneAt = at;
  }

  /** Says no to changes that only make sense before it is done. */
  mustBeOpen(): void {
    if (this.doneAt) throw new UserError('INVALID', ['taskId'], 'task.alreadyDone', { task: this.title });
  }
}
