import type { webApi } from '@slack/bolt';
import { type Desk, destination, take, takeOrSay } from './desk';
import { fromCommand, fromDirectMessage, fromMention, type Incoming } from './incoming';

/** Listens to what people write: mentions, direct messages and slash commands. */
export function hearMessages(desk: Desk): void {
  const { app, answering, now } = desk;
  const event = async (incoming: Incoming | null, client: webApi.WebClient) => {
    if (!incoming) return;
    const taken = await take(desk, incoming, client, true);
    answering.once(taken, destination(incoming), { client });
  };
  app.event('app_mention', ({ body, client }) => event(fromMention(body), client));
  app.event('message', ({ body, client }) => event(fromDirectMessage(body), client));

  app.command(/.*/, async ({ command, ack, respond, client, context }) => {
    const incoming = fromCommand(command, context.signed, now());
    const say = (notSaved: string) => ack({ response_type: 'ephemeral', text: notSaved });
    const taken = await takeOrSay(desk, incoming, client, say);
    if (!taken) return;
    await ack();
    answering.always(taken, destination(incoming, { ephemeral: true }), {
      client,
      respond: command.response_url ? respond : undefined,
    });
  });
}
