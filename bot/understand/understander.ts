import type { Command } from '../command';
import type { NameEntry } from '../ports';
import { Chart } from './chart';
import { clean } from './clean';
import { Grammar } from './grammar';
import { Match, type Parse } from './match';
import { firstMissing } from './needs';
import type { Capture } from './paths';
import type { PhraseBook } from './phraseBook';
import { newPhraseBook } from './phrases';
import type { Setting } from './setting';
import type { Senseless } from './slot';
import { TELLABLE } from './tellable';

/** Why a reading cannot be carried out yet. */
export type Doubt =
  | { expect: 'missing'; slot: string }
  | { expect: 'ambiguous'; slot: string; candidates: NameEntry[]; value: string }
  | {
      expect: 'unknown_name';
      slot: string;
      value: string;
      senseless?: Senseless;
      /** True when a name that is like it would be taken in a question. */
      guessed?: true;
    };

/** A message read as a command. */
export interface Understanding {
  command: Command;
  slots: Record<string, unknown>;
  /** What has to be asked first; undefined when nothing has. */
  doubt?: Doubt;
  /** The smaller the surer. */
  cost: number;
  /** True when a word or so was left over: a change is told before it is made. */
  unsure?: true;
  /** The language of the words that are neither names nor free text. */
  language: 'en' | 'zh' | null;
}

/** Readings dearer than this are not taken; a question that will be asked anyway leaves more room. */
const LIMITS = { change: 0.95, question: 1 };
/** Up to this an order is taken that nothing else comes near: what it would change is told first. */
const UNSURE = 1.35;
/** So much nearer than any other an unsure reading has to be. */
const CLEAR = 0.25;
const ALLOWED_FOR = { missing: 0.3, ambiguous: 0.3, unknown_name: 0.8 };
/** Two commands closer than this are not told apart. */
const MARGIN = 0.04;

/** All commands' sentences compiled into one vocabulary; reads messages. */
export class Understander {
  private readonly book: PhraseBook = newPhraseBook();
  private readonly grammars: [Command, Grammar][];

  constructor(commands: readonly Command[]) {
    this.grammars = commands.map(command => [command, new Grammar(command, this.book)]);
  }

  /** A message laid out for reading. */
  chart(text: string, setting: Setting): Chart {
    return new Chart(clean(text), setting, this.book.vocabulary);
  }

  /** True when a negation, a condition or a question stands in a message. */
  isGuarded(chart: Chart): boolean {
    return this.grammars[0]?.[1].isGuarded(chart, 0) ?? false;
  }

  /** The readings of a message that may be taken, the surest first. */
  read(chart: Chart): Understanding[] {
    const found: Understanding[] = [];
    for (const [command, grammar] of this.grammars) {
      const parse = new Match(chart, grammar).best();
      const reading = parse && understandingOf(command, parse, chart);
      if (!reading) continue;
      if (reading.cost <= limitOf(reading)) found.push(reading);
      else if (reading.cost <= unsureLimitOf(reading)) found.push({ ...reading, unsure: true });
    }
    return found.sort((a, b) => a.cost - b.cost);
  }

  /** The reading to take; null when there is none or two are equally likely. */
  choose(readings: readonly Understanding[]): Understanding | null {
    const [best, second] = readings;
    if (!best) return null;
    if (best.unsure) return second && second.cost - best.cost < CLEAR ? null : best;
    return second && second.cost - best.cost < MARGIN && (best.command.changes || second.command.changes) ? null : best;
  }

  /** A message read as the value of one slot of a command, as the answer to a question. */
  answer(command: Command, slot: string, chart: Chart): Parse | null {
    const grammar = this.grammarOf(command);
    if (!grammar) return null;
    const names = Object.keys(grammar.slots).filter(name => {
      const each = grammar.slots[name];
      return name === slot || each?.fills === slot || each?.fillsAny?.includes(slot);
    });
    const match = new Match(chart, grammar);
    return names
      .map(name => match.slotOnly(name))
      .reduce((best, parse) => (parse && (!best || parse.cost < best.cost) ? parse : best), null);
  }

  /** A message read as nothing but additions to a command, such as "and last month?". */
  additions(command: Command, chart: Chart): Parse | null {
    const grammar = this.grammarOf(command);
    return grammar ? new Match(chart, grammar).extrasOnly() : null;
  }

  private grammarOf(command: Command): Grammar | undefined {
    return this.grammars.find(([each]) => each === command)?.[1];
  }
}

/** What is plainly told is done although a word is left over, except where the rest of the sentence could make it something else. */
function unsureLimitOf({ command, doubt }: Understanding): number {
  return doubt || command.strict || !command.changes || !TELLABLE.has(command.name) ? 0 : UNSURE;
}

function limitOf({ command, doubt }: Understanding): number {
  const limit = command.changes ? LIMITS.change : LIMITS.question;
  return doubt ? limit + ALLOWED_FOR[doubt.expect] : limit;
}

/** A parse as an understanding: slots, and what has to be asked. */
export function understandingOf(
  command: Command,
  parse: Parse,
  chart: Chart,
  before: Record<string, unknown> = {},
): Understanding {
  const captures = withinAccount(parse.captures);
  const given: Record<string, unknown> = { ...before };
  const doubts: Doubt[] = [];
  for (const { slot, found, from, to } of captures) {
    if (command.changes && namesRecords(found) && chart.isGuessed(from, to))
      doubts.push({ expect: 'unknown_name', slot, value: chart.verbatim(from, to), guessed: true });
    else if ('value' in found) given[slot] = found.value;
    else if ('candidates' in found)
      doubts.push({ expect: 'ambiguous', slot, candidates: found.candidates, value: chart.verbatim(from, to) });
    else doubts.push({ expect: 'unknown_name', slot, value: found.unknown, senseless: found.senseless });
  }
  const slots = command.settle(given, chart, captures);
  const doubt = doubtFirst(command, doubts, slots);
  return { command, slots, doubt, cost: parse.cost, language: languageOf(chart, captures) };
}

/** True for a record, or for several that are all meant. */
function namesRecords(found: Capture['found']): boolean {
  if (!('value' in found)) return false;
  return [found.value].flat().some(each => typeof each === 'object' && each !== null && 'id' in each);
}

/** What is asked first: what the command needs, in its order, then what else is not clear. */
function doubtFirst(command: Command, doubts: readonly Doubt[], slots: Record<string, unknown>): Doubt | undefined {
  const open = Object.fromEntries(doubts.map(doubt => [doubt.slot, doubt]));
  const missing = firstMissing(command, { ...slots, ...open });
  for (const need of command.needs.flat()) {
    if (need === missing) break;
    if (open[need]) return open[need];
  }
  return missing === null ? doubts[0] : { expect: 'missing', slot: missing };
}

/** Contacts are those of the account or lead that is named; a contact in turn settles which of several accounts is meant. */
function withinAccount(captures: readonly Capture[]): Capture[] {
  const party = captures.find(capture => capture.slot === 'account' || capture.slot === 'lead');
  const contact = captures.find(capture => capture.slot === 'contact');
  if (!party || !contact) return [...captures];
  const of = (entry: NameEntry, holder: NameEntry): boolean =>
    entry.accountId === holder.id || entry.leadId === holder.id;
  const entries = (capture: Capture): NameEntry[] => {
    if ('candidates' in capture.found) return capture.found.candidates;
    return 'value' in capture.found && typeof capture.found.value === 'object'
      ? [capture.found.value as NameEntry]
      : [];
  };
  const parties = entries(party);
  const contacts = entries(contact);
  const pairs = parties.flatMap(holder =>
    contacts.filter(each => of(each, holder)).map((each): [NameEntry, NameEntry] => [holder, each]),
  );
  if (pairs.length === 0) return [...captures];
  const one = (capture: Capture, found: NameEntry[]): Capture => {
    const [only, ...more] = [...new Set(found)];
    return only && more.length === 0 ? { ...capture, found: { value: only } } : capture;
  };
  return captures.map(capture => {
    if (capture === party)
      return one(
        capture,
        pairs.map(([holder]) => holder),
      );
    return capture === contact
      ? one(
          capture,
          pairs.map(([, each]) => each),
        )
      : capture;
  });
}

function languageOf(chart: Chart, captures: readonly Capture[]): 'en' | 'zh' | null {
  const named = new Set<number>();
  for (const { found, from, to } of captures) {
    const isName =
      !('value' in found) ||
      typeof found.value === 'object' ||
      (typeof found.value === 'string' && found.value === chart.verbatim(from, to));
    if (isName) for (let at = from; at < to; at += 1) named.add(at);
  }
  let latin = 0;
  let han = 0;
  chart.words.forEach((word, at) => {
    if (named.has(at)) return;
    if (word.kind === 'word') latin += 1;
    else if (word.kind === 'han') han += 1;
  });
  if (han > 0 && latin === 0) return 'zh';
  return latin > 1 && han === 0 ? 'en' : null;
}
