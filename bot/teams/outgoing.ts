import { type Activity, CardFactory } from 'botbuilder';
import { cut, inert } from '../inert';
import type { Reply } from '../reply';
import { render } from './render';

/** Longer plain messages are cut; Teams' own limit is further off. */
const LONGEST_TEXT = 8_000;

/** What a notification shows. */
const LONGEST_SUMMARY = 200;

/**
 * A reply as an activity: a card where there is more to show than words, else a plain message.
 * @param viewer Teams' id of the person whose card is brought up to date
 */
export function activityOf(reply: Reply, card: string, publicUrl: string, viewer?: string): Partial<Activity> {
  const { facts, table, chart, buttons, form } = reply;
  if (!facts && !table && !chart && !buttons && !form) return plainMessage(reply.text);
  return {
    type: 'message',
    summary: cut(inert(reply.text), LONGEST_SUMMARY),
    attachments: [CardFactory.adaptiveCard(render(reply, { publicUrl, card, viewer }))],
  };
}

/** Words alone, in which nothing has an effect. */
export function plainMessage(text: string): Partial<Activity> {
  return { type: 'message', textFormat: 'plain', text: cut(inert(text), LONGEST_TEXT) };
}
