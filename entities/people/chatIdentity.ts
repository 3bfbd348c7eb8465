import { Column, Entity } from 'typeorm';
import { Stored } from '../record/stored';

/** A person as a chat platform knows them, matched to a user. */
@Entity('chat_identities')
export class ChatIdentity extends Stored {
  @Column('uuid')
  userId!: string;

  /** `slack`, `teams` or `console`. */
  @Column('text')
  platform!: string;

  /** Slack's team id or Teams' tenant id. */
  @Column('text')
  tenant!: string;

  /** The platform's own id of the person. */
  @Column('text')
  person!: string;
}
