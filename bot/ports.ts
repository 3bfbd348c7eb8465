import type { Locale } from '../entities/values/locale';
import type { Message, Place, Sender } from './message';
import type { Answer, Reply } from './reply';

/** Everything the bot is given to answer messages; it reaches the world through nothing else. */
export interface Ports {
  execute: Execute;
  names: NameSource;
  memory: Memory;
  places: Places;
}

/** Everything the bot is given to tell people what they have not asked for. */
export interface NotifierPorts {
  execute: ExecuteAs;
  notifications: Notifications;
  outlets: readonly Outlet[];
}

/** How an operation is to be carried out. */
export interface ExecuteOptions {
  /** The mutation's idempotency key: the same key again has no second effect and gives the same answer. */
  key?: string;
  /** Ties the changes of one message together so that one undo takes all back. */
  undoGroup?: string;
  /** A code that the message brings: the operation is carried out as whoever it was made for, and nobody when it is wrong. */
  linkCode?: string;
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
  /** Who owns it (account, deal, lead), absent for a lead that waits to be taken; for a user: the user itself. */
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
  /** Resolves when everything this process had changed before the call has been told. */
  settled(workspaceId: string): Promise<void>;
}

/** What the bot keeps between messages: the inbox with its answers, and dialogue state. */
export interface Memory {
  /**
   * Keeps a message before it is acknowledged, once per id, and hands out the dialogue with it.
   * `answer` is set when this id has been answered before; `busy` when another process is working on it;
   * `saidBefore` when the same person has just written the same words there, under another id, on a platform that may
   * deliver one message under two.
   */
  receive(message: Message): Promise<{ answer?: Answer; busy?: boolean; saidBefore?: boolean; dialogue: unknown }>;
  /** Keeps the answer and the dialogue after it, in one commit. */
  answered(message: Message, answer: Answer, dialogue: unknown): Promise<void>;
}

/** A person of a workspace. Both ids are GraphQL ids. */
export interface Recipient {
  workspaceId: string;
  userId: string;
}

/** Runs one GraphQL operation as a person who has not written anything, with that person's access. */
export type ExecuteAs = (
  document: string,
  variables: Record<string, unknown>,
  recipient: Recipient,
) => Promise<ExecutionResult>;

/** Where on a chat platform somebody can be written to without having asked. */
export interface ChatPlace {
  platform: Sender['platform'];
  tenant: string;
  /** The platform's id of the person, for their own chat with the bot; null for a channel. */
  person: string | null;
  /** What else the platform wants to know to write there, as JSON of the adapter's own; null for nothing. */
  reference: unknown;
}

/** Where people were seen writing. */
export interface Places {
  /** Remembers where a person can be written to; never throws, since the answer does not depend on it. */
  seen(person: Recipient, sender: Sender, place: Place): Promise<void>;
}

/** The same, for adapters that hear of people who remove the bot. */
export interface PlacesKept extends Places {
  /** Forgets where somebody could be written to who has removed the bot; never throws. */
  left(platform: Sender['platform'], tenant: string, person: string): Promise<void>;
}

/** What a person or a channel is to be told without having asked. */
export interface Notification {
  workspaceId: string;
  to: { userId: string } | { channel: ChatPlace };
  /** The same key again is the same notification: it is told once. */
  key: string;
  reply: Reply;
  /** The change it tells of, as a GraphQL id; once that has been taken back, it is not told any more. */
  changeId?: string;
}

/** A kept notification as its delivery finds it. */
export interface Undelivered {
  key: string;
  reply: Reply;
  /** Where it may go, the best place first. */
  places: ChatPlace[];
  /** When an earlier go began to send it that never told how it ended; null when there was none. */
  sendingSince: Date | null;
}

/** Where notifications are kept until they have been told. Ids are the keeper's own. */
export interface Notifications {
  /** Keeps a notification and has it delivered; one with a known key is kept already. */
  keep(notification: Notification): Promise<void>;
  /** One that is still to be delivered; null when it has been, or when its change has been taken back. */
  find(workspaceId: string, id: string): Promise<Undelivered | null>;
  /** Notes that it is being sent, before it is. */
  sending(workspaceId: string, id: string): Promise<void>;
  /** Notes that a go at sending surely failed. */
  notSent(workspaceId: string, id: string): Promise<void>;
  /** Notes how its delivery ended: sent, waiting for the person to open the console, or nobody knows. */
  ended(workspaceId: string, id: string, how: { sentTo: Sender['platform'] } | 'held' | 'unknown'): Promise<void>;
}

/** A chat platform's way to write to somebody who has not asked. */
export interface Outlet {
  platform: Sender['platform'];
  /**
   * Sends one reply.
   * @param key goes with it where the platform can keep it, so that `find` finds it
   * @throws NotSent when it surely was not sent; after any other error nobody knows
   */
  send(place: ChatPlace, reply: Reply, key: string): Promise<void>;
  /** Looks whether a reply has been sent since an instant; left out where the platform has no look-up. */
  find?(place: ChatPlace, key: string, since: Date): Promise<boolean>;
}

/** What waits for a person in the console. */
export interface Held {
  id: string;
  at: string;
  reply: Reply;
}

/** The console's way to what people are told there. */
export interface HeldNotifications {
  /**
   * What waits for a person, the oldest first; when nothing does, waits for it until `giveUp`.
   * @param sender whom the console speaks as
   */
  next(sender: Sender, giveUp: AbortSignal): Promise<Held[]>;
  /** Notes what the person has been shown, by id: it waits no longer. */
  shown(sender: Sender, ids: string[]): Promise<void>;
}
