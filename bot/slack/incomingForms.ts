import { createHash } from 'node:crypto';
import type { EnvelopedEvent, GlobalShortcut, MessageShortcut, types, ViewSubmitAction } from '@slack/bolt';
import type { Attempts } from '../attempts';
import { opening } from '../forms/opening';
import type { Action } from '../message';
import { filledIn } from './button';
import type { Destination } from './deliver';
import { at, type Incoming } from './incoming';
import { LIMITS } from './limits';
import { type Carried, carriedBy } from './modal';
import { plainText } from './plainText';

/** Something that opens a form. */
export interface Opening extends Incoming {
  action: Action;
  /** Where the answer to the filled form goes, when not to the person's own chat. */
  answerTo?: Carried['to'];
}

/** The shortcuts' ids tell the form they open: `form:logActivity`. */
export const SHORTCUT = /^form:(\w+)$/;

/**
 * A global shortcut, or one on a message, whose words become the notes.
 * @param nameOf a person's name by Slack id, where it is known
 */
export function fromShortcut(
  shortcut: GlobalShortcut | MessageShortcut,
  nameOf: (team: string, person: string) => string | undefined,
): Opening | null {
  const form = SHORTCUT.exec(shortcut.callback_id)?.[1];
  const team = shortcut.team?.id ?? shortcut.user.team_id;
  if (!form || !team) return null;
  const person = shortcut.user.id;
  const written = shortcut.type === 'message_action' ? shortcut.message.text : undefined;
  const notes = written && plainText(written, id => nameOf(team, id)).slice(0, LIMITS.inputValue);
  return {
    id: `slack:open:${team}:${shortcut.trigger_id}`,
    team,
    person,
    slackText: '',
    place: { conversation: `forms:${person}`, kind: 'direct' },
    channel: person,
    sentAt: at(shortcut.action_ts),
    action: opening(form, notes ? { notes } : {}),
  };
}

/** A filled form. */
export interface Submitted extends Incoming {
  carried: Carried;
  /** Names these values in this modal, whatever became of them before. */
  attempt: string;
  to: Destination;
}

/**
 * A filled modal. Sent twice with the same values it is one message; what was refused may be sent again.
 * @returns null when it is none of ours
 */
export function fromModal(body: ViewSubmitAction, attempts: Attempts, now: Date): Submitted | null {
  const carried = carriedBy(body.view.private_metadata);
  const team = body.team?.id ?? body.user.team_id;
  if (!carried || !team) return null;
  const action: Action = { command: carried.command, slots: { ...carried.slots, ...filledIn(body.view.state.values) } };
  const digest = createHash('sha256').update(JSON.stringify(action)).digest('base64url').slice(0, 16);
  const attempt = `slack:form:${team}:${body.view.id}:${body.user.id}:${digest}`;
  const person = body.user.id;
  const { channel = person, thread, ephemeral = false } = carried.to ?? {};
  const kind = channel === person || channel.startsWith('D') ? 'direct' : 'channel';
  return {
    id: attempts.idOf(attempt),
    attempt,
    carried,
    team,
    person,
    slackText: '',
    // A question that comes back is not answered by what is written elsewhere.
    place: { conversation: `form:${body.view.id}`, kind },
    channel,
    sentAt: now,
    action,
    to: { channel, thread, person, kind, ephemeral, replaces: false },
  };
}

/** Somebody opens App Home. @returns null for its other tab, which is the chat with the bot */
export function fromHome({ event, event_id, team_id }: EnvelopedEvent<types.AppHomeOpenedEvent>): Incoming | null {
  if (event.tab !== 'home') return null;
  return {
    id: `slack:event:${event_id}`,
    team: team_id,
    person: event.user,
    slackText: '',
    place: { conversation: `home:${event.user}`, kind: 'direct' },
    channel: event.user,
    sentAt: at(event.event_ts),
    action: { command: 'showHome', slots: {} },
  };
}

/** Our pages that show a record. */
const PAGE = /^\/(deal|account)s\/([\w=-]+)$/;

/** A link to one of our pages that somebody has shared. @returns null for any other address */
export function fromLink(
  { event, event_id, team_id }: EnvelopedEvent<types.LinkSharedEvent>,
  url: string,
  publicUrl: string,
): Incoming | null {
  if (!URL.canParse(url) || new URL(url).host !== new URL(publicUrl).host) return null;
  const [, kind, id] = PAGE.exec(decodeURIComponent(new URL(url).pathname)) ?? [];
  if (!kind || !id) return null;
  return {
    id: `slack:link:${event_id}:${kind}:${id}`,
    team: team_id,
    person: event.user,
    slackText: '',
    place: { conversation: `links:${event.user}`, kind: 'channel' },
    channel: event.channel,
    sentAt: at(event.event_ts),
    action: { command: 'showLink', slots: { [kind]: { id } } },
  };
}
