import type { types } from '@slack/bolt';
import type { Reply } from '../reply';
import { type Desk, take } from './desk';
import { fromHome } from './incomingForms';
import { render } from './render';
import { apology } from './texts';

/** A view takes this many blocks. */
const HOME_BLOCKS = 100;

/** Shows a person's home when it is opened. */
export function hearHome(desk: Desk): void {
  const { app, intake, log, publicUrl } = desk;
  app.event('app_home_opened', async ({ body, client }) => {
    const incoming = fromHome(body);
    if (!incoming) return;
    const taken = await take(desk, incoming, client, true);
    intake.later(async () => {
      try {
        const answer = await taken.answer.catch(() => null);
        const replies = answer?.messages ?? [{ text: apology('fault', taken.message.sender.locale) }];
        await client.views.publish({ user_id: incoming.person, view: homeView(replies, publicUrl) });
      } catch (error) {
        log.error({ err: error, message: incoming.id }, 'a home could not be shown in Slack');
      }
    });
  });
}

function homeView(replies: readonly Reply[], publicUrl: string): types.HomeView {
  return {
    type: 'home',
    blocks: replies.flatMap(reply => render(reply, { publicUrl }).blocks).slice(0, HOME_BLOCKS),
  };
}
