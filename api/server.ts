import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { createBot } from '../bot/bot';
import type { Surroundings } from '../schema/context';
import { buildApiSchema, sdlOf } from '../schema/schema';
import { createApp } from './app';
import { type Background, background } from './background';
import type { Config } from './config';
import { type Signing, signedAddresses } from './customerPages/addresses';
import { calendarRoute } from './customerPages/calendarRoute';
import { contractRoute } from './customerPages/contractRoute';
import { proposalRoute } from './customerPages/proposalRoute';
import { openDatabase } from './database';
import { entrance } from './entrance';
import { executeInProcess } from './execute';
import type { FreeDisk } from './freeDisk';
import { startApollo } from './graphql/apollo';
import { graphqlEndpoint } from './graphql/endpoint';
import { health } from './health';
import type { HttpServer } from './http/server';
import { ApiKeys } from './identity/apiKeys';
import { DEMO_TENANT } from './identity/bearer';
import { Directory } from './identity/directory';
import { ownersOfCodes } from './identity/linking';
import { senders } from './identity/sender';
import { slackOf } from './installing/slackOf';
import { smtpMailer } from './mail/mailer';
import { memoryIn } from './memory';
import { countsMessages } from './metrics/messages';
import { Metrics } from './metrics/metrics';
import { metricsRoute } from './metrics/route';
import { Names } from './names';
import { peoplesPages } from './peoplesPages/address';
import { retrospectiveRoute } from './peoplesPages/retrospectiveRoute';
import { lateRenderer } from './pictures/late';
import { pictureAddresses, pictureRoute } from './pictures/route';
import { seal } from './sealing';
import type { SecretKeys } from './secretKeys';
import { tableAddresses, tableRoute } from './tables/route';
import { webhookPost } from './webhooks/post';

/** What a server is put together from. */
export interface ServerSettings {
  config: Config;
  http: HttpServer;
  /** Connects as the role that row-level security binds. */
  databaseUrl: string;
  /** Connects as the tables' owner, for what is done in the background. */
  ownerUrl: string;
  dataDir: string;
  /** Whether there is room for what is saved. */
  disk: FreeDisk;
  keys: SecretKeys;
  /** Where people reach it. */
  publicUrl: string;
  now: () => Date;
  log: Logger;
}

/** A server that is ready to answer. */
export interface Serving {
  /** Begins to answer. */
  open(): void;
  /**
   * Ends what is under way and lets go of the database.
   * @param drainMs for how long requests are still taken while `/readyz` says no
   */
  stop(drainMs?: number): Promise<void>;
}

/** How long requests under way may take to end, in milliseconds. */
const GRACE_MS = 10_000;

/** Puts the rooms together. */
export async function serve(settings: ServerSettings): Promise<Serving> {
  const { config, http, publicUrl, now, log } = settings;
  const database = await openDatabase(settings.databaseUrl, {
    onLost: error => log.warn({ err: error }, 'a connection to the database was lost'),
  });
  const { pool } = database;
  const names = new Names(database, log);
  let behind: Background | undefined;
  const pictures = picturesOf(settings);
  const signing: Signing = { publicUrl: () => publicUrl, keys: settings.keys, now };
  const around: Surroundings = {
    database: database.dataSource,
    pool,
    committed: (workspaceId, records) => {
      names.committed(workspaceId, records);
      behind?.wake();
    },
    canSave: settings.disk.enough,
    canMail: config.mail !== undefined,
    sealSecret: (secret, owner) => seal(secret, owner, settings.keys),
    webhookAllowPrivate: config.webhookAllowPrivate,
    pictureUrl: pictures.address,
    pageUrl: peoplesPages(publicUrl, config.demo),
    tableUrl: tableAddresses(signing),
    ...signedAddresses(signing),
  };
  const schema = buildApiSchema();
  const metrics = new Metrics();
  const apollo = await startApollo({ schema, around, demo: config.demo, log, metrics });
  const directory = directoryOf(pool, config);
  const apiKeys = new ApiKeys(pool, now, around.canSave);
  const identifySender = senders(directory, { demo: config.demo, stillOpen: id => apiKeys.stillOpen(id) });
  behind = background({
    ownerUrl: settings.ownerUrl,
    around,
    apollo,
    identify: identifySender,
    directory,
    mailer: config.mail ? smtpMailer(config.mail) : null,
    postWebhook: webhookPost({ keys: settings.keys, allowPrivate: config.webhookAllowPrivate }),
    now,
    log,
    metrics,
  });
  const bot = createBot({
    execute: executeInProcess({
      apollo,
      identify: identifySender,
      ownerOfCode: ownersOfCodes(pool, directory, now),
      now,
    }),
    names,
    memory: memoryIn(pool, directory),
    places: behind.places,
  });
  const handle = countsMessages(bot.handle, metrics);
  const doors = entrance({ config, pool, directory, apiKeys, keys: settings.keys, publicUrl, now, log });
  const { identify } = doors;
  let stopping = false;
  const app = createApp({
    config,
    publicUrl,
    handle,
    search: bot.search,
    places: behind.places,
    slack: slackOf({ config, pool, directory, keys: settings.keys, signedIn: identify, now }),
    held: behind.held,
    sdl: sdlOf(schema),
    entrance: doors,
    health: health(pool, () => stopping),
    metrics: metricsRoute(metrics, identify),
    pictures: pictures.route,
    tables: tableRoute(signing, around),
    customerPages: [calendarRoute(signing, around), proposalRoute(signing, around), contractRoute(signing, around)],
    peoplesPages: [retrospectiveRoute({ around, identify, directory, demo: config.demo, now })],
    now,
    log,
  });
  const graphql = graphqlEndpoint({ apollo, identify, now, log });
  return {
    open() {
      behind?.begin(app.outlets);
      // A platform that does not answer keeps nobody from starting.
      app.begin().catch(error => log.error({ err: error }, 'a chat platform could not be connected to'));
      http.serve({ graphql, app: app.routes });
    },
    async stop(drainMs = 0) {
      stopping = true;
      http.drain();
      await setTimeout(drainMs);
      await app.hush();
      await http.close(GRACE_MS);
      await app.idle();
      await behind?.stop();
      await apollo.stop();
      await names.stop();
      await database.close();
    },
  };
}

function picturesOf({ keys, publicUrl, dataDir, now }: ServerSettings) {
  const signing = { publicUrl: () => publicUrl, keys, now };
  const route = pictureRoute({ ...signing, render: lateRenderer(join(dataDir, 'fonts')) });
  return { address: pictureAddresses(signing), route };
}

/**
 * A tenant that was never installed counts as the only workspace's own where the settings bind the server to it: the
 * one Slack workspace of the bot token, the one Teams tenant of the registration, and anything in demo mode.
 */
function directoryOf(pool: Pool, { demo, slack, teams }: Config): Directory {
  return new Directory(pool, (platform, tenant) => {
    if (demo) return platform !== 'console' || tenant === DEMO_TENANT;
    if (platform === 'slack') return slack?.botToken !== undefined;
    return platform === 'teams' && teams !== undefined && teams !== 'unsigned' && tenant === teams.tenantId;
  });
}
