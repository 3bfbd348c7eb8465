import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateTimeScalar } from '../scalars';
import { Stored } from './stored';

/** Milestones with a fixed name; a pipeline's open stages are milestones too, under their own ids. */
export const MILESTONES = [
  'VISIT',
  'DOWNLOAD',
  'LEAD',
  'FIRST_CONTACT',
  'DEMO_BOOKED',
  'FIRST_MEETING',
  'QUOTE_ACCEPTED',
  'WON',
] as const;

export type MilestoneName = (typeof MILESTONES)[number];

/** The first time a journey reached a milestone, and whose figure that is. Going back does not erase it. */
@ObjectType({ implements: Stored, description: 'The first time a prospect reached a step on the way to a purchase.' })
@Entity('milestones')
export class Milestone extends Stored {
  @Column('uuid')
  journeyId!: string;

  /** A `MilestoneName`, or the UUID of an open stage. */
  @Field({ description: 'Its name, such as `VISIT` or `FIRST_MEETING`; a pipeline stage’s own key for a stage.' })
  @Column('text')
  name!: string;

  @Field(() => DateTimeScalar, { description: 'When it was reached.' })
  @Column('timestamptz')
  at!: Date;

  /** Who owned the lead or deal then; null before anybody did. */
  @Column('uuid', { nullable: true })
  userId!: string | null;

  /** The team that person was in then. */
  @Column('uuid', { nullable: true })
  teamId!: string | null;
}
