import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';

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
}
