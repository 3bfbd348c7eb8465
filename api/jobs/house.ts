import type { Pool, PoolClient } from 'pg';
import type { Logger } from 'pino';
import type { Notifier } from '../../bot/notify';
import type { Locale } from '../../entities/values/locale';
import { Context, type Surroundings } from '../../schema/context';
import { Reader } from '../../schema/reading/reader';
import type { Mailer } from '../mail/mailer';
import type { PostWebhook } from '../webhooks/post';
import type { Order } from './queue';
import { inWorkspace } from './transaction';

/** What the house is put together from. */
export interface Given {
  around: Surroundings;
  /** Connects as the tables' owner. */
  owner: Pool;
  notifier: Notifier;
  /** Null where no mail can be sent. */
  mailer: Mailer | null;
  postWebhook: PostWebhook;
  log: Logger;
}

/** What jobs reach the rest of the house by. */
export class House {
  readonly notifier: Notifier;
  readonly mailer: Mailer | null;
  readonly postWebhook: PostWebhook;
  readonly log: Logger;

  constructor(private readonly given: Given) {
    this.notifier = given.notifier;
    this.mailer = given.mailer;
    this.postWebhook = given.postWebhook;
    this.log = given.log;
  }

  /** Reads one snapshot of a workspace. */
  async read<T>(workspaceId: string, work: (read: Reader) => Promise<T>): Promise<T> {
    const read = new Reader(this.given.around.pool, workspaceId);
    try {
      return await work(read);
    } finally {
      await read.release();
    }
  }

  /** Writes rows that are no one's change, such as what has become of a message, together with orders that follow. */
  write<T>(workspaceId: string, work: (client: PoolClient, order: (order: Order) => void) => Promise<T>): Promise<T> {
    return inWorkspace(this.given.owner, workspaceId, work);
  }

  /**
   * Works as a person, for what is to be a change of that person's own.
   * @param key the change's request key: the same again has no second effect
   * @param answerIn the language of labels; the person's own when left out
   * @returns null when the person has left
   */
  async as<T>(
    who: { workspaceId: string; userId: string },
    { key, now, answerIn }: { key: string; now: Date; answerIn?: Locale },
    work: (context: Context) => Promise<T>,
  ): Promise<T | null> {
    const context = await Context.open(this.given.around, who, { id: key, origin: 'job', key, now, answerIn });
    if (!context) return null;
    try {
      return await work(context);
    } finally {
      await context.release();
    }
  }
}
