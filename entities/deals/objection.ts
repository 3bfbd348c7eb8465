import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { Tracked } from '../record/tracked';
import { UserError } from '../values/userError';

/** Something the customer holds against buying, and what was answered. */
@ObjectType({ implements: Stored, description: 'Something a customer holds against buying, and how it was answered.' })
@Entity('objections')
export class Objection extends Tracked {
  @Column('uuid')
  dealId!: string;

  @Field({ description: 'What the customer holds against it.' })
  @Column('text')
  text!: string;

  @Field(() => String, { nullable: true, description: 'What was answered; null while nothing was.' })
  @Column('text', { nullable: true })
  response!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the answer convinced; null while nobody knows.' })
  @Column('boolean', { nullable: true })
  worked!: boolean | null;

  /** The activity in which it came up. */
  @Column('uuid', { nullable: true })
  activityId!: string | null;

  /** Who recorded it. */
  @Column('uuid')
  userId!: string;

  @Field(() => String, { nullable: true, description: 'The words it was recorded with, verbatim.' })
  @Column('text', { nullable: true })
  said!: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by.' })
  @Column('text', { nullable: true })
  externalId!: string | null;

  /** @throws UserError when a response that nobody gave is said to have worked or not. */
  check(): void {
    if (this.worked !== null && this.response === null) {
      throw new UserError('INVALID', ['response'], 'objection.noResponse');
    }
  }
}
