import { Column, Entity } from 'typeorm';
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
}
