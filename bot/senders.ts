import { LRUCache } from 'lru-cache';
import type { Locale } from '../entities/values/locale';
import { localeFrom } from '../entities/values/locale';
import type { Sender } from './message';
import type { Execute, ExecutionResult } from './ports';
import { VIEWER_QUERY, type Viewer } from './viewer';

/** So long a person's role, team and language are taken as known; other processes may change them. */
const KNOWN_FOR_MS = 15_000;
const MOST = 5_000;

/** Who the senders are, asked of the server and kept for a few seconds. */
export class Senders {
  private readonly known = new LRUCache<string, Viewer>({ max: MOST, ttl: KNOWN_FOR_MS });

  constructor(private readonly execute: Execute) {}

  /** The viewer behind a sender, or the server's refusal. */
  async find(sender: Sender): Promise<{ viewer: Viewer } | { refused: ExecutionResult }> {
    const key = keyOf(sender);
    const known = this.known.get(key);
    if (known) return { viewer: known };
    const result = await this.execute(VIEWER_QUERY, {}, sender);
    const answered = result.data?.viewer as (Omit<Viewer, 'locale'> & { locale: string }) | null | undefined;
    if (!answered) return { refused: result };
    const viewer: Viewer = { ...answered, locale: localeFrom(answered.locale) };
    this.known.set(key, viewer);
    return { viewer };
  }

  /** Forgets what may have changed with a person's preferences. */
  forget(sender: Sender): void {
    this.known.delete(keyOf(sender));
  }

  /** The language for somebody the server does not know. */
  guessLocale(sender: Sender, text: string): Locale {
    return sender.locale ? localeFrom(sender.locale) : /\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en';
  }
}

function keyOf({ platform, tenant, person, email }: Sender): string {
  return JSON.stringify([platform, tenant, person, email ?? null]);
}
