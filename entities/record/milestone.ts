import { Column, Entity } from 'typeorm';
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
@Entity('milestones')
export class Milestone extends Stored {
  @Column('uuid')
  journeyId!: string;

  /** A `MilestoneName`, or the UUID of an open stage. */
  @Column('text')
  name!: string;

  @Column('timestamptz')
  at!: Date;

  /** Who owned the lead or deal then; null before anybody did. */
  @Column('uuid', { nullable: true })
  userId!: string | null;

  /** The team that person was in then. */
  @Column('uuid', { nullable: true })
  teamId!: string | null;
}
