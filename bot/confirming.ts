import { button, type Preview } from './command';
import { type Pending, slotsAsJson } from './dialogue';
import type { Reply } from './reply';
import type { Say } from './texts/say';
import type { Understanding } from './understand/understander';

/** The slot that says whether a previewed command is to be done. */
export const CONFIRMED = 'confirmed';

const YES =
  /^(?:yes|yep|yeah|yup|y|sure|ok|okay|confirm|confirmed|agreed|do|do it|go ahead|go on|send|send it|ship it|looks good|correct|right|(?:that|this|it)(?:'s| is) (?:right|correct|fine|ok|okay|it|good)|all good|perfect|exactly|fine|great|good|of course|absolutely|definitely|proceed)(?: (?:do it|do that|do so|go ahead|sure|yes|ok|okay|thing|correct|right|i am|i'm sure|i am sure|looks good|now|(?:that|this|it)(?:'s| is) (?:right|correct|fine|ok|okay|it|good)|(?:move|send|log|record|mark|close|win|add|create|make|book|sign|undo|merge|convert|assign|update|save|post|transfer) (?:it|them|that|this|him|her)))*$|^(?:是|是的|对|对的|好|好的|好吧|行|可以|确认|确定|没错|嗯|嗯嗯|同意|执行|就这样|继续|办吧|转吧|发|发送|发出去|没问题)(?:[了的吧啊呀]| ?(?:是的|对的|好的|可以|确认|确定|没错|没问题|执行|就这样|继续))*$/i;
const NO =
  /^(?:no|nope|nah|n|cancel|stop|don't|dont|do not|never mind|nevermind|forget it|wait|abort|leave it|not now|not yet|don't send|do not send|hold on)(?: that| it| do it| no| don't| cancel| stop| wait| leave it| not now| not yet)*$|^(?:不|不要|不用|不是|不行|不发|先不发|别|别发|取消|算了|先不|先别|不对|不用了|停|等等|等一下)[了的吧啊呀]?$/i;
/** What is said out of politeness and neither agrees nor refuses. */
const COURTESY =
  /(?<![\p{L}'])(?:please|pls|plz|(?:many )?thanks(?: a lot| so much| a bunch)?|thank you(?: so much| very much)?|thx|tks|ty|cheers)(?![\p{L}'])|麻烦(?:你|您)?了?|辛苦(?:你|您)?了?|多?谢谢?(?:你|您)?[了啦]?|感谢|请/giu;

/** Whether a message agrees to what was previewed; null when it says neither. */
export function agreed(text: string): boolean | null {
  const plain = text
    .normalize('NFKC')
    .replace(/’/g, "'")
    .replace(COURTESY, ' ')
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
  if (YES.test(plain)) return true;
  return NO.test(plain) ? false : null;
}

/** A preview with its buttons, and what is remembered until somebody answers. */
export function toBeConfirmed(
  { preview, settled }: Preview,
  { command, slots }: Understanding,
  said: string,
  sentAt: Date,
  say: Say,
): { reply: Reply; pending: Pending } {
  const json = { ...slotsAsJson(slots), ...settled };
  const reply = {
    ...preview,
    buttons: [
      button(say('confirm.yes'), command.name, { ...json, [CONFIRMED]: true }, 'primary'),
      button(say('confirm.no'), command.name, { ...json, [CONFIRMED]: false }),
    ],
  };
  const at = sentAt.toISOString();
  return {
    reply,
    pending: {
      command: command.name,
      slots: json,
      slot: CONFIRMED,
      expect: 'confirm',
      candidates: [],
      at,
      said,
      ...(settled && { settled: Object.keys(settled) }),
    },
  };
}
