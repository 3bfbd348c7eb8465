import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import { Tracked } from '../record/tracked';

/** Something that somebody adds to a retrospective. */
@ObjectType({ implements: Stored, description: 'Something that somebody has added to a retrospective.' })
@Entity('retro_points')
export class RetroPoint extends Tracked {
  @Column('uuid')
  retrospectiveId!: string;

  /** Who added it. */
  @Column('uuid')
  userId!: string;

  @Field({ description: 'What was added.' })
  @Column('text')
  text!: string;

  @Field(() => String, { nullable: true, description: 'The words it was recorded with, verbatim.' })
  @Column('text', { nullable: true })
  said!: string | null;

  @Field(() => String, { nullable: true, description: 'The id another system knows it by.' })
  @Column('text', { nullable: true })
  externalId!: string | null;
}
