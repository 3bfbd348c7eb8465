import type { webApi } from '@slack/bolt';
import type { Message, Sender } from '../message';
import type { Incoming } from './incoming';
import type { People } from './people';
import { plainText, unnamedPeople } from './plainText';

/** So many names are looked up for one message; in a text with more, the others stay ids. */
const NAMES = 10;

/** The bot's message: what a delivery says, with its sender's profile and the names it mentions looked up. */
export async function toMessage(incoming: Incoming, people: People, client: webApi.WebClient): Promise<Message> {
  const { id, team, person, slackText, place, sentAt, action } = incoming;
  const sender = await senderOf(team, person, people, client);
  const mentioned = unnamedPeople(slackText).slice(0, NAMES);
  const names = await Promise.all(
    mentioned.map(async other => [other, (await people.find(client, team, other)).name] as const),
  );
  const nameOf = new Map(names);
  return {
    id,
    sender,
    place,
    text: plainText(slackText, other => nameOf.get(other)),
    sentAt,
    ...(action && { action }),
  };
}

/** Who somebody of a Slack workspace is, as the profile tells. */
export async function senderOf(
  team: string,
  person: string,
  people: People,
  client: webApi.WebClient,
): Promise<Sender> {
  const { email, locale, timeZone } = await people.find(client, team, person);
  return { platform: 'slack', tenant: team, person, email, locale, timeZone };
}
