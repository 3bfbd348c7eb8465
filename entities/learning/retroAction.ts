import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { Tracked } from '../record/tracked';
import type { RetroNeedKind } from './retroFacts';

/** What a retrospective has agreed on: a task, and the number it is to move. */
@ObjectType({
  implements: Stored,
  description: 'What a retrospective has agreed on: a task, and the number it is to move.',
})
@Entity('retro_actions')
export class RetroAction extends Tracked {
  @Column('uuid')
  retrospectiveId!: string;

  /** Who is to do it by when, and whether it is done, stands in the task. */
  @Column('uuid')
  taskId!: string;

  /** The need it is for; null where it is for none that has a number. */
  @Column('text', { nullable: true })
  need!: RetroNeedKind | null;

  /** The number that showed the need when it was agreed, exact decimal. */
  @Column('numeric', { nullable: true })
  numberThen!: string | null;

  @Field(() => String, { nullable: true, description: 'The words it was recorded with, verbatim.' })
  @Column('text', { nullable: true })
  said!: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by.' })
  @Column('text', { nullable: true })
  externalId!: string | null;
}
