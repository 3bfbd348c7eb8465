import { type Activity, TurnContext } from 'botbuilder';
import type { Action, Channel, Message, Sender } from '../message';
import { type Pressed, pressedButton } from './button';
import { REFRESH } from './render';

/** A message without its sender's e-mail address. @returns null when the activity says nothing to the bot. */
export function fromMessage(activity: Activity, now: Date): Message | null {
  const pressed = pressedButton(activity.value);
  if (pressed) return messageOf(activity, now, pressed);
  if (typeof activity.text !== 'string') return null;
  return { ...messageOf(activity, now), text: plainText(withoutMention(activity)) };
}

/** A pressed button of a card, or a card that asks how things are now. @returns null for data that no button of ours has. */
export function fromInvoke(activity: Activity, now: Date): Message | null {
  const action = fieldOf(activity.value, 'action');
  const pressed = pressedButton(fieldOf(action, 'data'));
  if (!pressed) return null;
  // What is looked at again is asked anew each time.
  return fieldOf(action, 'verb') === REFRESH
    ? asked(activity, now, pressed.action, 'refresh')
    : messageOf(activity, now, pressed);
}

/** Something an activity asks for that is no message: each activity is a message of its own. */
export function asked(activity: Activity, now: Date, action: Action, what: string): Message {
  const message = messageOf(activity, now);
  return { ...message, id: `teams:${activity.conversation.id}:${what}:${activity.id}`, action };
}

/** A filled dialog. @param id what makes the same values the same message */
export function submitted(activity: Activity, now: Date, action: Action, id: string): Message {
  return { ...messageOf(activity, now), id, action };
}

/** One field of what may be an object. */
export const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined;

function messageOf(activity: Activity, now: Date, pressed?: Pressed): Message {
  const { conversation } = activity;
  const sender = senderOf(activity);
  // Teams repeats a delivery with the same id; a button pressed twice comes with two.
  const delivery = pressed ? `press:${pressed.press}:${sender.person}` : activity.id;
  return {
    id: `teams:${conversation.id}:${delivery}`,
    sender,
    place: {
      conversation: conversation.id,
      ...(isDirect(activity) ? { kind: 'direct' } : { kind: 'channel', channel: channelOf(activity) }),
      ...(activity.channelData?.channel?.name ? { name: String(activity.channelData.channel.name) } : {}),
      // A reply in a channel's thread has the first message's id in its conversation.
      ...(conversation.id.includes(';messageid=') ? { thread: true } : {}),
      reference: referenceOf(activity),
    },
    text: '',
    sentAt: activity.timestamp ?? now,
    ...(pressed && { action: pressed.action }),
  };
}

/** How to write there again; without the activity's own id it is the same with every message. */
function referenceOf(activity: Activity): object {
  const { activityId: _, ...reference } = TurnContext.getConversationReference(activity);
  return reference;
}

/** What marks a thread within a channel. */
const THREAD = /;messageid=.*$/;

/** The channel as a whole: what is posted there later belongs to no thread, and to nobody who wrote. */
function channelOf(activity: Activity): Channel {
  const { activityId: _, user: __, ...reference } = TurnContext.getConversationReference(activity);
  const id = activity.conversation.id.replace(THREAD, '');
  return { id, reference: { ...reference, conversation: { ...reference.conversation, id } } };
}

/** True in the person's own chat with the bot. */
function isDirect({ conversation }: Activity): boolean {
  return conversation.conversationType ? conversation.conversationType === 'personal' : !conversation.isGroup;
}

/** The tenant the activity comes from. */
export const tenantOf = ({ channelData, conversation }: Activity): string =>
  channelData?.tenant?.id ?? conversation.tenantId ?? '';

/** Who an activity comes from, without an e-mail address. */
export function senderOf(activity: Activity): Sender {
  const client = activity.entities?.find(({ type }) => type === 'clientInfo');
  return {
    platform: 'teams',
    tenant: tenantOf(activity),
    person: activity.from.aadObjectId ?? activity.from.id,
    locale: activity.locale ?? client?.locale,
    timeZone: activity.localTimezone ?? client?.timezone,
  };
}

const withoutMention = (activity: Activity): string =>
  TurnContext.removeRecipientMention({
    ...activity,
    entities: activity.entities?.filter(({ type }) => type === 'mention'),
  });

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&nbsp;': ' ', '&amp;': '&' };

/** What the person saw when writing: names instead of `<at>` tags, characters instead of Teams' entities. */
export function plainText(text: string): string {
  return text
    .replace(/<at[^<>]*>([^<]*)<\/at>/g, '$1')
    .replace(/&(?:lt|gt|quot|nbsp|amp);/g, entity => ENTITIES[entity] ?? entity)
    .replace(/\u00a0/g, ' ')
    .trim();
}
