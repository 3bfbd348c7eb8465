import type { ChatPlace, Outlet } from '../../bot/ports';
import type { Reply } from '../../bot/reply';

/** A chat platform as the notifier sees it, which does to each reply what the script says, in order. */
export class ScriptedOutlet implements Outlet {
  /** What has arrived there. */
  readonly arrived: { person: string | null; key: string; text: string }[] = [];
  /** What was looked up. */
  readonly sought: string[] = [];
  readonly find?: Outlet['find'];

  /**
   * @param script what happens to the first reply, the second, …: it arrives, fails with an error, or arrives and fails nonetheless
   * @param looksUp whether the platform can be asked what has arrived
   */
  constructor(
    readonly platform: 'slack' | 'teams',
    private readonly script: ({ error?: Error; arrives?: boolean } | undefined)[] = [],
    looksUp = false,
  ) {
    if (looksUp) {
      this.find = async (_place, key) => {
        this.sought.push(key);
        return this.arrived.some(one => one.key === key);
      };
    }
  }

  async send({ person }: ChatPlace, { text }: Reply, key: string): Promise<void> {
    const { error, arrives = error === undefined } = this.script.shift() ?? {};
    if (arrives) this.arrived.push({ person, key, text });
    if (error) throw error;
  }
}
