import { RespondError, type RespondFn, webApi } from '@slack/bolt';
import type { Reply } from '../reply';
import { type RenderOptions, render, type SlackMessage } from './render';

/** Where an answer goes. */
export interface Destination {
  channel: string;
  thread?: string;
  /** Who asked: private answers in a channel are shown to this person alone. */
  person: string;
  kind: 'direct' | 'channel';
  /** Only the person sees any answer, as is the way of slash commands and of buttons in such answers. */
  ephemeral: boolean;
  /** The first answer takes the place of the message whose button was pressed. */
  replaces: boolean;
}

/** Slack's ways to send. */
export interface Channels {
  client: webApi.WebClient;
  /** Answers through the request's own address, where it had one: works in channels the bot is not in. */
  respond?: RespondFn;
}

/** Slack accepts this many answers through one response address. */
const RESPONSES = 5;

/** Sends the replies of one answer in order. @throws the platform's error when one cannot be sent. */
export async function deliver(
  replies: Reply[],
  to: Destination,
  through: Channels,
  options: RenderOptions,
): Promise<void> {
  for (const [index, reply] of replies.entries()) {
    const send = (message: SlackMessage) => sendOne(message, reply.private ?? false, index, to, through);
    try {
      await send(render(reply, options));
    } catch (error) {
      // Slack refuses a whole message when it cannot fetch its picture, as from a server it does not reach.
      if (!reply.chart || !isRefused(error)) throw error;
      await send(render(reply, { ...options, pictures: false }));
    }
  }
}

async function sendOne(
  message: SlackMessage,
  isPrivate: boolean,
  index: number,
  to: Destination,
  through: Channels,
): Promise<void> {
  const { client, respond } = through;
  if (to.ephemeral && respond && index < RESPONSES) {
    await respond({ ...message, response_type: 'ephemeral', replace_original: to.replaces && index === 0 });
    return;
  }
  const address = { channel: to.channel, ...(to.thread && { thread_ts: to.thread }) };
  if (to.ephemeral || (isPrivate && to.kind === 'channel')) {
    await client.chat.postEphemeral({ ...message, ...address, user: to.person });
    return;
  }
  await client.chat.postMessage({ ...message, ...address, unfurl_links: false, unfurl_media: false });
}

function isRefused(error: unknown): boolean {
  if (error instanceof webApi.WebAPIPlatformError) return error.data.error === 'invalid_blocks';
  return error instanceof RespondError && error.statusCode < 500;
}
