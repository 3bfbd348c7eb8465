import type { Held } from '../../bot/ports';
import { theServer } from './server';

/** What a demo person is told in the console without having asked; waits until there is something. */
export async function toldTo(email: string, shown: string[] = []): Promise<Held[]> {
  const response = await fetch(`${theServer().url}/console/notifications`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ as: email, shown }),
  });
  if (!response.ok)
    throw new Error(`POST /console/notifications answered ${response.status}: ${await response.text()}`);
  const { notifications } = (await response.json()) as { notifications: Held[] };
  return notifications;
}
