import type { Logger } from 'pino';
import type { Config } from './config';
import { loginOf, migrate } from './database/migrate';
import { type DemoProcess, demoProcess } from './demo/demoProcess';
import { isEmpty } from './demo/load';
import { type Embedded, startEmbedded } from './embedded';
import { type FreeDisk, UNWATCHED, watchDisk } from './freeDisk';
import { type HttpServer, listen } from './http/server';
import { secretKeys } from './secretKeys';
import type { ServerSettings, Serving } from './server';

/** The running whole: HTTP server, database if it is embedded, background work. */
export interface Uplift {
  /** Where it listens. */
  url: string;
  /** Worth telling whoever started it. */
  remark?: string;
  /**
   * Stops everything it started. Calling it again waits for the same end.
   * @param drainMs for how long requests are still taken while `/readyz` says no
   */
  stop(drainMs?: number): Promise<void>;
}

/** What a start needs besides the settings. */
export interface Given {
  now: () => Date;
  log: Logger;
}

/**
 * Starts everything: database, migrations, demo data, routes.
 * @throws StartError for a reason that whoever started it can put right; nothing is left running then.
 */
export async function startUplift(config: Config, given: Given): Promise<Uplift> {
  const started: { stop(drainMs?: number): Promise<unknown> }[] = [];
  const stopAll = async (drainMs?: number) => {
    for (const part of started.reverse()) await part.stop(drainMs);
  };
  try {
    const embedded = config.database ? undefined : await startEmbeddedFor(config);
    if (embedded) started.push(embedded);
    const disk = embedded ? await watchDisk(embedded.dataDir, config.minFreeDisk, given.log) : UNWATCHED;
    started.push({ stop: async () => disk.stop() });
    const http = await listen(config.host, config.port, config.demo);
    const listening = { stop: () => http.close(0) };
    started.push(listening);
    const url = `http://localhost:${http.port}`;
    const serving = await begin(config, given, { embedded, disk }, http, config.publicUrl ?? url);
    started.splice(started.indexOf(listening), 1, serving);
    let stopped: Promise<void> | undefined;
    return {
      url,
      remark: embedded?.remark,
      stop: drainMs => {
        stopped ??= stopAll(drainMs);
        return stopped;
      },
    };
  } catch (error) {
    await stopAll();
    throw error;
  }
}

async function begin(
  config: Config,
  { now, log }: Given,
  { embedded, disk }: { embedded: Embedded | undefined; disk: FreeDisk },
  http: HttpServer,
  publicUrl: string,
): Promise<Serving> {
  const dataDir = embedded?.dataDir ?? config.dataDir;
  const begun = embedded?.isNew && config.demo ? demoProcess(now()) : undefined;
  try {
    await migrateFor(config, embedded);
    const filled = embedded && config.demo ? fill(embedded, begun, now) : Promise.resolve();
    // Waited for below, beside what else there is to do.
    filled.catch(() => undefined);
    const serving = await put({ config, http, dataDir, disk, publicUrl, now, log }, embedded);
    try {
      await filled;
    } catch (error) {
      await serving.stop();
      throw error;
    }
    serving.open();
    return serving;
  } finally {
    begun?.end();
  }
}

/** Puts the server together, as far as it can be before it may answer. */
async function put(
  settings: Omit<ServerSettings, 'databaseUrl' | 'ownerUrl' | 'keys'>,
  embedded: Embedded | undefined,
): Promise<Serving> {
  const { config, dataDir } = settings;
  // Most of the program is loaded only now, while another process makes up the demo.
  const { serve }: typeof import('./server') = require('./server');
  const databaseUrl = embedded?.appUrl ?? config.database?.url ?? '';
  const ownerUrl = embedded?.ownerUrl ?? config.database?.ownerUrl ?? '';
  return serve({ ...settings, databaseUrl, ownerUrl, keys: await secretKeys(config, dataDir) });
}

/** Loads the demo workspace unless there is one. @param begun what is making it up already, for a new database */
async function fill({ ownerUrl }: Embedded, begun: DemoProcess | undefined, now: () => Date): Promise<void> {
  if (begun) return begun.load(ownerUrl);
  if (await isEmpty(ownerUrl)) await demoProcess(now()).load(ownerUrl);
}

async function migrateFor(config: Config, embedded: Embedded | undefined): Promise<void> {
  if (embedded) {
    await migrate(embedded.ownerUrl);
    await embedded.admitAppRole();
  } else if (config.database) {
    await migrate(config.database.ownerUrl, loginOf(config.database.url));
  }
}

function startEmbeddedFor({ dataDir, dataDirGiven, port }: Config): Promise<Embedded> {
  const url = port === 0 ? 'on a free port' : `http://localhost:${port}`;
  return startEmbedded({ dataDir, dataDirGiven, url });
}
