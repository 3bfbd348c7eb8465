import type { Logger } from 'pino';

/** Work that is done again and again, never twice at once: every so often, and sooner when something has happened. */
export class Loop {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private woken = false;
  private stopped = false;

  /**
   * @param name what the log calls it
   * @param everyMs the pause between two rounds, in milliseconds
   * @param work one round; true when there is more to be done at once
   */
  constructor(
    private readonly name: string,
    private readonly everyMs: number,
    private readonly work: () => Promise<boolean>,
    private readonly log: Logger,
  ) {
    this.plan(0);
  }

  /** Something has happened: the next round begins soon, after those of the same burst have had time to come in. */
  wake(): void {
    if (this.woken || this.stopped) return;
    this.woken = true;
    this.plan(GATHER_MS);
  }

  /** Resolves when the last round has ended; there is none after it. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private plan(inMs: number): void {
    if (this.stopped) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.running = this.running.then(() => this.round());
    }, inMs);
    this.timer.unref();
  }

  private async round(): Promise<void> {
    if (this.stopped) return;
    this.woken = false;
    let more = false;
    try {
      more = await this.work();
    } catch (error) {
      // The next round finds everything that this one has left.
      this.log.warn({ err: error }, `${this.name} failed and is tried again`);
    }
    this.plan(more ? 0 : this.woken ? GATHER_MS : this.everyMs);
  }
}

/** A burst of changes is taken up in one go, in milliseconds. */
const GATHER_MS = 20;
