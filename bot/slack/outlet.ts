import { webApi } from '@slack/bolt';
import type { Log } from '../handle';
import { NotSent } from '../notSent';
import type { ChatPlace, Outlet } from '../ports';
import type { Access } from './access';
import { boltLogger } from './boltLogger';
import { surelyNotSent } from './refusals';
import { render } from './render';

/** What the outlet works with. */
export interface OutletOptions {
  access: Access;
  /** Another address of Slack's Web API. */
  apiUrl?: string;
  /** Where people reach this server, for pictures. */
  publicUrl: string;
  log: Log;
}

/** Names our messages among all that a channel holds. */
const EVENT = 'uplift_notification';
const TIMEOUT_MS = 10_000;
const PAGE = 200;

/** Writes to people and channels who have not asked; each message carries its key, so that it can be found again. */
export function slackOutlet({ access, apiUrl, publicUrl, log }: OutletOptions): Outlet {
  const options: webApi.WebClientOptions = {
    ...(apiUrl && { slackApiUrl: apiUrl }),
    timeout: TIMEOUT_MS,
    logger: boltLogger(log),
    // Whether a message may be sent again is decided by whoever keeps it, after a look whether it has arrived.
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  };

  /** @throws NotSent where the app is not installed any more */
  async function clientFor(team: string): Promise<webApi.WebClient> {
    const token = await access.token(team);
    if (token === null) throw new NotSent('the app is not installed there', true, null);
    return new webApi.WebClient(token, options);
  }

  return {
    platform: 'slack',
    async send(place, reply, key) {
      const client = await clientFor(place.tenant);
      const channel = await channelOf(client, place);
      const post = (pictures: boolean) => {
        const message = render(reply, { publicUrl, pictures });
        const metadata = { event_type: EVENT, event_payload: { key } };
        return client.chat.postMessage({ ...message, channel, metadata, unfurl_links: false, unfurl_media: false });
      };
      try {
        await post(true);
      } catch (error) {
        const refused = surelyNotSent(error);
        if (!refused) throw error;
        // Slack refuses a whole message when it cannot fetch its picture, as from a server it does not reach.
        if (!reply.chart || !isRefusedPicture(error)) throw refused;
        await post(false);
      }
    },
    async find(place, key, since) {
      const client = await clientFor(place.tenant);
      const channel = await channelOf(client, place);
      let cursor: string | undefined;
      do {
        const page = await client.conversations.history({
          channel,
          oldest: String(Math.floor(since.getTime() / 1000) - CLOCKS_DIFFER_S),
          limit: PAGE,
          include_all_metadata: true,
          cursor,
        });
        const isOurs = ({ metadata }: Sent) => metadata?.event_type === EVENT && keyIn(metadata.event_payload) === key;
        if (page.messages?.some(isOurs)) return true;
        cursor = page.response_metadata?.next_cursor || undefined;
      } while (cursor);
      return false;
    },
  };
}

/** Our clock and Slack's may differ by so much, in seconds. */
const CLOCKS_DIFFER_S = 60;

type Sent = NonNullable<webApi.ConversationsHistoryResponse['messages']>[number];

const keyIn = (payload: unknown): unknown =>
  typeof payload === 'object' && payload !== null && 'key' in payload ? payload.key : undefined;

/** The channel of a place: a person's own chat with the bot is opened. @throws NotSent */
async function channelOf(client: webApi.WebClient, { person, reference }: ChatPlace): Promise<string> {
  if (person === null) {
    if (typeof reference === 'object' && reference !== null && 'channel' in reference) return String(reference.channel);
    throw new NotSent('the place names neither a person nor a channel', true, null);
  }
  try {
    const { channel } = await client.conversations.open({ users: person });
    if (channel?.id) return channel.id;
  } catch (error) {
    // Nothing is sent by opening a chat, however that ended.
    throw surelyNotSent(error) ?? new NotSent('the chat could not be opened', false, null, { cause: error });
  }
  throw new NotSent('the chat could not be opened', false, null);
}

const isRefusedPicture = (error: unknown): boolean =>
  error instanceof webApi.WebAPIPlatformError && error.data.error === 'invalid_blocks';
