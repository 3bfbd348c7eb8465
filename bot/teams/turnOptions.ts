import type { TurnContext } from 'botbuilder';
import type { Log } from '../handle';
import type { Intake } from '../intake';
import type { Message } from '../message';
import type { Search } from '../search';
import type { Answering } from './answering';
import type { Identify } from './identify';

/** What a turn needs. */
export interface TurnOptions {
  intake: Intake;
  answering: Answering;
  identify: Identify;
  search: Search;
  /** Takes note that a person has removed the bot. */
  left: (tenant: string, person: string) => Promise<void>;
  publicUrl: string;
  now: () => Date;
  log: Log;
}

/** A button is answered in the response; Teams shows the person an error when that takes longer than a few seconds. */
export const RESPONSE_MS = 1_900;

/** How much of that storing may take. */
export const STORE_MS = 1_500;

/** A message with its sender's e-mail address, as the platform vouches for it. */
export async function identified(message: Message, context: TurnContext, identify: Identify): Promise<Message> {
  return { ...message, sender: { ...message.sender, email: await identify(context) } };
}
