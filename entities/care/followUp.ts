import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';
import type { Day } from '../values/day';

/** A task that getting in touch after a win has made; the last of a plan brings the next one when it is done. */
@Entity('follow_ups')
export class FollowUp extends Stored {
  @Column('uuid')
  taskId!: string;

  /** The deal that was won. */
  @Column('uuid')
  dealId!: string;

  /** Months until the next one, which is made when this one is done; null when another one follows already, or none does. */
  @Column('integer', { nullable: true })
  nextAfterMonths!: number | null;

  /** The day it was reckoned for, before the task was put to a working day; null where that is the task's own day. */
  @Column('date', { nullable: true })
  reckonedFor!: Day | null;
}
