import type { Action } from '../../message.js';
import type { Answer } from '../../reply.js';
import type { Person } from './person.js';

/** A message as it is sent; the same one again, after a failure, has the same id and so one effect. */
export interface Outgoing {
  id: string;
  as: string;
  conversation: string;
  text: string;
  /** ISO 8601: the moment it was written, however late it gets through. */
  sentAt: string;
  action?: Action;
}

/** Longer than any answer takes; then the message can be sent again. */
const PATIENCE_MS = 20_000;

/** Whom one may speak as: in the demo as anybody, else as oneself, having signed in. */
export interface People {
  people: Person[];
  signedIn: boolean;
}

const SIGN_IN = '/signin';

/** Goes to where one signs in, and back here afterwards. */
function signInAgain(): void {
  location.assign(`${SIGN_IN}?${new URLSearchParams({ to: location.pathname })}`);
}

/** Whom one may speak as. Goes to sign in when nobody is signed in any more. @throws when the server cannot be reached. */
export async function fetchPeople(): Promise<People> {
  const response = await fetch('/console/people', { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (response.status === 401) signInAgain();
  if (!response.ok) throw new Error(`people: ${response.status}`);
  const { people, signedIn } = (await response.json()) as People;
  return { people: people.map(person => ({ ...person, self: signedIn })), signedIn };
}

/** Signs out here and everywhere this session is used, and goes to where one signs in. */
export async function signOut(): Promise<void> {
  await fetch('/signout', { method: 'POST', redirect: 'manual' });
  location.assign(SIGN_IN);
}

/** Why a message got no answer: the server refused it and says why, or it never got through. */
export type Failure = { refused: string } | { lost: true };

/** Sends a message. Never throws: what went wrong is told as a failure. */
export async function send(message: Outgoing): Promise<Answer | Failure> {
  try {
    const response = await fetch('/console/messages', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang },
      body: JSON.stringify(message),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.ok) return (await response.json()) as Answer;
    if (response.status === 401) signInAgain();
    if (response.status >= 500) return { lost: true };
    const { error } = (await response.json()) as { error: { message: string } };
    return { refused: error.message };
  } catch {
    return { lost: true };
  }
}
