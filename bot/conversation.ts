import { acceptedSlots } from './accepted';
import type { Command } from './command';
import { agreed, CONFIRMED } from './confirming';
import { addedWords, cheapest, correctionOf, followUpOf, isText, REPLACING, SURE_ANSWER } from './correcting';
import { type Dialogue, type Done, isFresh, type Pending, type ShownList } from './dialogue';
import type { Message } from './message';
import { aboutSubject, besideYes, type Part, partsOf } from './parts';
import { picked } from './picking';
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

/** Nothing but what was asked for, though more may be missing; it goes before a question that the same words could be ("deals won"). */
const EXACT_ANSWER = 0.12;
/** A whole command as sure as this goes before an answer in free text. */
const SURE_COMMAND = 0.3;

/** Openings by which an order goes on with what the one before was about. */
const GOING_ON = /^(?:and|also|then|and then|plus|next|now)\b|^(?:再|并|还|然后|顺便|接着|另外|同时|也)/i;
const HAN = /\p{Script=Han}/u;
/** Asking to see one of a list. */
const OPENING =
  /^(?:show|open|see|view|tell me about|details (?:of|on|for)|what about|打开|看一?下|看看?|查看|显示)\s*(?:me )?/i;

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
      return {
        understanding: confirmed(asked, pending, agrees, message.text, setting),
        said: pending.said,
        nearest: [],
        answers: true,
      };
    }
    if (pending.expect === 'confirm' && fresh) {
      const yes = confirmed(asked, pending, true, message.text, setting);
      const parts = besideYes(message.text, yes, setting, understander);
      if (parts) return { ...answering(pending, yes, message.text), parts };
      const mayPutRight = !chosen || REPLACING.test(message.text);
      const right = mayPutRight ? correctionOf(told(pending), asked, message.text, setting, understander) : null;
      if (right) return answering(pending, toBeTold(right), message.text);
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

/** What was previewed, with the yes or no to it. */
function confirmed(command: Command, pending: Pending, yes: boolean, text: string, setting: Setting): Understanding {
  const slots = { ...acceptedSlots(command, pending.slots, setting), [pending.slot]: yes };
  return { command, slots, cost: 0, language: HAN.test(text) ? 'zh' : null };
}

/** What a preview has told, without what was settled for it. */
function told({ slots, settled = [] }: Pending): Pick<Done, 'slots'> {
  return { slots: Object.fromEntries(Object.entries(slots).filter(([slot]) => !settled.includes(slot))) };
}

/** What is put right before a yes is told again: by the command where it has a preview of its own, else as what is unsure. */
function toBeTold(understanding: Understanding): Understanding {
  return CONFIRMED in understanding.command.slots ? understanding : { ...understanding, unsure: true };
}

function answering(pending: Pending, understanding: Understanding, text: string): Meaning {
  return { understanding, said: `${pending.said}\n${text}`, nearest: [], answers: true };
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
