import { button } from './command';
import type { Message } from './message';
import type { Reply } from './reply';
import type { Say } from './texts/say';

/** What the button under the question sends: words to be read as if they had been written once more. */
const AGAIN = 'again';

/** Asks about a message that may be one the platform has delivered twice, so that nothing is done twice and nothing is lost. */
export function askAgain(words: string, say: Say): Reply {
  return { text: say('again.ask'), buttons: [button(say('again.yes'), AGAIN, { words })] };
}

/** The message as it was meant: a yes to that question is its words. */
export function spokenAgain(message: Message): Message {
  const { action, ...spoken } = message;
  const words = action?.command === AGAIN ? action.slots.words : undefined;
  return typeof words === 'string' ? { ...spoken, text: words } : message;
}
