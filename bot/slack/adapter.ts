import { App, type BlockAction, type ButtonAction, type webApi } from '@slack/bolt';
import type { Application } from 'express';
import type { Handle, Log } from '../handle';
import { Intake } from '../intake';
import type { Outlet } from '../ports';
import { Answering } from './answering';
import type { Destination } from './deliver';
import { fromButton, fromCommand, fromDirectMessage, fromMention, type Incoming } from './incoming';
import { slackOutlet } from './outlet';
import { People } from './people';
import { showPressed } from './pressed';
import { boltLogger, createReceiver } from './receiver';
import { toMessage } from './sender';
import { apology } from './texts';

/** What the Slack adapter needs. */
export interface SlackOptions {
  /** The server's app, without a body parser in front: the signature is over the raw body. */
  app: Application;
  signingSecret: string;
  /** The token of the one workspace the app is installed in, `xoxb-…`. */
  botToken: string;
  /** Another address of Slack's Web API. */
  apiUrl?: string;
  /** Where people reach this server, for pictures. */
  publicUrl: string;
  handle: Handle;
  now: () => Date;
  log: Log;
  /** How long storing a message may take, in milliseconds. */
  storeWithinMs?: number;
}

/** Slack as the server sees it once it is mounted. */
export interface SlackAdapter {
  /** Resolves when every message taken in has been answered. */
  idle(): Promise<void>;
  /** The way to write to people who have not asked. */
  outlet: Outlet;
}

/** An answer in a chat is worth a few attempts; the waiting times Slack asks for are kept besides. */
const RETRIES = { retries: 3, factor: 2, minTimeout: 500 };

/** A request to Slack's Web API is given up after this time, in milliseconds. */
const TIMEOUT_MS = 10_000;

/**
 * Mounts slash commands, mentions, direct messages and buttons on `POST /slack/events`.
 * Each message is stored, then acknowledged, then worked on. What cannot be stored in time is answered with 503 when
 * it is an event, which Slack repeats, and with "not saved" when it is a command or a button, which Slack does not.
 */
export function mountSlack(options: SlackOptions): SlackAdapter {
  const { botToken, log } = options;
  const people = new People();
  const intake = new Intake(options.handle, options.storeWithinMs);
  const app = new App({
    receiver: createReceiver(options.app, options.signingSecret, options.now, log),
    // An event tells who the bot is; asking Slack for it would keep messages waiting.
    authorize: async () => ({ botToken }),
    ignoreSelf: false,
    convoStore: false,
    logger: boltLogger(log),
    clientOptions: { slackApiUrl: options.apiUrl, retryConfig: RETRIES, timeout: TIMEOUT_MS },
  });

  const answering = new Answering(intake, options.publicUrl, log);
  const take = (incoming: Incoming, client: webApi.WebClient, comesAgain: boolean) =>
    intake.take(() => toMessage(incoming, people, client), comesAgain);

  const event = async (incoming: Incoming | null, client: webApi.WebClient) => {
    if (!incoming) return;
    const taken = await take(incoming, client, true);
    answering.once(taken, destination(incoming), { client });
  };
  app.event('app_mention', ({ body, client }) => event(fromMention(body), client));
  app.event('message', ({ body, client }) => event(fromDirectMessage(body), client));

  /** Has a message stored that Slack does not repeat. @returns null, with what to tell the person, when that fails. */
  const takeOrSay = async (
    incoming: Incoming,
    client: webApi.WebClient,
    say: (notSaved: string) => Promise<unknown>,
  ) => {
    try {
      return await take(incoming, client, false);
    } catch (error) {
      log.error({ err: error, message: incoming.id }, 'a message from Slack was not stored');
      await say(apology('notSaved', people.recall(incoming.team, incoming.person)?.locale));
      return null;
    }
  };

  app.command(/.*/, async ({ command, ack, respond, client, context }) => {
    const incoming = fromCommand(command, context.signed);
    const taken = await takeOrSay(incoming, client, notSaved => ack({ response_type: 'ephemeral', text: notSaved }));
    if (!taken) return;
    await ack();
    answering.always(taken, destination(incoming, { ephemeral: true }), {
      client,
      respond: command.response_url ? respond : undefined,
    });
  });

  app.action<BlockAction<ButtonAction>>({ type: 'block_actions' }, async ({ body, ack, respond, client }) => {
    const incoming = fromButton(body);
    const say = (notSaved: string) => respond({ response_type: 'ephemeral', replace_original: false, text: notSaved });
    const taken = incoming && (await takeOrSay(incoming, client, say));
    await ack();
    if (!incoming || !taken) return;
    const ephemeral = Boolean(body.container.is_ephemeral);
    intake.later(() =>
      showPressed(body, client).catch(error => log.warn({ err: error }, 'a pressed button could not be taken away')),
    );
    answering.once(taken, destination(incoming, { ephemeral, replaces: ephemeral }), { client, respond });
  });

  return { idle: () => intake.idle(), outlet: slackOutlet(options) };
}

function destination(incoming: Incoming, { ephemeral = false, replaces = false } = {}): Destination {
  const { channel, thread, person, place } = incoming;
  return { channel, thread, person, kind: place.kind, ephemeral, replaces };
}
