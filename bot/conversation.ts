import { isDeepStrictEqual } from 'node:util';
import { acceptedSlots } from './accepted';
import type { Command } from './command';
import { agreed } from './confirming';
import { type Dialogue, type Done, isFresh, type Pending, type ShownList } from './dialogue';
import type { Message } from './message';
import { aboutSubject, type Part, partsOf } from './parts';
import { picked } from './picking';
import { printed } from './printed';
import type { Chart } from './understand/chart';
import type { Parse } from './understand/match';
import { firstMissing } from './understand/needs';
import type { Setting } from './understand/setting';
import type { Found } from './understand/slot';
import { type Understander, type Understanding, understandingOf } from './understand/understander';

/** What a message turned out to mean in its conversation. */
export interface Meaning {
  /** Null when it belongs to no command. */
  understanding: Understanding | null;
  /** The words to be kept with what is recorded: the command's, and the answers given to questions about it. */
  said: string;
  /** True when it corrects the command carried out last, which is to be taken back first. */
  corrects?: boolean;
  /** Other commands that may have been meant, the likeliest first. */
  nearest: Understanding[];
  /** What else the message asks for, after `understanding`. */
  parts?: Part[];
  /** True when it answers the open question. */
  answers?: boolean;
}

/** A reading of an answer dearer than this is none. */
const SURE_ANSWER = 0.9;
/** Nothing but what was asked for, though more may be missing; it goes before a question that the same words could be ("deals won"). */
const EXACT_ANSWER = 0.12;
/** A whole command as sure as this goes before an answer in free text. */
const SURE_COMMAND = 0.3;

const CORRECTION =
  /^(?:(?:no|nope|sorry|wait|oops|actually|i meant|i mean|make that|make it|correction|it was|that was|it is|it's|that's|it should be|should be|that should be|not that|rather)\b[\s,:;.!-]*)+|^(?:(?:不对|不是|错了|搞错了|我是说|应该是|说错了|改成|是)[\s,,::。.!!]*)+/i;
/** Openings that can only mean what was just done, although the rest might be an order of its own. */
const REPLACING =
  /^(?:no[, ]+)?(?:make (?:that|it)|i meant|i mean|it should be|that should be|should be)\b|^(?:应该是|我是说|说错了)/i;
/** Openings by which an order goes on with what the one before was about. */
const GOING_ON = /^(?:and|also|then|and then|plus|next|now)\b|^(?:再|并|还|然后|顺便|接着|另外|同时|也)/i;
const HAN = /\p{Script=Han}/u;
/** What follows the words that narrow a list or a figure: "the stale ones", 停滞的那些. */
const LOOSE_END =
  /(?:\s+(?:ones?|only|instead|please|then|pls|deals|leads|tasks))+[\s.!?]*$|(?:的)?(?:那些|就行|就好|呢|吧|单子|商机)+[。！？?!]*$/iu;
/** Asking to see one of a list. */
const OPENING =
  /^(?:show|open|see|view|tell me about|details (?:of|on|for)|what about|打开|看一?下|看看?|查看|显示)\s*(?:me )?/i;
const FOLLOW_UP =
  /^(?:(?:and|what about|how about|now|only|just|show only|show just|show me only|filter by|filter to|narrow it down to|narrow to|same for|the same for|same thing for|same)\b[\s,]*)+|^(?:那么?|再看看?|换成?|只看|只要|只显示|筛选一?下?|其中)?/i;

/** Reads a message as a command, an answer, a correction or a follow-up, in the light of what was said before. */
export function meaningOf(
  message: Message,
  dialogue: Dialogue,
  setting: Setting,
  understander: Understander,
  commands: readonly Command[],
): Meaning {
  const find = (name: string): Command | undefined => commands.find(each => each.name === name);
  const chart = understander.chart(message.text, setting);
  const readings = understander.read(chart);
  const chosen = understander.choose(readings);
  const { pending, last, list } = dialogue;
  const asked = pending && find(pending.command);
  if (pending && asked) {
    const fresh = isFresh(pending.at, message.sentAt);
    const agrees = pending.expect === 'confirm' && fresh ? agreed(message.text) : null;
    if (agrees !== null) {
      const slots = { ...acceptedSlots(asked, pending.slots, setting), [pending.slot]: agrees };
      return {
        understanding: { command: asked, slots, cost: 0, language: HAN.test(message.text) ? 'zh' : null },
        said: pending.said,
        nearest: [],
        answers: true,
      };
    }
    const surely = chosen && !chosen.doubt && chosen.cost < SURE_COMMAND;
    const answered =
      surely && isText(asked, pending.slot)
        ? null
        : answerTo(pending, asked, message.text, chart, setting, understander);
    if (answered && !chosen) {
      if (fresh) return answering(pending, answered, message.text);
      return { understanding: null, said: message.text, nearest: [answered] };
    }
    const exactly = answered && chosen && !chosen.command.changes && answered.cost <= EXACT_ANSWER;
    if (answered && chosen && fresh && (!surely || exactly)) return answering(pending, answered, message.text);
  }
  const opened = list && isFresh(list.at, message.sentAt) ? openedFrom(list, message.text, find, setting) : null;
  if (opened) return { understanding: opened, said: message.text, nearest: [] };
  const [first, ...parts] = partsOf(message.text, chosen, setting, understander) ?? [];
  if (first?.understanding) return { understanding: first.understanding, said: message.text, nearest: [], parts };
  const lastCommand = last && isFresh(last.at, message.sentAt) ? find(last.command) : undefined;
  if (last && lastCommand?.changes && REPLACING.test(message.text)) {
    const corrected = correctionOf(last, lastCommand, message.text, setting, understander);
    if (corrected)
      return { understanding: corrected, said: addedWords(last, message.text), nearest: [], corrects: true };
  }
  if (chosen) {
    const goesOn = lastCommand ? goingOn(chosen, message.text, setting) : null;
    const here = setting.about && aboutSubject(chosen, [setting.about], setting);
    return { understanding: goesOn ?? here ?? chosen, said: message.text, nearest: [] };
  }
  if (last && lastCommand) {
    const added =
      correctionOf(last, lastCommand, message.text, setting, understander) ??
      followUpOf(last, lastCommand, message.text, setting, understander);
    const said = lastCommand.changes ? addedWords(last, message.text) : message.text;
    if (added) return { understanding: added, said, nearest: [], corrects: lastCommand.changes };
  }
  return { understanding: null, said: message.text, nearest: readings };
}

/** An order without its subject is about the deal that was just spoken of; about a customer only where it says so. */
function goingOn(chosen: Understanding, text: string, setting: Setting): Understanding | null {
  const { doubt } = chosen;
  if (doubt?.expect !== 'missing' || (doubt.slot !== 'deal' && !GOING_ON.test(text.trim()))) return null;
  return aboutSubject(chosen, setting.recent.slice(0, 1), setting);
}

/** One of the list that was shown, by its place ("the second one"), to be looked at. */
function openedFrom(
  { opens, items }: ShownList,
  text: string,
  find: (name: string) => Command | undefined,
  setting: Setting,
): Understanding | null {
  const place = opens ? picked(text.replace(OPENING, ''), items.length) : null;
  const item = place === null ? undefined : items[place];
  const command = opens && find(opens.command);
  return item && command ? completed(command, {}, opens.slot, command.slots[opens.slot]?.accept(item, setting)) : null;
}

function answering(pending: Pending, understanding: Understanding, text: string): Meaning {
  return { understanding, said: `${pending.said}\n${text}`, nearest: [], answers: true };
}

/** What is recorded keeps the words it was first told in. */
function addedWords({ said }: Done, text: string): string {
  return said === undefined ? text : `${said}\n${text}`;
}

function isText(command: Command, slot: string): boolean {
  return command.slots[slot]?.text !== undefined;
}

function answerTo(
  pending: Pending,
  command: Command,
  text: string,
  chart: Chart,
  setting: Setting,
  understander: Understander,
): Understanding | null {
  const before = acceptedSlots(command, pending.slots, setting);
  const choice = pending.candidates.length > 0 ? picked(text, pending.candidates.length) : null;
  const [only, ...others] = pending.candidates;
  const isMeant = pending.expect === 'unknown_name' && others.length === 0 && agreed(text) === true;
  const candidate = isMeant ? only : choice === null ? undefined : pending.candidates[choice];
  if (candidate) return completed(command, before, pending.slot, accepted(command, pending.slot, candidate, setting));
  const straight = understander.answer(command, pending.slot, chart);
  const parse =
    straight && straight.cost <= SURE_ANSWER ? straight : (beside(command, before, chart, understander) ?? straight);
  if (!parse) return null;
  const reading = understandingOf(command, parse, chart, before);
  const narrowed = amongCandidates(pending, reading, setting);
  const { doubt } = narrowed;
  // A day that does not exist is an answer all the same, and is asked for again.
  const isNone = doubt?.expect === 'unknown_name' && doubt.senseless === undefined && !doubt.guessed;
  return isNone || parse.cost > SURE_ANSWER ? null : narrowed;
}

/** What a command asks only when it is carried out may be told as its sentences tell it ("because of price"), or by another slot ("Rivalsoft"). */
function beside(
  command: Command,
  before: Record<string, unknown>,
  chart: Chart,
  understander: Understander,
): Parse | null {
  if (firstMissing(command, before) !== null) return null;
  const open = Object.keys(command.slots).filter(slot => !isText(command, slot) && before[slot] === undefined);
  return cheapest([
    understander.additions(command, chart),
    ...open.map(slot => understander.answer(command, slot, chart)),
  ]);
}

/** The surest of some readings that name something, and nothing unknown. */
function cheapest(parses: readonly (Parse | null)[]): Parse | null {
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

/** A name that is still ambiguous by itself may be clear among the candidates that were offered. */
function amongCandidates(pending: Pending, reading: Understanding, setting: Setting): Understanding {
  const { doubt } = reading;
  if (doubt?.expect !== 'ambiguous' || pending.candidates.length === 0) return reading;
  const left = doubt.candidates.filter(each => pending.candidates.some(({ id }) => id === each.id));
  const [only] = left;
  if (!only || left.length > 1) return reading;
  return (
    completed(reading.command, reading.slots, doubt.slot, accepted(reading.command, doubt.slot, only, setting)) ??
    reading
  );
}

function correctionOf(
  last: Done,
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

function followUpOf(
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
  last: Done,
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

function completed(
  command: Command,
  before: Record<string, unknown>,
  slot: string,
  found: Found | undefined,
): Understanding | null {
  if (!found || !('value' in found)) return null;
  const slots = { ...before, [slot]: found.value };
  const missing = firstMissing(command, slots);
  return {
    command,
    slots,
    cost: 0,
    language: null,
    ...(missing === null ? {} : { doubt: { expect: 'missing', slot: missing } as const }),
  };
}

function accepted(
  command: Command,
  slot: string,
  candidate: { id: string; name: string; type?: string },
  setting: Setting,
): Found | undefined {
  const type = setting.names.get(candidate.id)?.type === 'team' ? 'TEAM' : 'USER';
  return command.slots[slot]?.accept({ id: candidate.id, name: candidate.name, type }, setting);
}
