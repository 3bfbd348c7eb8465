import type { Earlier } from './dialogue';
import type { ChannelInput } from './here';
import type { Place } from './message';
import type { ExecutionResult } from './ports';
import type { Button, Problem, Reply } from './reply';
import type { Say, TextKey } from './texts/say';
import type { Chart } from './understand/chart';
import type { Sentences } from './understand/grammar';
import type { Capture } from './understand/paths';
import type { Setting } from './understand/setting';
import type { Phrases, Slot, ValueOf } from './understand/slot';
import type { Viewer } from './viewer';

/** The parts of the sales process that commands belong to; help is ordered by them. */
export type Area = 'work' | 'leads' | 'deals' | 'care' | 'numbers' | 'learning' | 'bot';

/** A GraphQL operation as a command writes it. */
export interface GraphqlText {
  name: string;
  document: string;
}

/** One operation with its variables, ready to run. */
export interface Request {
  operation: GraphqlText;
  variables: Record<string, unknown>;
}

/** What would be done, told before it is done: it waits for a yes. */
export interface Preview {
  preview: Reply;
  /** Slots, as JSON, that were settled for it and go with the yes. */
  settled?: Record<string, unknown>;
}

/** What has to be said before it can be done, though a message without it is whole: the next message answers it. */
export interface Question {
  question: Reply;
  /** The slot that is asked for. */
  slot: string;
}

/** Says that a command's answer is a list that may go on. */
export interface Listing {
  /** The connection in the operation's data; its document asks for `pageInfo` and takes `$after`. */
  field: string;
  /** The command that shows one record of the list, and its slot for it. */
  opens?: { command: string; slot: string };
}

/** What a command works with besides its slots. */
export interface Turn {
  viewer: Viewer;
  setting: Setting;
  say: Say;
  /** The message, word for word. */
  said: string;
  /** Where it was written. */
  place: Place['kind'];
  /** The channel it was written in, as the API takes one; null in the sender's own chat. */
  channel: ChannelInput | null;
  /** What this conversation has shown before, as long as it is remembered. */
  earlier: Earlier;
  /** The rows before the page that is shown; 0 on the first. */
  skipped: number;
  /** Runs a query whose answer the operation depends on. @throws Refused when the server refuses it. */
  ask<T>(operation: GraphqlText, variables: Record<string, unknown>): Promise<T>;
}

/** The slots that a message filled, each with its own type. */
export type Filled<S> = { [K in keyof S]?: ValueOf<S[K]> } & { remark?: string };

/** A command as its file writes it: sentences, slots, operation, reply. */
export interface CommandText<S extends Record<string, Slot>, D> {
  name: string;
  area: Area;
  /** Sentences for help; each is tested to be understood as this command. */
  examples: Phrases;
  sentences: Phrases;
  /** Phrases that may stand anywhere in a sentence, in any order. */
  extras?: Phrases;
  slots: S;
  /** Slots to ask for when missing, in this order; of a list any one will do. */
  needs?: readonly (string | readonly string[])[];
  /** The question for a slot that is missing, where the usual one does not fit. */
  asks?: Readonly<Record<string, TextKey>>;
  /** True when it alters data. */
  changes?: boolean;
  /** True when its sentences tell of the customer, so that one more word may make them something else ("Acme won an award"). */
  strict?: boolean;
  /** True when it leaves the conversation where it was: an open question stays open. */
  aside?: boolean;
  /** What may be left over at the end, to be told in the reply. */
  remarks?: Sentences['remarks'];
  /** Set when its answer is a list that people may page through. */
  list?: Listing;
  /** Puts slots right that depend on each other, or finds those that stand inside a text. */
  settle?(filled: Record<string, unknown>, chart: Chart, captures: readonly Capture[]): Record<string, unknown>;
  /** Values of a slot that are offered as buttons when it is asked for, and the text that words each of them. */
  offers?: Readonly<Record<string, Offer>>;
  /**
   * The operation, or an answer where none is needed. What undo cannot take back, or touches more than five records,
   * gives a preview until the slot `confirmed` is true.
   */
  operation(slots: Filled<S>, turn: Turn): Asked | Promise<Asked>;
  reply?(data: D, turn: Turn, slots: Filled<S>): Reply;
}

/** What a command answers before anything is done. */
export type Asked = Request | Reply | Preview | Question;

/** Values to choose from, and the text that words one of them as `{value}`. */
export interface Offer {
  values: readonly string[];
  text: TextKey;
}

/** A command as the bot runs it. */
export interface Command extends Sentences {
  name: string;
  area: Area;
  examples: Phrases;
  needs: readonly (string | readonly string[])[];
  aside: boolean;
  /** True when every word of its sentences has to be accounted for. */
  strict: boolean;
  list?: Listing;
  asks: Readonly<Record<string, TextKey>>;
  settle(filled: Record<string, unknown>, chart: Chart, captures: readonly Capture[]): Record<string, unknown>;
  offers: Readonly<Record<string, Offer>>;
  operation(slots: Record<string, unknown>, turn: Turn): Promise<Asked>;
  reply(data: Record<string, unknown>, turn: Turn, slots: Record<string, unknown>): Reply;
}

/** Defines a command. The types of slots and data are checked here and not carried further. */
export function command<S extends Record<string, Slot<never> | Slot>, D>(
  text: CommandText<S & Record<string, Slot>, D>,
): Command {
  return {
    name: text.name,
    area: text.area,
    examples: text.examples,
    sentences: text.sentences,
    extras: text.extras,
    slots: text.slots,
    needs: text.needs ?? [],
    asks: text.asks ?? {},
    changes: text.changes ?? false,
    aside: text.aside ?? false,
    // What previews itself must not take the yes to an unsure reading for the yes to its preview.
    strict: text.strict ?? 'confirmed' in text.slots,
    remarks: text.remarks ?? 'none',
    list: text.list,
    settle: (filled, chart, captures) => text.settle?.(filled, chart, captures) ?? filled,
    offers: text.offers ?? {},
    operation: async (slots, turn) => text.operation(slots as Filled<S>, turn),
    reply: (data, turn, slots) => text.reply?.(data as D, turn, slots as Filled<S>) ?? { text: '' },
  };
}

const operations: GraphqlText[] = [];

/** A GraphQL document with the name of its operation. @throws SyntaxError for a document whose operation has no name. */
export function graphql(document: string): GraphqlText {
  const name = /(?:query|mutation)\s+(\w+)/.exec(document)?.[1];
  if (!name) throw new SyntaxError('the operation has no name');
  const operation = { name, document };
  operations.push(operation);
  return operation;
}

/** Every operation of the commands loaded so far, to be held against the server's schema. */
export function knownOperations(): readonly GraphqlText[] {
  return operations;
}

/** The server said no to a query or operation. */
export class Refused extends Error {
  constructor(readonly result: ExecutionResult) {
    super(result.errors?.[0]?.message ?? 'refused');
  }
}

/** Something is missing, or makes no sense, only together with what else was filled in. */
export class Unfilled extends Error {
  constructor(readonly problem: Problem) {
    super(problem.text);
  }
}

/** True for what the server is to be asked. */
export function isRequest(value: Asked): value is Request {
  return 'operation' in value;
}

/** True for an answer that needs no operation. */
export function isReply(value: Asked): value is Reply {
  return 'text' in value;
}

/** True for something that waits for an answer in words or by a button. */
export function isQuestion(value: Asked): value is Question {
  return 'question' in value;
}

/** True for something that waits for a yes. */
export function isPreview(value: Asked): value is Preview {
  return 'preview' in value;
}

/** A button that runs a command. */
export function button(
  label: string,
  commandName: string,
  slots: Record<string, unknown>,
  style?: Button['style'],
): Button {
  return style
    ? { label, action: { command: commandName, slots }, style }
    : { label, action: { command: commandName, slots } };
}
