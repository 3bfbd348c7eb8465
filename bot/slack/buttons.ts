import type { BlockAction, ButtonAction } from '@slack/bolt';
import { opensForm } from '../forms/opening';
import { type Desk, destination, takeOrSay } from './desk';
import { fromButton } from './incoming';
import { openModal } from './modals';
import { showPressed } from './pressed';

/** Listens to pressed buttons: in messages and in App Home. */
export function hearButtons(desk: Desk): void {
  const { app, answering, intake, log } = desk;
  app.action<BlockAction<ButtonAction>>({ type: 'block_actions' }, async ({ body, ack, respond, client }) => {
    const incoming = fromButton(body);
    if (incoming?.action && opensForm(incoming.action)) {
      await ack();
      const { channel, thread, person } = incoming;
      const ephemeral = Boolean(body.container.is_ephemeral);
      const answerTo = channel === person ? undefined : { channel, thread, ephemeral };
      openModal(desk, client, body.trigger_id, { ...incoming, action: incoming.action, answerTo });
      return;
    }
    const inMessage = body.container.type !== 'view';
    const say = async (notSaved: string) => {
      if (inMessage) await respond({ response_type: 'ephemeral', replace_original: false, text: notSaved });
      else await client.chat.postMessage({ channel: body.user.id, text: notSaved });
    };
    const taken = incoming && (await takeOrSay(desk, incoming, client, say));
    await ack();
    if (!incoming || !taken) return;
    const seenByOne = Boolean(body.container.is_ephemeral);
    // Under a link, the message is not ours to change, and whoever presses is answered alone.
    const underLink = Boolean(body.container.is_app_unfurl);
    if (!underLink) {
      intake.later(() =>
        showPressed(body, client).catch(error => log.warn({ err: error }, 'a pressed button could not be taken away')),
      );
    }
    const through = inMessage ? { client, respond } : { client };
    answering.once(taken, destination(incoming, { ephemeral: seenByOne || underLink, replaces: seenByOne }), through);
  });
}
