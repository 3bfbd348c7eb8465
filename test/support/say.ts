import { randomUUID } from 'node:crypto';
import type { Action } from '../../bot/message';
import type { ExecutionResult } from '../../bot/ports';
import type { Answer } from '../../bot/reply';
import { theServer } from './server';

/** What a message says besides its words. */
export interface Besides {
  /** The same id again is the same message. */
  id?: string;
  /** Messages of one conversation follow each other; by default each person has one. */
  conversation?: string;
  sentAt?: string;
  dryRun?: boolean;
  action?: Action;
}

/** Says something to the bot as a demo person, through the console's endpoint. */
export async function say(email: string, text: string, besides: Besides = {}): Promise<Answer> {
  const { url, clock } = theServer();
  const response = await fetch(`${url}/console/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      id: randomUUID(),
      as: email,
      conversation: `conversation of ${email}`,
      text,
      sentAt: clock.now().toISOString(),
      ...besides,
    }),
  });
  if (!response.ok) throw new Error(`POST /console/messages answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Answer;
}

/** Presses a button of an answer, or submits its form. */
export function press(email: string, action: Action, besides: Besides = {}): Promise<Answer> {
  return say(email, '', { ...besides, action });
}

/** A GraphQL answer whose data a test knows the shape of. */
export interface Answered<Data> {
  data: Data;
  errors?: ExecutionResult['errors'];
}

/** Asks the API as a demo person. */
export async function gql<Data = Record<string, unknown> | null | undefined>(
  email: string,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Answered<Data>> {
  const response = await fetch(`${theServer().url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer demo:${email}`, ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answered<Data>;
}
