import { acceptedSlots } from './accepted';
import type { Command } from './command';
import { agreed } from './confirming';
import { type PartLeft, slotsAsJson } from './dialogue';
import type { NameEntry } from './ports';
import { clean } from './understand/clean';
import { firstMissing } from './understand/needs';
import { type Seam, seamsIn } from './understand/seams';
import type { Setting } from './understand/setting';
import { type Understander, type Understanding, understandingOf } from './understand/understander';

/** One of several things that a message asks for, or words in it that were not understood. */
export type Part = { words: string; understanding: Understanding } | { words: string; understanding: null };

/** A part dearer than this is none; what may be a remark about the first has to be plainer. */
const SURE = { part: 0.62, afterRemark: 0.3 };
/** Slots that a later part takes from what the earlier ones are about. */
const SUBJECTS = ['deal', 'account', 'lead'];
/** Text slots in which the words of another order may be meant as they stand. */
const OWN_WORDS = new Set(['title', 'nextStep', 'text', 'query', 'wins', 'problems', 'plan', 'comment', 'response']);

/**
 * A message as several things to do ("log call with Acme and move it to negotiation"), each read in the light of the
 * ones before; null when it is one thing. Where the first is plain and set apart from words that are not understood,
 * those are kept as a part without understanding.
 */
export function partsOf(
  text: string,
  whole: Understanding | null,
  setting: Setting,
  understander: Understander,
): Part[] | null {
  if (whole && !hidesMore(whole)) return null;
  const cleaned = clean(text);
  const seams = seamsIn(cleaned);
  if (seams.length === 0) return null;
  const reading = new Reading(setting, understander);
  const limit = whole ? SURE.afterRemark : SURE.part;
  const all = reading.all(cleaned, seams, limit);
  return all ? shared(all) : whole ? null : reading.some(cleaned, seams);
}

/** What is asked for beside a yes ("yes, and log a call with Globex"); null where it is not joined to one, or not understood. */
export function besideYes(
  text: string,
  confirmed: Understanding,
  setting: Setting,
  understander: Understander,
): Part[] | null {
  const cleaned = clean(text);
  const seam = seamsIn(cleaned).find(({ end }) => agreed(cleaned.slice(0, end)));
  // After a mere comma the words may tell how it is to be done.
  if (!seam || !(seam.strong || JOINED.test(cleaned.slice(seam.end, seam.start)))) return null;
  const rest = cleaned.slice(seam.start).trim();
  const reading = new Reading(setting, understander);
  const one = reading.one(rest, [confirmed], SURE.part);
  if (one) return [part(rest, one)];
  const all = reading.all(rest, seamsIn(rest), SURE.part, [confirmed]);
  return all && shared(all);
}

const JOINED = /and|&|[并再也还]/i;

/** True for a reading whose free text may have swallowed another order. */
function hidesMore({ command, slots, doubt, cost }: Understanding): boolean {
  if (doubt?.expect === 'unknown_name') return true;
  if (Object.keys(slots).some(slot => OWN_WORDS.has(slot) && command.slots[slot]?.text)) return false;
  return slots.remark !== undefined || slots.notes !== undefined || cost > SURE.part;
}

/** What is said once for several ("move Acme and Globex to negotiation") holds for all of them. */
function shared(parts: readonly Part[]): Part[] {
  return parts.map((each, index) => {
    const { understanding } = each;
    const next = parts[index + 1]?.understanding;
    const { command, doubt } = understanding ?? {};
    if (!understanding || doubt?.expect !== 'missing' || next?.command !== command) return each;
    const value = next?.slots[doubt.slot];
    if (value === undefined || !command) return each;
    const slots = { ...understanding.slots, [doubt.slot]: value };
    const missing = firstMissing(command, slots);
    const still = missing === null ? undefined : ({ expect: 'missing', slot: missing } as const);
    return part(each.words, { ...understanding, slots, doubt: still });
  });
}

class Reading {
  constructor(
    private readonly setting: Setting,
    private readonly understander: Understander,
  ) {}

  /** Every part understood: the cut with the fewest parts, tried from the left. */
  all(text: string, seams: readonly Seam[], limit: number, before: Understanding[] = []): Part[] | null {
    for (const [index, seam] of seams.entries()) {
      const words = text.slice(0, seam.end).trim();
      const first = this.one(words, before, limit);
      if (!first) continue;
      const rest = text.slice(seam.start);
      const further = [...before, first];
      const later = seams.slice(index + 1).map(each => shifted(each, seam.start));
      const deeper = (): Part[] | null =>
        later.length > 0 && further.length < MOST_PARTS ? this.all(rest, later, limit, further) : null;
      // "called Acme and Globex and moved them …": a mere name goes with the order before it.
      const isName = later[0] && this.alike(rest.slice(0, later[0].end).trim(), first, after(this.setting, further));
      const cut = isName ? deeper() : null;
      if (cut) return [part(words, first), ...cut];
      const last = this.one(rest.trim(), further, limit);
      if (last) return [part(words, first), ...this.forAll(rest.trim(), last, further)];
      const parts = deeper();
      if (parts) return [part(words, first), ...parts];
    }
    return null;
  }

  /** An order about "them" is one about each that the parts before are about. */
  private forAll(words: string, last: Understanding, before: readonly Understanding[]): Part[] {
    const subjects = [...new Set(before.flatMap(({ slots }) => recordsIn(slots)))];
    const slot = SUBJECTS.find(each => last.slots[each] !== undefined);
    if (!PLURAL.test(words) || subjects.length < 2 || !slot) return [part(words, last)];
    const slots = Object.fromEntries(Object.entries(last.slots).filter(([each]) => !SUBJECTS.includes(each)));
    const open: Understanding = { ...last, slots, doubt: { expect: 'missing', slot } };
    const each = subjects.map(subject => aboutSubject(open, [subject], this.setting));
    return each.some(found => found === null)
      ? [part(words, last)]
      : each.flatMap(found => (found ? [part(words, found)] : []));
  }

  /** The first part understood, and the rest, which the writer set apart, not. */
  some(text: string, seams: readonly Seam[]): Part[] | null {
    for (const seam of seams) {
      if (!seam.strong) continue;
      const words = text.slice(0, seam.end).trim();
      const rest = text.slice(seam.start).trim();
      const first = this.one(words, [], SURE.part);
      if (first && !first.doubt && !this.isDoubtful(rest))
        return [part(words, first), { words: rest, understanding: null }];
    }
    return null;
  }

  /** Words that take something back, doubt or ask make all of the message doubtful. */
  private isDoubtful(words: string): boolean {
    return this.understander.isGuarded(this.understander.chart(words, this.setting));
  }

  /** A part by itself. */
  one(words: string, before: readonly Understanding[], limit: number): Understanding | null {
    if (words.length < 2) return null;
    const setting = after(this.setting, before);
    const found = this.understander.choose(
      this.understander.read(this.understander.chart(before.length > 1 ? singular(words) : words, setting)),
    );
    const last = before.at(-1);
    if (!found || found.cost > limit) return last ? this.alike(words, last, setting) : null;
    if (found.slots.remark !== undefined) return null;
    if (found.doubt?.expect === 'unknown_name') return null;
    return found.doubt?.expect === 'missing' && before.length > 0 ? completed(found, before, setting) : found;
  }

  /** The order before, for another customer. */
  private alike(words: string, last: Understanding, setting: Setting): Understanding | null {
    const { command } = last;
    const subject = SUBJECTS.find(slot => last.slots[slot] !== undefined);
    if (!subject) return null;
    const chart = this.understander.chart(words, setting);
    const parse = this.understander.answer(command, subject, chart);
    if (!parse || parse.cost > SURE_NAME || parse.captures.some(({ slot }) => !SUBJECTS.includes(slot))) return null;
    const kept = Object.entries(last.slots).filter(([slot]) => !SUBJECTS.includes(slot) && slot !== 'contact');
    const found = understandingOf(command, parse, chart, Object.fromEntries(kept));
    return found.doubt?.expect === 'unknown_name' ? null : found;
  }
}

/** A mere name after an order ("called Acme and Globex") means the same for that one; dearer readings do not. */
const SURE_NAME = 0.12;
const MOST_PARTS = 4;
/** Words for all that was spoken of. */
const PLURAL = /\b(?:both of them|all of them|them both|them|both)\b|(它们|他们)/i;

/** Words about all of them, as they would be about one. */
const singular = (words: string): string => words.replace(PLURAL, (_, han?: string) => (han ? '它' : 'it'));

const part = (words: string, understanding: Understanding): Part => ({ words, understanding });

const shifted = ({ end, start, strong }: Seam, by: number): Seam => ({ end: end - by, start: start - by, strong });

/** Commands that make a record, which "it" means from then on, and which no name is known of yet. */
const MAKING = new Set(['createDeal', 'createLead', 'createAccount', 'createContact', 'convertLead']);

/** The setting for a part: what the parts before it are about was spoken of last. */
function after(setting: Setting, before: readonly Understanding[]): Setting {
  if (before.some(({ command }) => MAKING.has(command.name))) return { ...setting, recent: [] };
  const spoken = before.toReversed().flatMap(({ slots }) => recordsIn(slots));
  return { ...setting, recent: [...new Set([...spoken, ...setting.recent])] };
}

function recordsIn(slots: Record<string, unknown>): NameEntry[] {
  return SUBJECTS.map(slot => slots[slot]).filter(
    (value): value is NameEntry => typeof value === 'object' && value !== null && 'aliases' in value,
  );
}

/** A part that lacks its subject is about the subject of the part before it. */
function completed(found: Understanding, before: readonly Understanding[], setting: Setting): Understanding {
  return aboutSubject(found, after(setting, before).recent, setting) ?? found;
}

/** A reading that lacks its subject, with one of some records for it; null when none of them fits. */
export function aboutSubject(
  found: Understanding,
  records: readonly NameEntry[],
  setting: Setting,
): Understanding | null {
  const { command, doubt } = found;
  if (doubt?.expect !== 'missing' || !SUBJECTS.includes(doubt.slot)) return null;
  for (const record of records) {
    const slot = slotFor(command, doubt.slot, record);
    const entry = slot === 'account' && record.type === 'deal' ? setting.names.get(record.accountId ?? '') : record;
    const accepted = slot && entry ? command.slots[slot]?.accept({ id: entry.id }, setting) : undefined;
    if (!slot || !accepted || 'unknown' in accepted) continue;
    if ('candidates' in accepted) {
      const doubtful = { expect: 'ambiguous', slot, candidates: accepted.candidates, value: record.name } as const;
      return { ...found, doubt: doubtful };
    }
    const slots = { ...found.slots, [slot]: accepted.value };
    const missing = firstMissing(command, slots);
    return { ...found, slots, doubt: missing === null ? undefined : { expect: 'missing', slot: missing } };
  }
  return null;
}

function slotFor(command: Command, slot: string, { type }: NameEntry): string | null {
  if (type === 'lead') return command.slots.lead ? 'lead' : null;
  return (type === 'account' || type === 'deal') && slot !== 'lead' ? slot : null;
}

/** Parts as JSON. */
export function partsLeft(parts: readonly Part[]): PartLeft[] {
  return parts.flatMap(({ words, understanding }) =>
    understanding ? [{ command: understanding.command.name, slots: slotsAsJson(understanding.slots), words }] : [],
  );
}

/** Parts from JSON, once the question before them is answered. */
export function partsFrom(
  left: readonly PartLeft[],
  first: Understanding,
  setting: Setting,
  commands: readonly Command[],
): Part[] {
  const { recent } = after(setting, [first]);
  return left.flatMap(({ command: name, slots, words }) => {
    const command = commands.find(each => each.name === name);
    if (!command) return [];
    const accepted = acceptedSlots(command, slots, setting);
    const missing = firstMissing(command, accepted);
    const found: Understanding = {
      command,
      slots: accepted,
      cost: 0,
      language: null,
      doubt: missing === null ? undefined : { expect: 'missing', slot: missing },
    };
    return [part(words, aboutSubject(found, recent, setting) ?? found)];
  });
}
