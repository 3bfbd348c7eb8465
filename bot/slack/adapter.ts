import { App, type webApi } from '@slack/bolt';
import type { Application } from 'express';
import type { Handle, Log } from '../handle';
import { Intake } from '../intake';
import type { Outlet } from '../ports';
import type { Search } from '../search';
import { type Access, InstalledAccess, NotInstalled, oneWorkspace } from './access';
import { Answering } from './answering';
import { boltLogger } from './boltLogger';
import { hearButtons } from './buttons';
import type { Desk } from './desk';
import { hearHome } from './home';
import type { Installations } from './installations';
import { type InstallingOptions, mountInstalling } from './installing';
import { hearLeaving } from './leaving';
import { hearLinks } from './links';
import { hearMessages } from './messages';
import { hearModals } from './modals';
import { slackOutlet } from './outlet';
import { People } from './people';
import { createReceiver } from './receiver';
import { SocketReceiver } from './socket';

/** Installing by OAuth, for many Slack workspaces. */
export interface OAuth extends Pick<InstallingOptions, 'clientId' | 'clientSecret' | 'startedBy' | 'tell'> {
  installations: Installations;
}

/** What the Slack adapter needs. */
export interface SlackOptions {
  /** The server's app, without a body parser in front: the signature is over the raw body. */
  app: Application;
  /** The token of the one workspace the app is installed in, `xoxb-…`; or how it is installed in many. */
  access: string | OAuth;
  /** Signed requests over HTTP, or a connection of our own, for a server that Slack cannot reach. */
  reached: { signingSecret: string } | { appToken: string };
  /** Another address of Slack's Web API. */
  apiUrl?: string;
  /** Where people reach this server, for pictures and links. */
  publicUrl: string;
  handle: Handle;
  search: Search;
  now: () => Date;
  log: Log;
  /** How long storing a message may take, in milliseconds. */
  storeWithinMs?: number;
}

/** Slack as the server sees it once it is mounted. */
export interface SlackAdapter {
  /** Begins to listen where that is not the server's own port. */
  begin(): Promise<void>;
  /** Takes no more messages over a connection of its own. */
  hush(): Promise<void>;
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
 * Mounts all that Slack sends: slash commands, mentions, direct messages, buttons, shortcuts, forms, App Home and links.
 * Each message is stored, then acknowledged, then worked on. What cannot be stored in time is answered with 503 when
 * it is an event, which Slack repeats, and with "not saved" when it is a command or a button, which Slack does not.
 */
export function mountSlack(options: SlackOptions): SlackAdapter {
  const { log, now, publicUrl, reached } = options;
  const clientOptions: webApi.WebClientOptions = {
    slackApiUrl: options.apiUrl,
    retryConfig: RETRIES,
    timeout: TIMEOUT_MS,
    logger: boltLogger(log),
  };
  const access = accessOf(options, clientOptions);
  const intake = new Intake(options.handle, options.storeWithinMs);
  const socket = 'appToken' in reached ? new SocketReceiver({ appToken: reached.appToken, clientOptions, log }) : null;
  const app = new App({
    receiver: socket ?? createReceiver(options.app, 'signingSecret' in reached ? reached.signingSecret : '', now, log),
    // An event tells who the bot is; asking Slack for it would keep messages waiting.
    authorize: async ({ teamId }) => {
      const token = await access.token(teamId ?? '');
      if (token === null) throw new NotInstalled();
      return { botToken: token };
    },
    ignoreSelf: false,
    convoStore: false,
    logger: boltLogger(log),
    clientOptions,
  });
  const desk: Desk = {
    app,
    intake,
    answering: new Answering(intake, publicUrl, log),
    people: new People(),
    search: options.search,
    publicUrl,
    now,
    log,
  };
  hearMessages(desk);
  hearButtons(desk);
  hearModals(desk);
  hearHome(desk);
  hearLinks(desk);
  hearLeaving(desk, access);
  return {
    begin: async () => {
      await socket?.start();
    },
    hush: async () => {
      await socket?.stop();
    },
    idle: () => intake.idle(),
    outlet: slackOutlet({ access, apiUrl: options.apiUrl, publicUrl, log }),
  };
}

function accessOf(
  { access, app, publicUrl, apiUrl, now, log }: SlackOptions,
  clientOptions: webApi.WebClientOptions,
): Access {
  if (typeof access === 'string') return oneWorkspace(access);
  const authorizeUrl = apiUrl && new URL('/oauth/v2/authorize', apiUrl).href;
  mountInstalling({ ...access, app, publicUrl, authorizeUrl, clientOptions, log });
  const { clientId, clientSecret, installations } = access;
  return new InstalledAccess(installations, { clientId, clientSecret, options: clientOptions, now });
}
