import { LRUCache } from 'lru-cache';
import type { Handle } from './handle';
import type { Message } from './message';
import type { Answer } from './reply';

/** The message could not be stored in time; its sender is to be told, or the platform to repeat it. */
export class NotKept extends Error {
  constructor(cause?: unknown) {
    super('the message could not be stored in time', { cause });
  }
}

/** A message that is safely stored, with the answer to come. */
export interface Taken {
  message: Message;
  answer: Promise<Answer>;
}

/** Slack gives up after 3 s, and people are to know within 2.5 s; saying "not saved" takes its time as well. */
const LIMIT_MS = 2_200;

/** How many answered messages are remembered, so that a delivery repeated by the platform is not answered a second time. */
const REMEMBERED = 10_000;

/** The way in for adapters: a message is stored first, then acknowledged, then worked on. */
export class Intake {
  private readonly answered = new LRUCache<string, true>({ max: REMEMBERED });
  private readonly working = new Set<Promise<void>>();

  /** @param limitMs how long reading and storing a message may take, in milliseconds. */
  constructor(
    private readonly handle: Handle,
    private readonly limitMs = LIMIT_MS,
  ) {}

  /**
   * Has a message stored.
   * @param read makes the message, looking its sender up where necessary; the look-up counts towards the limit.
   * @param comesAgain true when the platform repeats what is not acknowledged: late work on it then goes on,
   *   since the repeat has the same id. Otherwise the person repeats by hand, and late work is stopped.
   * @param limitMs how long that may take, in milliseconds.
   * @throws NotKept when it was not stored within the limit.
   */
  async take(read: () => Promise<Message>, comesAgain: boolean, limitMs = this.limitMs): Promise<Taken> {
    let late = false;
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        late = true;
        reject(new NotKept());
      }, limitMs);
    });
    try {
      return await Promise.race([this.store(read, () => late && !comesAgain), tooLate]);
    } catch (error) {
      throw error instanceof NotKept ? error : new NotKept(error);
    } finally {
      clearTimeout(timer);
    }
  }

  private async store(read: () => Promise<Message>, givenUp: () => boolean): Promise<Taken> {
    const message = await read();
    if (givenUp()) throw new NotKept();
    let stored = () => {};
    const kept = new Promise<void>(resolve => {
      stored = resolve;
    });
    const answer = this.handle(message, () => {
      if (givenUp()) throw new NotKept();
      stored();
    });
    await Promise.race([kept, answer]);
    return { message, answer };
  }

  /**
   * Sends the answer to a message, once per id: a delivery repeated by the platform is not answered a second time.
   * When sending fails, a repeated delivery sends it after all.
   */
  async once(id: string, send: () => Promise<void>): Promise<void> {
    if (this.answered.has(id)) return;
    this.answered.set(id, true);
    try {
      await send();
    } catch (error) {
      this.answered.delete(id);
      throw error;
    }
  }

  /** Lets work go on after the platform has its acknowledgement; `job` deals with its own errors. */
  later(job: () => Promise<void>): void {
    const running: Promise<void> = job().finally(() => this.working.delete(running));
    this.working.add(running);
  }

  /** Resolves when everything under way has been answered: for a server that is shutting down, and for tests. */
  async idle(): Promise<void> {
    while (this.working.size > 0) await Promise.allSettled(this.working);
  }
}
