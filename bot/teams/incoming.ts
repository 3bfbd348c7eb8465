import { type Activity, TurnContext } from 'botbuilder';
import type { Channel, Message, Sender } from '../message';
import { type Pressed, pressedButton } from './button';

/** A message without its sender's e-mail address. @returns null when the activity says nothing to the bot. */
export function fromMessage(activity: Activity, now: Date): Message | null {
  const pressed = pressedButton(activity.value);
  if (pressed) return messageOf(activity, now, pressed);
  if (typeof activity.text !== 'string') return null;
  return { ...messageOf(activity, now), text: plainText(withoutMention(activity)) };
}

/** A pressed button of a card. @returns null for data that no button of ours has. */
export function fromInvoke(activity: Activity, now: Date): Message | null {
  const value: unknown = activity.value;
  const action = typeof value === 'object' && value !== null && 'action' in value ? value.action : null;
  const data = typeof action === 'object' && action !== null && 'data' in action ? action.data : null;
  const pressed = pressedButton(data);
  return pressed && messageOf(activity, now, pressed);
}

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

function senderOf(activity: Activity): Sender {
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
function plainText(text: string): string {
  return text
    .replace(/<at[^<>]*>([^<]*)<\/at>/g, '$1')
    .replace(/&(?:lt|gt|quot|nbsp|amp);/g, entity => ENTITIES[entity] ?? entity)
    .replace(/\u00a0/g, ' ')
    .trim();
}
