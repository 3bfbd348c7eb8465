import { Column, Entity } from 'typeorm';
import type { MilestoneName } from './milestone';
import { Stored } from './stored';

/** One prospect's way from first seen to outcome; leads and deals are stations of it, milestones its dates. */
@Entity('journeys')
export class Journey extends Stored {
  /** Where the prospect came from. */
  @Column('uuid', { nullable: true })
  channelId!: string | null;

  /** What other apps know an anonymous visitor by. */
  @Column('text', { nullable: true })
  visitorKey!: string | null;

  /** The e-mail address an anonymous visitor gave, in lower case. */
  @Column('text', { nullable: true })
  email!: string | null;

  /** The journey that this one turned out to be part of; what is reported for its visitor belongs there. */
  @Column('uuid', { nullable: true })
  joinedId!: string | null;

  /** What the prospect did last by itself, as other apps reported it; a milestone keeps only the first time. */
  @Column('text', { nullable: true })
  lastAct!: MilestoneName | null;

  @Column('timestamptz', { nullable: true })
  lastActAt!: Date | null;

  /** The prospect has done something by itself. */
  acted(what: MilestoneName, at: Date): void {
    if (this.lastActAt && this.lastActAt > at) return;
    this.lastAct = what;
    this.lastActAt = at;
  }
}
