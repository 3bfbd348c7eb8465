import type { EnvelopedEvent, types, webApi } from '@slack/bolt';
import { type Desk, take } from './desk';
import { fromLink } from './incomingForms';
import { render } from './render';

type Shared = EnvelopedEvent<types.LinkSharedEvent>;

/** Shows what our links lead to, by name alone. */
export function hearLinks(desk: Desk): void {
  const { app, intake, log, publicUrl } = desk;
  app.event('link_shared', async ({ body, client }) => {
    const shared = body as Shared;
    const links = shared.event.links.flatMap(({ url }) => {
      const incoming = fromLink(shared, url, publicUrl);
      return incoming ? [{ url, incoming }] : [];
    });
    const taken = await Promise.all(
      links.map(async ({ url, incoming }) => ({ url, taken: await take(desk, incoming, client, true) })),
    );
    if (taken.length === 0) return;
    intake.later(async () => {
      try {
        const unfurls: Record<string, { blocks: types.KnownBlock[] }> = {};
        for (const { url, taken: each } of taken) {
          const { understood, messages } = await each.answer;
          // Who may not see a record shows nobody anything.
          const [reply] = understood.expect ? [] : messages;
          if (reply?.buttons) unfurls[url] = { blocks: render(reply, { publicUrl }).blocks };
        }
        if (Object.keys(unfurls).length > 0) await unfurl(shared, unfurls, client);
      } catch (error) {
        log.warn({ err: error }, 'a link could not be unfurled in Slack');
      }
    });
  });
}

async function unfurl(
  { event }: Shared,
  unfurls: Record<string, { blocks: types.KnownBlock[] }>,
  client: webApi.WebClient,
) {
  await client.chat.unfurl({ channel: event.channel, ts: event.message_ts, unfurls });
}
