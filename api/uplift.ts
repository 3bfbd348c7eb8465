import type { Logger } from 'pino';
import type { Config } from './config';
import { loginOf, migrate } from './database/migrate';
import { loadDemo } from './demo/load';
import { type Embedded, startEmbedded } from './embedded';
import { type FreeDisk, UNWATCHED, watchDisk } from './freeDisk';
import { type HttpServer, listen } from './http/server';
import { secretKeys } from './secretKeys';
import { type Serving, serve } from './server';

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
  await migrateFor(config, embedded);
  if (embedded && config.demo) await loadDemo(embedded.ownerUrl, now());
  const databaseUrl = embedded?.appUrl ?? config.database?.url ?? '';
  const ownerUrl = embedded?.ownerUrl ?? config.database?.ownerUrl ?? '';
  return serve({
    config,
    http,
    databaseUrl,
    ownerUrl,
    dataDir,
    disk,
    keys: await secretKeys(config, dataDir),
    publicUrl,
    now,
    log,
  });
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
