import { isDeepStrictEqual } from 'node:util';
import { acceptedSlots } from './accepted';
import type { Command } from './command';
import type { Done } from './dialogue';
import { printed } from './printed';
import type { Parse } from './understand/match';
import type { Setting } from './understand/setting';
import { type Understander, type Understanding, understandingOf } from './understand/understander';

/** A reading of an answer dearer than this is none. */
export const SURE_ANSWER = 0.9;
const CORRECTION =
  /^(?:(?:no|nope|sorry|wait|oops|actually|i meant|i mean|make that|make it|correction|it was|that was|it is|it's|that's|it should be|should be|that should be|not that|rather)\b[\s,:;.!-]*)+|^(?:(?:不对|不是|错了|搞错了|我是说|应该是|说错了|改成|是)[\s,,::。.!!]*)+/i;
/** Openings that can only mean what was just done, although the rest might be an order of its own. */
export const REPLACING =
  /^(?:no[, ]+)?(?:make (?:that|it)|i meant|i mean|it should be|that should be|should be)\b|^(?:应该是|我是说|说错了)/i;
/** What follows the words that narrow a list or a figure: "the stale ones", 停滞的那些. */
const LOOSE_END =
  /(?:\s+(?:ones?|only|instead|please|then|pls|deals|leads|tasks))+[\s.!?]*$|(?:的)?(?:那些|就行|就好|呢|吧|单子|商机)+[。！？?!]*$/iu;
const FOLLOW_UP =
  /^(?:(?:and|what about|how about|now|only|just|show only|show just|show me only|filter by|filter to|narrow it down to|narrow to|same for|the same for|same thing for|same)\b[\s,]*)+|^(?:那么?|再看看?|换成?|只看|只要|只显示|筛选一?下?|其中)?/i;

/** What is recorded keeps the words it was first told in. */
export function addedWords({ said }: Done, text: string): string {
  return said === undefined ? text : `${said}\n${text}`;
}

/** True for a slot that takes any words. */
export function isText(command: Command, slot: string): boolean {
  return command.slots[slot]?.text !== undefined;
}

/** The surest of some readings that name something, and nothing unknown. */
export function cheapest(parses: readonly (Parse | null)[]): Parse | null {
  return parses
    .filter(
      parse =>
        parse !== null &&
        parse.captures.length > 0 &&
        parse.captures.every(({ found }) => !('unknown' in found)) &&
        parse.cost <= SURE_ANSWER,
    )
    .reduce((least, parse) => (parse && (!least || parse.cost < least.cost) ? parse : least), null);
}

/** A command with what a message says was meant instead ("no, Globex"); null when it says nothing of the kind. */
export function correctionOf(
  last: Pick<Done, 'slots'>,
  command: Command,
  text: string,
  setting: Setting,
  understander: Understander,
): Understanding | null {
  const rest = text.trim().replace(CORRECTION, '');
  if (rest === text.trim() || rest === '') return null;
  const corrected = addedTo(last, command, rest, setting, understander, true);
  const before = { command, slots: acceptedSlots(command, last.slots, setting), cost: 0, language: null };
  // Doing the same again would correct nothing.
  const isSame = corrected && command.changes && isDeepStrictEqual(printed(corrected), printed(before));
  return isSame ? null : corrected;
}

/** A question with what a message narrows it to, or asks it for ("and last month?"). */
export function followUpOf(
  last: Done,
  command: Command,
  text: string,
  setting: Setting,
  understander: Understander,
): Understanding | null {
  return command.changes
    ? null
    : addedTo(last, command, text.trim().replace(FOLLOW_UP, '').replace(LOOSE_END, ''), setting, understander, false);
}

/** The last command with the slots that a short message names instead of those it had. */
function addedTo(
  last: Pick<Done, 'slots'>,
  command: Command,
  text: string,
  setting: Setting,
  understander: Understander,
  anySlot: boolean,
): Understanding | null {
  const chart = understander.chart(text, setting);
  if (chart.length === 0) return null;
  const best = cheapest([
    understander.additions(command, chart),
    ...(anySlot
      ? Object.keys(command.slots)
          .filter(slot => !isText(command, slot))
          .map(slot => understander.answer(command, slot, chart))
      : []),
  ]);
  if (!best) return null;
  const before = acceptedSlots(command, last.slots, setting);
  const named = best.captures.map(({ slot }) => slot);
  // Another account brings its own deal and people with it.
  const replaced = PARTIES.some(slot => named.includes(slot)) ? [...PARTIES, 'contact'] : [];
  const kept = Object.fromEntries(Object.entries(before).filter(([slot]) => !replaced.includes(slot)));
  return understandingOf(command, best, chart, kept);
}

const PARTIES = ['account', 'lead', 'deal'];
