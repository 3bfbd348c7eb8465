import { createHash } from 'node:crypto';
import type { BlockAction, ButtonAction, EnvelopedEvent, KnownEventFromType, SlashCommand, types } from '@slack/bolt';
import type { Action, Place } from '../message';
import { pressedAction } from './button';
import { withoutMention } from './plainText';

/** What a delivery from Slack says, before its sender is looked up. */
export interface Incoming {
  /** The message's id: stable over everything that can repeat one delivery. */
  id: string;
  team: string;
  person: string;
  /** In Slack's escapes. */
  slackText: string;
  place: Place;
  channel: string;
  /** The thread the answer belongs to. */
  thread?: string;
  sentAt: Date;
  action?: Action;
}

/** Slack's `1355517523.000005`: seconds since 1970. */
export const at = (timestamp: string): Date => new Date(Number(timestamp) * 1000);

/** One thread is one conversation; outside threads the channel is. */
const conversation = (channel: string, thread: string | undefined): string =>
  thread ? `${channel}:${thread}` : channel;

/** A place where others read along, and how to write there later. */
const inChannel = (channel: string): Pick<Place, 'kind' | 'channel'> => ({
  kind: 'channel',
  channel: { id: channel, reference: { channel } },
});

/** A mention of the bot in a channel. @returns null for what a bot wrote and for an edited message. */
export function fromMention(body: EnvelopedEvent<types.AppMentionEvent>): Incoming | null {
  const { event } = body;
  if (event.bot_id || event.subtype || event.edited || !event.user) return null;
  // A mention outside a thread opens one with the answer, so its follow-up has that thread's timestamp.
  const thread = event.thread_ts ?? event.ts;
  return {
    id: `slack:event:${body.event_id}`,
    team: body.team_id,
    person: event.user,
    slackText: withoutMention(event.text, body.authorizations?.find(({ is_bot }) => is_bot)?.user_id),
    place: { conversation: conversation(event.channel, thread), ...inChannel(event.channel), thread: true },
    channel: event.channel,
    thread,
    sentAt: at(event.ts),
  };
}

/** A direct message to the bot. @returns null for other channels, for what a bot wrote, for edits and deletions. */
export function fromDirectMessage(body: EnvelopedEvent<KnownEventFromType<'message'>>): Incoming | null {
  const { event } = body;
  if (event.subtype !== undefined && event.subtype !== 'file_share') return null;
  if (event.channel_type !== 'im' || ('bot_id' in event && event.bot_id) || !event.user) return null;
  return {
    id: `slack:event:${body.event_id}`,
    team: body.team_id,
    person: event.user,
    slackText: withoutMention(event.text ?? '', body.authorizations?.find(({ is_bot }) => is_bot)?.user_id),
    place: { conversation: conversation(event.channel, event.thread_ts), kind: 'direct' },
    channel: event.channel,
    thread: event.thread_ts,
    sentAt: at(event.ts),
  };
}

/** What Slack signs with each request. */
export interface Signed {
  signature: string;
  /** Seconds since 1970. */
  timestamp: string;
}

/**
 * A slash command. Its id is the request's signature, which a replayed request repeats and no other has; over a
 * connection of our own nothing is signed, and what it may trigger names it.
 */
export function fromCommand(command: SlashCommand, signed: Signed | undefined, now: Date): Incoming {
  return {
    id: `slack:command:${command.team_id}:${signed?.signature ?? command.trigger_id}`,
    team: command.team_id,
    person: command.user_id,
    slackText: command.text ?? '',
    place: {
      conversation: command.channel_id,
      ...(command.channel_name === 'directmessage'
        ? { kind: 'direct' }
        : { ...inChannel(command.channel_id), name: command.channel_name }),
    },
    channel: command.channel_id,
    sentAt: signed ? at(signed.timestamp) : now,
  };
}

/** Where a button was pressed: in a message, or in a view of its own that only the person sees. */
function pressedIn(
  body: BlockAction<ButtonAction>,
): (Pick<Incoming, 'place' | 'channel' | 'thread'> & { version: string }) | null {
  const { view } = body;
  if (view) {
    const conversation = `home:${body.user.id}`;
    return { place: { conversation, kind: 'direct' }, channel: body.user.id, version: `${view.id}:${view.hash}` };
  }
  const channel: string | undefined = body.channel?.id ?? body.container.channel_id;
  const version: string | undefined = body.message?.ts ?? body.container.message_ts;
  if (!channel || !version) return null;
  const thread: string | undefined = body.message?.thread_ts ?? body.container.thread_ts;
  const place: Place = {
    conversation: conversation(channel, thread),
    ...(channel.startsWith('D') ? { kind: 'direct' } : inChannel(channel)),
  };
  return { place, channel, thread, version };
}

/** A pressed button. @returns null when it is none of ours or was pressed nowhere that can be answered. */
export function fromButton(body: BlockAction<ButtonAction>): Incoming | null {
  const [pressed] = body.actions;
  const where = pressedIn(body);
  const team = body.team?.id ?? body.user.team_id;
  const action = pressed && pressedAction(pressed.value, body.state?.values);
  if (!pressed || !where || !team || !action) return null;
  const { version, ...place } = where;
  return {
    // Slack names each block of each version of a message anew, so the same button pressed twice is one message,
    // and a button of a later version is another, even where it does the same.
    id: [
      'slack:button',
      team,
      place.channel,
      version,
      pressed.block_id,
      pressed.action_id,
      body.user.id,
      digest(action),
    ].join(':'),
    team,
    person: body.user.id,
    slackText: '',
    ...place,
    sentAt: at(pressed.action_ts),
    action,
  };
}

const digest = (action: Action): string =>
  createHash('sha256').update(JSON.stringify(action)).digest('base64url').slice(0, 16);
