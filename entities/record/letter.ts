import { Column, Entity } from 'typeorm';
import { Stored } from './stored';

/** What has become of a letter. */
export enum LetterState {
  /** To be sent, or tried again. */
  WAITING = 'WAITING',
  /** Being handed to the mail server; found so afterwards, nobody knows whether it went out. */
  SENDING = 'SENDING',
  /** The mail server has taken it. */
  SENT = 'SENT',
  /** The mail server refused it for good, or nobody knows whether it went out: it is not sent again by itself. */
  FAILED = 'FAILED',
}

/** An e-mail that somebody has decided to send. It goes out once, after the change that holds it has been committed. */
@Entity('letters')
export class Letter extends Stored {
  /** The same key again is the same letter. */
  @Column('text')
  key!: string;

  /** The address it goes to. */
  @Column('text')
  recipient!: string;

  @Column('text')
  subject!: string;

  /** The whole letter as plain text. */
  @Column('text')
  body!: string;

  /** The same as HTML; null when there is only text. */
  @Column('text', { nullable: true })
  html!: string | null;

  /** Who sends it. */
  @Column('uuid')
  userId!: string;

  @Column('text')
  state!: LetterState;

  /** When the mail server took it. */
  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;
}
