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
}

export interface FormField {
  /** The slot it fills. */
  slot: string;
  label: string;
  kind: 'text' | 'longText' | 'number' | 'date' | 'time' | 'choice';
  choices?: { label: string; value: string }[];
  value?: string;
  required: boolean;
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
}
