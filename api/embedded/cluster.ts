import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StartError } from '../startError';
import type { Account } from './account';
import type { Place } from './place';
import { commandOf } from './processIdentity';

const run = promisify(execFile);
const LOOPBACK = '127.0.0.1';
const START_TRIES = 3;
const SECONDS = '60';

/** Settings of our PostgreSQL beside its own defaults: short queries gain nothing from compiling them. */
const SETTINGS = ['jit=off', 'max_connections=60', `listen_addresses=${LOOPBACK}`, "unix_socket_directories=''"];

/** One embedded PostgreSQL: its files below `<data folder>/postgres`, its programs, its user. */
export interface Cluster {
  /** Owned by the account; holds the database's files and its log. */
  folder: string;
  data: string;
  place: Place;
}

/** Names the parts of a cluster and makes its folder. */
export async function clusterIn(place: Place): Promise<Cluster> {
  const folder = join(place.dataDir, 'postgres');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await giveTo(folder, place.account);
  return { folder, data: join(folder, 'data'), place };
}

/**
 * Makes an empty cluster unless there is one. It grows under another name, so that one broken off half-way is
 * never taken for a whole one. Its files are not yet made sure to survive a power cut: see `flush`.
 * @returns true when it was made.
 */
export async function initialise(cluster: Cluster, password: string): Promise<boolean> {
  if (existsSync(cluster.data)) return false;
  const unfinished = `${cluster.data}.unfinished`;
  const passwordFile = join(cluster.folder, `password-${randomUUID()}`);
  await rm(unfinished, { recursive: true, force: true });
  await writeFile(passwordFile, password, { mode: 0o600 });
  await giveTo(passwordFile, cluster.place.account);
  // The character type follows the system: trigrams of Chinese words need one that knows their letters.
  const characters = process.platform === 'linux' ? 'C.UTF-8' : 'en_US.UTF-8';
  try {
    await run(
      cluster.place.binaries.initdb,
      [
        `--pgdata=${unfinished}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
        `--lc-ctype=${characters}`,
        '--no-sync',
      ],
      runningAs(cluster),
    );
  } catch (cause) {
    throw new StartError(`The embedded PostgreSQL could not be set up in ${cluster.folder}.\n${outputOf(cause)}`, {
      cause,
    });
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(unfinished, cluster.data);
  return true;
}

/** Has a new cluster's files written to the disk, which takes seconds on a slow one; the database can be used meanwhile. */
export async function flush(cluster: Cluster): Promise<void> {
  await run(cluster.place.binaries.initdb, ['--sync-only', `--pgdata=${cluster.data}`], runningAs(cluster));
}

/**
 * Starts the cluster on a free port of loopback. One that a killed server left running is stopped first: its
 * sessions belong to nobody any more.
 * @returns the port.
 */
export async function start(cluster: Cluster, settings: string[]): Promise<number> {
  await stopLeftOver(cluster);
  let failure: unknown;
  for (let attempt = 0; attempt < START_TRIES; attempt++) {
    const port = await freePort();
    const options = [...SETTINGS, `port=${port}`, ...settings].map(setting => `-c ${setting}`).join(' ');
    const log = join(cluster.folder, 'server.log');
    try {
      await pgCtl(cluster, ['start', '--wait', '--timeout', SECONDS, '--silent', '--log', log, '--options', options]);
      return port;
    } catch (cause) {
      failure = cause;
    }
  }
  throw new StartError(
    `The embedded PostgreSQL in ${cluster.folder} did not start. Its log, server.log in that folder, ends with:\n${await logEnd(cluster)}`,
    { cause: failure },
  );
}

/** Stops the cluster unless it has stopped by itself: open transactions are rolled back, what was committed is on disk. */
export async function stop(cluster: Cluster): Promise<void> {
  if (!existsSync(join(cluster.data, 'postmaster.pid'))) return;
  await pgCtl(cluster, ['stop', '--mode', 'fast', '--wait', '--timeout', SECONDS, '--silent']);
}

async function stopLeftOver(cluster: Cluster): Promise<void> {
  const pidFile = join(cluster.data, 'postmaster.pid');
  const pid = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8').split('\n')[0]) : undefined;
  if (pid === undefined) return;
  if (commandOf(pid).includes(cluster.data)) await stop(cluster);
  // The number may long belong to another process, which would keep PostgreSQL from starting.
  else await rm(pidFile, { force: true });
}

function pgCtl(cluster: Cluster, args: string[]): Promise<unknown> {
  return run(cluster.place.binaries.pgCtl, [...args, '--pgdata', cluster.data], runningAs(cluster));
}

function runningAs(cluster: Cluster) {
  // Our own PG… variables, meant for other databases, would confuse PostgreSQL's programs.
  const environment = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'));
  return { ...cluster.place.account, cwd: cluster.folder, env: { ...Object.fromEntries(environment), LC_ALL: 'C' } };
}

async function giveTo(path: string, account: Account | undefined): Promise<void> {
  if (account) await chown(path, account.uid, account.gid);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, LOOPBACK, () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

async function logEnd(cluster: Cluster): Promise<string> {
  const log = await readFile(join(cluster.folder, 'server.log'), 'utf8').catch(() => '(there is none)');
  return log.trimEnd().split('\n').slice(-5).join('\n');
}

function outputOf(cause: unknown): string {
  const { stderr, message } = cause as { stderr?: string; message?: string };
  return (stderr || message || '').trim();
}
