import type { Action } from './message';

/**
 * A platform-neutral answer. `text` is complete on its own and plain: no markup, line breaks allowed.
 * The rest shows the same better where the platform can. Adapters escape and cut to their platform's limits.
 */
export interface Reply {
  text: string;
  facts?: Fact[];
  table?: Table;
  chart?: Chart;
  /** A text that people may want to take elsewhere; a copy button where the platform has one. It stands in `text` as well. */
  copy?: Copy;
  links?: Link[];
  buttons?: Button[];
  form?: Form;
  /** Shows the same as it is then: platforms that can, bring it up to date when it is looked at again. */
  again?: Action;
  /** True when it shows people's figures: in a channel only the asker sees it until it is shared. */
  private?: boolean;
}

/** A labelled value of a card, such as Amount – US$48,000. */
export interface Fact {
  label: string;
  value: string;
}

export interface Table {
  columns: { label: string; align?: 'left' | 'right' }[];
  rows: string[][];
}

/** A PNG picture; `alt` says the same in words. */
export interface Chart {
  alt: string;
  url: string;
}

/** What a copy button copies. */
export interface Copy {
  label: string;
  text: string;
}

/** A way elsewhere: an address of ours or others', or a `mailto:`. */
export interface Link {
  label: string;
  url: string;
  /** True for a file to be downloaded: a button, where the platform has buttons that lead elsewhere. */
  file?: boolean;
}

/** A button; pressing it sends `action` back. `primary` is the expected choice, `danger` takes something back. */
export interface Button {
  label: string;
  action: Action;
  style?: 'primary' | 'danger';
}

/** A form that fills one command's slots; submitting it sends `{ command, slots }` back as an action. */
export interface Form {
  command: string;
  title: string;
  fields: FormField[];
  submitLabel: string;
  /** Slots that go with what is filled in, such as a record the form is about. */
  slots?: Record<string, unknown>;
}

/** The kinds of records that can be looked up by typing a part of their name. */
export type RecordKind = 'account' | 'deal' | 'lead' | 'contact' | 'user';

export interface FormField {
  /** The slot it fills. */
  slot: string;
  label: string;
  kind: 'text' | 'longText' | 'number' | 'date' | 'time' | 'choice' | 'record';
  /** What there is to choose from; for a record, where it is little enough to be listed. */
  choices?: Choice[];
  /** For a record: what may be found by typing. Its value is the record's id; a name as text does as well. */
  records?: RecordKind[];
  value?: string;
  /** What a record's value is called. */
  valueLabel?: string;
  required: boolean;
}

/** One of several values, with what people read. */
export interface Choice {
  label: string;
  value: string;
}

/** Why what was filled in was not taken, for the person who filled it in. */
export interface Problem {
  /** The slot it is about; left out where it is about the whole. */
  slot?: string;
  text: string;
}

/** How a message was read. `slots` holds canonical values; `expect` says why nothing was executed. */
export interface Understood {
  command?: string;
  slots?: Record<string, unknown>;
  expect?: 'missing' | 'ambiguous' | 'unknown_name' | 'not_understood';
  /** The slot that is asked for, is ambiguous or has an unknown name. */
  slot?: string;
  /** Canonical names to choose from, when ambiguous. */
  candidates?: string[];
  /** The words that name nothing known, when unknown. */
  value?: string;
  /** What else the message asks for, in its order. */
  also?: Understood[];
}

/** The GraphQL operation behind an answer, ready to be copied. */
export interface Operation {
  name: string;
  document: string;
  variables: Record<string, unknown>;
}

/** Everything the bot has to say to one message. */
export interface Answer {
  messages: Reply[];
  understood: Understood;
  operation?: Operation;
  /** Why nothing was done, by slot, so that a form can show it where it belongs. */
  problems?: Problem[];
}
