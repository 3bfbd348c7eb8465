import { figureShown } from './commands/numbers/figureShown';
import type { NameEntry } from './ports';
import type { Reply } from './reply';

/** What is still to be done of a message while a question about an earlier part of it is open, as JSON. */
export interface PartLeft {
  command: string;
  slots: Record<string, unknown>;
  words: string;
}

/** A question the bot has asked and what it knows already, as JSON. */
export interface Pending {
  command: string;
  slots: Record<string, unknown>;
  slot: string;
  /** `confirm`: everything is known, and a preview waits for a yes. */
  expect: 'missing' | 'ambiguous' | 'unknown_name' | 'confirm';
  /** The slots that a preview has settled; when what it tells is put right they are settled anew. */
  settled?: readonly string[];
  /** Ids and names to choose from, in the order they were offered. */
  candidates: { id: string; name: string }[];
  /** The moment the question's message was sent, RFC 3339. */
  at: string;
  /** The words the command was given with. */
  said: string;
  /** What else that message asked for. */
  left?: readonly PartLeft[];
  /** The change that this corrects: it is taken back once everything is known. */
  corrects?: string;
}

/** What a command was carried out with, for corrections and follow-ups. */
export interface Done {
  command: string;
  slots: Record<string, unknown>;
  at: string;
  /** What it changed, if anything: a correction takes exactly this back. */
  changeId?: string;
  /** The words it was given with, which a correction adds to. */
  said?: string;
}

/** What was shown last, as JSON. */
export interface Shown<T> {
  what: T;
  at: string;
}

/** A list that was shown, and how it goes on. */
export interface ShownList {
  command: string;
  slots: Record<string, unknown>;
  /** Where the next page begins; null after the last. */
  after: string | null;
  /** How many rows have been shown on this page and those before. */
  shown: number;
  /** The page's records in their order, and the command that shows one of them. */
  items: { id: string; name: string }[];
  opens?: { command: string; slot: string };
  at: string;
}

/** One change. */
interface OneMade {
  changeId: string;
  /** In words, as it was told. */
  summary: string;
  undoable: boolean;
}

/** What a message changed in this conversation. */
export interface Made extends OneMade {
  /** The message's id: all it changed is taken back at once. */
  by: string;
  /** The single changes when these are several, the first first. */
  several?: readonly OneMade[];
  at: string;
}

/** What a conversation has shown before and "this" may mean. */
export interface Earlier {
  /** The figure, as the slots of `showKpi`. */
  figure?: Record<string, unknown>;
  /** The answer that only its asker has seen. */
  answer?: Reply;
  /** The command carried out last, with its slots as JSON. */
  last?: Pick<Done, 'command' | 'slots'>;
  /** What was changed here in the last minutes and still counts, the latest first. */
  made: readonly Made[];
}

/** What the bot remembers of one person in one conversation. */
export interface Dialogue {
  pending?: Pending;
  last?: Done;
  /** The figure shown last. */
  figure?: Shown<Record<string, unknown>>;
  /** The private answer shown last. */
  answer?: Shown<Reply>;
  /** The list shown last. */
  list?: ShownList;
  /** What was changed here and still counts, the latest first. */
  made: readonly Made[];
  /** Ids of the records shown or changed, the latest first. */
  recent: string[];
}

/** Questions and what was spoken of are remembered for so long. */
const REMEMBERED_MS = 10 * 60_000;
const MOST_RECENT = 5;
const MOST_MADE = 10;

/** The dialogue as the memory port kept it; what is not one is an empty dialogue. */
export function dialogueFrom(kept: unknown): Dialogue {
  if (typeof kept !== 'object' || kept === null) return { recent: [], made: [] };
  const { pending, last, figure, answer, list, made, recent } = kept as Partial<Dialogue>;
  return {
    pending,
    last,
    figure,
    answer,
    list,
    made: Array.isArray(made) ? made : [],
    recent: Array.isArray(recent) ? recent.filter(id => typeof id === 'string') : [],
  };
}

/** True while something said at a moment still holds. */
export function isFresh(at: string, now: Date): boolean {
  const age = now.getTime() - new Date(at).getTime();
  return age <= REMEMBERED_MS;
}

/** What was shown not too long before a moment. */
export function earlierThan({ figure, answer, last, made }: Dialogue, now: Date): Earlier {
  return {
    ...(figure && isFresh(figure.at, now) ? { figure: figure.what } : {}),
    ...(answer && isFresh(answer.at, now) ? { answer: answer.what } : {}),
    ...(last && isFresh(last.at, now) ? { last } : {}),
    made: made.filter(({ at }) => isFresh(at, now)),
  };
}

/** Commands that speak of what was shown: a follow-up after them still means the figure itself. */
const ABOUT_SHOWN = new Set(['explainFigure', 'explainChange', 'showRecords', 'shareHere']);

/** The dialogue once a command is carried out at a moment. */
export function goneOn(
  before: Dialogue,
  { name, aside }: { name: string; aside: boolean },
  slots: Record<string, unknown>,
  said: string,
  now: Date,
): Dialogue {
  if (aside) return before;
  const at = now.toISOString();
  const json = slotsAsJson(slots);
  const shown = figureShown(name, json);
  return {
    pending: undefined,
    last: ABOUT_SHOWN.has(name) ? before.last : { command: name, slots: json, at, said },
    figure: shown === undefined ? before.figure : shown === null ? undefined : { what: shown, at },
    answer: before.answer,
    list: before.list,
    made: before.made,
    recent: remembered(before, slots),
  };
}

/** The dialogue after a change: one that takes another back leaves nothing to take back. */
export function withMade(dialogue: Dialogue, made: Made | null, undone?: string): Dialogue {
  const left = dialogue.made.filter(({ changeId }) => changeId !== undone);
  if (!made) return { ...dialogue, made: left };
  const [latest, ...earlier] = left;
  const kept = latest?.by === made.by ? [together(latest, made), ...earlier] : [made, ...left];
  return { ...dialogue, made: kept.slice(0, MOST_MADE) };
}

/** The dialogue once a correction has taken one change back, and left what else its message changed. */
export function withoutCorrected(dialogue: Dialogue, changeId: string): Dialogue {
  const made = dialogue.made.flatMap(each => {
    const left = singles(each).filter(one => one.changeId !== changeId);
    return left.length > 0 ? [asOne(each, left)] : [];
  });
  const { last } = dialogue;
  return { ...dialogue, made, last: last?.changeId === changeId ? { ...last, changeId: undefined } : last };
}

/** What a change was told as, undefined when it was not made here. */
export function summaryOf({ made }: Dialogue, changeId: string): string | undefined {
  return made.flatMap(singles).find(one => one.changeId === changeId)?.summary;
}

function singles({ several, changeId, summary, undoable }: Made): readonly OneMade[] {
  return several ?? [{ changeId, summary, undoable }];
}

/** Two changes of one message as one. */
function together(first: Made, second: Made): Made {
  return asOne(second, [...singles(first), ...singles(second)]);
}

/** Taking back one that can be takes all of them back. */
function asOne({ by, at }: Made, ones: readonly OneMade[]): Made {
  const { changeId, undoable } = ones.find(one => one.undoable) ?? { changeId: '', undoable: false };
  const summary = ones.map(one => one.summary).join(' · ');
  return { by, at, changeId, undoable, summary, ...(ones.length > 1 ? { several: ones } : {}) };
}

/** The records of filled slots put before those spoken of earlier. */
function remembered(dialogue: Dialogue, slots: Record<string, unknown>): string[] {
  const ids = Object.values(slots)
    .filter(isEntry)
    .map(entry => entry.id);
  return [...new Set([...ids, ...dialogue.recent])].slice(0, MOST_RECENT);
}

/** True for a record's name as the lexicon knows it. */
function isEntry(value: unknown): value is NameEntry {
  return typeof value === 'object' && value !== null && 'aliases' in value && 'id' in value;
}

/** Slots as JSON: records by id and name. */
export function slotsAsJson(slots: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(slots)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, isEntry(value) ? { id: value.id, name: value.name } : value]),
  );
}
