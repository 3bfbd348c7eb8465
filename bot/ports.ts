import type { Locale } from '../entities/values/locale';
import type { Message, Sender } from './message';
import type { Answer } from './reply';

/** Everything the bot is given; it reaches the world through nothing else. */
export interface Ports {
  execute: Execute;
  names: NameSource;
  memory: Memory;
}

/** How an operation is to be carried out. */
export interface ExecuteOptions {
  /** The mutation's idempotency key: the same key again has no second effect and gives the same answer. */
  key?: string;
  /** Ties the changes of one message together so that one undo takes all back. */
  undoGroup?: string;
  /** The language of labels, summaries and refusals; the sender's own when left out. */
  answerIn?: Locale;
}

/** The GraphQL result as any client sees it. */
export interface ExecutionResult {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string; requestId?: string } }[];
}

/**
 * Runs one GraphQL operation as the sender, with the sender's access. An unknown sender gets an error with code UNAUTHENTICATED.
 */
export type Execute = (
  document: string,
  variables: Record<string, unknown>,
  sender: Sender,
  options?: ExecuteOptions,
) => Promise<ExecutionResult>;

export type NameType =
  | 'account'
  | 'deal'
  | 'lead'
  | 'contact'
  | 'user'
  | 'team'
  | 'productLine'
  | 'channel'
  | 'segment'
  | 'stage'
  | 'competitor';

/** One record's name, with what is needed to show a sender only what that person may see. All ids are GraphQL ids. */
export interface NameEntry {
  type: NameType;
  id: string;
  /** The canonical name as stored. */
  name: string;
  /** Other names in use: aliases, the name in the other language. */
  aliases: string[];
  /** Who owns it (account, deal, lead); for a user: the user itself. */
  ownerId?: string;
  /** The team a user is in now. */
  teamId?: string;
  /** The account a deal or contact belongs to, or the lead of a contact. */
  accountId?: string;
  leadId?: string;
  /** False for a closed deal, a converted or disqualified lead, an archived setting. */
  open: boolean;
  /** True when the record has gone: the entry is to be dropped. */
  gone?: boolean;
}

/** The names of a workspace and how they change: what the lexicon is built from. */
export interface NameSource {
  /** All names of one workspace. */
  all(workspaceId: string): Promise<NameEntry[]>;
  /** Calls back with each name that appeared, changed or went, in this or another process. @returns how to stop. */
  subscribe(workspaceId: string, changed: (entries: NameEntry[]) => void): () => void;
}

/** What the bot keeps between messages: the inbox with its answers, and dialogue state. */
export interface Memory {
  /**
   * Keeps a message before it is acknowledged, once per id, and hands out the dialogue with it.
   * `answer` is set when this id has been answered before; `busy` when another process is working on it.
   */
  receive(message: Message): Promise<{ answer?: Answer; busy?: boolean; dialogue: unknown }>;
  /** Keeps the answer and the dialogue after it, in one commit. */
  answered(message: Message, answer: Answer, dialogue: unknown): Promise<void>;
}
