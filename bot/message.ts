/** Who wrote a message, as the platform knows the person; the server matches it to a user of the workspace. */
export interface Sender {
  platform: 'console' | 'slack' | 'teams';
  /** The platform's own tenant: Slack's team id, Teams' tenant id; in the console the workspace's key, or `demo`. */
  tenant: string;
  /** The platform's own id of the person; in the console the user's key, in demo mode an e-mail address. */
  person: string;
  /** In the console: the API key (its UUID) that was shown, whose scopes hold for what is said too. */
  key?: string;
  /** An e-mail address the platform has verified, where it tells one. */
  email?: string;
  /** The platform profile's language and time zone, used until the person sets their own. */
  locale?: string;
  timeZone?: string;
}

/** Where a message was written, and so where its answer goes. */
export interface Place {
  /** The platform's id of the conversation (channel, chat, thread); dialogue state is kept per person and conversation. */
  conversation: string;
  /** In a channel others read along: people's figures are answered privately there. */
  kind: 'direct' | 'channel';
  /** The channel as a whole, for what is to be posted there later; left out in somebody's own chat. */
  channel?: Channel;
  /** What the channel is called, where the platform tells it: one called after a customer is about that customer. */
  name?: string;
  /** True in a thread: what it is about stays so for as long as it goes on. */
  thread?: boolean;
  /** What the platform wants to know to write here again without having been asked, as JSON of the adapter's own. */
  reference?: unknown;
}

/** A channel of a chat platform. */
export interface Channel {
  /** The platform's id of it. */
  id: string;
  /** What the platform wants to know to write there, as JSON of the adapter's own. */
  reference: unknown;
}

/** A pressed button or a submitted form: a command that needs no reading. */
export interface Action {
  command: string;
  /** Slots by name as JSON: canonical names, dates, numbers, or records as `{ "id": …, "name": … }`. */
  slots: Record<string, unknown>;
}

/** One incoming message, the same from every platform. */
export interface Message {
  /** Unique per platform delivery; the same id again is the same message and has no second effect. */
  id: string;
  sender: Sender;
  place: Place;
  /** What was written, verbatim; empty for a pressed button. */
  text: string;
  /** The moment of sending. Relative dates count from here, in the sender's time zone. */
  sentAt: Date;
  action?: Action;
  /** Understand only: the dialogue goes on, nothing is executed. */
  dryRun?: boolean;
}
