import type { Reply } from '../../reply.js';
import type { Person } from './person.js';

/** Something a person is told without having asked. */
export interface Unasked {
  id: string;
  /** ISO 8601: when it came about. */
  at: string;
  reply: Reply;
}

/** The server answers when there is something, and after 25 s at the latest. */
const PATIENCE_MS = 40_000;
/** A server that cannot be reached is asked again after this time. */
const AGAIN_MS = 5_000;

/**
 * Hears what a person is told, for as long as the page can be seen. What has been shown is named to the server with the
 * next request, so nothing is lost with an answer that does not get through.
 * @returns how to stop
 */
export function hear(person: Person, show: (told: Unasked) => void): () => void {
  const stopped = new AbortController();
  let shown: string[] = [];

  async function ask(): Promise<Unasked[]> {
    const response = await fetch('/console/notifications', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ as: person.email, shown }),
      signal: AbortSignal.any([stopped.signal, AbortSignal.timeout(PATIENCE_MS)]),
    });
    if (!response.ok) throw new Error(`notifications: ${response.status}`);
    const { notifications } = (await response.json()) as { notifications: Unasked[] };
    return notifications;
  }

  async function listen(): Promise<void> {
    while (!stopped.signal.aborted) {
      await visible();
      try {
        const told = await ask();
        if (stopped.signal.aborted) return;
        for (const each of told) show(each);
        shown = told.map(({ id }) => id);
      } catch {
        await pause();
      }
    }
  }

  void listen();
  return () => stopped.abort();
}

/** Nobody reads in a tab that cannot be seen, and it would keep a connection from those that can. */
function visible(): Promise<void> {
  if (document.visibilityState === 'visible') return Promise.resolve();
  return new Promise(resolve => {
    const look = (): void => {
      if (document.visibilityState !== 'visible') return;
      document.removeEventListener('visibilitychange', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
  });
}

const pause = (): Promise<void> => new Promise(resolve => setTimeout(resolve, AGAIN_MS));
