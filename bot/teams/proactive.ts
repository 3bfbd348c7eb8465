import type { Activity, ConversationReference } from 'botbuilder';
import { NotSent } from '../notSent';
import type { ChatPlace, Outlet as NotifierOutlet } from '../ports';
import { cardName } from './button';
import { activityOf } from './outgoing';
import type { Outlet } from './outlet';

/** Writes to people who have not asked, by the reference that their last message left. Teams cannot be asked what has arrived. */
export function teamsOutlet(outlet: Outlet, publicUrl: string): NotifierOutlet {
  return {
    platform: 'teams',
    async send({ person, reference }, reply, key) {
      const to = referenceIn(reference);
      const activity = activityOf(reply, cardName(`notification ${key}`, 0), publicUrl);
      try {
        // From a channel, a person's own chat with the bot has to be opened first.
        if (person !== null && !isPersonal(to)) return await outlet.sendPrivately(to, activity);
        await sendOrHeal(outlet, to, activity, person !== null);
      } catch (error) {
        throw surelyNotSent(error) ?? error;
      }
    },
  };
}

/** A chat that is not there any more may have got a new name: the person's own one is opened anew. */
async function sendOrHeal(
  outlet: Outlet,
  to: Partial<ConversationReference>,
  activity: Partial<Activity>,
  heals: boolean,
): Promise<void> {
  try {
    await outlet.send(to, activity);
  } catch (error) {
    if (!heals || statusOf(error) !== NOT_FOUND) throw error;
    await outlet.sendPrivately(to, activity);
  }
}

function referenceIn(reference: ChatPlace['reference']): Partial<ConversationReference> {
  // What `incoming.ts` took from an activity comes back as it was.
  if (typeof reference === 'object' && reference !== null) return reference as Partial<ConversationReference>;
  throw new NotSent('the place holds no conversation', true, null);
}

const isPersonal = ({ conversation }: Partial<ConversationReference>): boolean =>
  conversation?.conversationType ? conversation.conversationType === 'personal' : conversation?.isGroup !== true;

/** Blocked, uninstalled, or the conversation is not there any more. */
const NOT_FOUND = 404;
const GONE = [403, NOT_FOUND];
const TOO_FAST = 429;
const PAUSE_MS = 30_000;

/** The certainty that an activity was not sent, from an error of the connector; null where nobody knows. */
function surelyNotSent(error: unknown): NotSent | null {
  const status = statusOf(error);
  if (status === TOO_FAST) return new NotSent('Teams asks for a pause', false, PAUSE_MS, { cause: error });
  if (status >= 400 && status < 500)
    return new NotSent(`Teams answered ${status}`, GONE.includes(status), null, { cause: error });
  return null;
}

/** The HTTP status of the connector's error; 0 where there is none. */
const statusOf = (error: unknown): number =>
  error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 0;
