import { Column, Entity } from 'typeorm';
import { Stored } from './stored';

/**
 * Something to be done at an instant, such as letting an offer end. It is a record like any other: the change that set it
 * takes it along when it is undone, and brings its old instant back.
 */
@Entity('timers')
export class Timer extends Stored {
  /** What is to be done, such as `offer.expire`; who does it stands in `api/jobs/list.ts`. */
  @Column('text')
  kind!: string;

  /** Names it among those of its kind: there is one at a time that has not gone off. */
  @Column('text')
  key!: string;

  @Column('timestamptz')
  dueAt!: Date;

  /** What it is about, as JSON. */
  @Column('jsonb')
  payload!: Record<string, unknown>;

  /** Who set it. */
  @Column('uuid')
  userId!: string;

  /** When it went off; null while it waits. */
  @Column('timestamptz', { nullable: true })
  firedAt!: Date | null;
}
