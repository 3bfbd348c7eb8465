import type { App, webApi } from '@slack/bolt';
import type { Log } from '../handle';
import { type Intake, NotKept, type Taken } from '../intake';
import type { Search } from '../search';
import type { Answering } from './answering';
import type { Destination } from './deliver';
import type { Incoming } from './incoming';
import type { People } from './people';
import { toMessage } from './sender';
import { apology } from './texts';

/** What the adapter's listeners work with. */
export interface Desk {
  app: App;
  intake: Intake;
  answering: Answering;
  people: People;
  search: Search;
  /** Where people reach this server. */
  publicUrl: string;
  now: () => Date;
  log: Log;
}

/** Has a message stored. @param comesAgain true for what Slack repeats when it is not acknowledged. @throws NotKept */
export function take(
  { intake, people }: Desk,
  incoming: Incoming,
  client: webApi.WebClient,
  comesAgain: boolean,
  limitMs?: number,
): Promise<Taken> {
  return intake.take(() => toMessage(incoming, people, client), comesAgain, limitMs);
}

/** Has a message stored that Slack does not repeat. @returns null, with what to tell the person, when that fails */
export async function takeOrSay(
  desk: Desk,
  incoming: Incoming,
  client: webApi.WebClient,
  say: (notSaved: string) => Promise<unknown>,
  limitMs?: number,
): Promise<Taken | null> {
  try {
    return await take(desk, incoming, client, false, limitMs);
  } catch (error) {
    if (!(error instanceof NotKept)) throw error;
    desk.log.error({ err: error, message: incoming.id }, 'a message from Slack was not stored');
    await say(apology('notSaved', desk.people.recall(incoming.team, incoming.person)?.locale));
    return null;
  }
}

/** Where the answer to a message goes. */
export function destination(incoming: Incoming, { ephemeral = false, replaces = false } = {}): Destination {
  const { channel, thread, person, place } = incoming;
  return { channel, thread, person, kind: place.kind, ephemeral, replaces };
}
