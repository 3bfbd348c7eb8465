import type { NameEntry } from '../ports';
import type { Chart } from './chart';
import type { Setting } from './setting';

/** Why words are no value although they are written like one: a day that the calendar does not have, a period that ends before it starts. */
export type Senseless = 'noSuchDay' | 'backwards';

/** What a slot found: its value, several records it cannot choose from, or words that name nothing known. */
export type Found<V = unknown> =
  | { value: V }
  | { candidates: NameEntry[] }
  | { unknown: string; senseless?: Senseless };

/** One way to read the words from a place on. */
export interface Reading<V = unknown> {
  end: number;
  /** 0 for a certain reading; a content word left over costs 1. */
  cost: number;
  found: Found<V>;
  /** The slot it fills, where that depends on what was found (an account or a lead). */
  slot?: string;
}

/** How far free text goes. */
export interface TextRule {
  /** `words` ends before a date or another slot of the command, and may be interrupted by one; `rest` goes on to the end. */
  kind: 'words' | 'rest' | 'name';
  /** Words, as they stand in a message, that such a text does not have: with one of them something else is meant. */
  never?: ReadonlySet<string>;
}

/** A typed hole in a command's sentences. */
export interface Slot<V = unknown> {
  /** Every way to read it at a word; readings of one place may differ in length. */
  read(chart: Chart, at: number): Reading<V>[];
  /** Set for free text, which is cut out by the sentence around it instead of being read. */
  text?: TextRule;
  /** The words at a place as a name that nobody bears, where the sentence says that a name must stand there. */
  unknown?(chart: Chart, at: number): Reading<V>[];
  /** The slot it fills when it is another way to fill that one. */
  fills?: string;
  /** The slots it fills, whichever its finding belongs to. */
  fillsAny?: readonly string[];
  /** Symbols of which one must stand in the message for this slot to be found; absent when there are none. */
  phrases?: Record<string, Phrases>;
  /** Words it also looks for, which are not indispensable to it. */
  choices?: Record<string, Phrases>;
  /** Single words it is read from, so that typing errors in them are forgiven. */
  learns?: readonly string[];
  /** The value as `understood` shows it: slots by name. */
  print(value: V, name: string): Record<string, unknown>;
  /** A value from a button or form, as JSON; undefined when it makes no sense. */
  accept(json: unknown, setting: Setting): Found<V> | undefined;
}

/** Phrases per language, each a template without slots. */
export interface Phrases {
  en: readonly string[];
  zh: readonly string[];
}

/** The type of a slot's value. */
export type ValueOf<S> = S extends Slot<infer V> ? V : never;
