import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StartError } from '../startError';
import { startOf, whereProcessesCount } from './processIdentity';

/** Which process has a data folder. */
export interface Holder {
  pid: number;
  started: string | undefined;
  where: string;
  /** When it took the folder, RFC 3339. */
  since: string;
  /** Where it serves. */
  url: string;
}

const BEAT_MS = 2_000;
const SILENT_MS = 10_000;
const TRIES = 5;

/**
 * Takes a data folder for this process alone. Each process lays its own file into `servers/` and then looks for
 * others: of any two, at least the later one sees the other and withdraws, so two never hold the folder at once.
 * A file whose process has ended counts for nothing.
 * @returns how to give the folder back.
 * @throws StartError that says who has it.
 */
export async function holdFolder(dataDir: string, url: string): Promise<() => Promise<void>> {
  const folder = join(dataDir, 'servers');
  await mkdir(folder, { recursive: true });
  const mine = `${process.pid}-${randomUUID()}.json`;
  let other: Holder | undefined;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    other = await otherHolder(folder, mine);
    if (other) break;
    await layDown(folder, mine, url);
    other = await otherHolder(folder, mine);
    if (!other) return keepHold(join(folder, mine));
    await rm(join(folder, mine), { force: true });
    // Two that start at the same moment may both withdraw; an uneven pause lets one of them win.
    await pause(Math.random() * 200);
  }
  throw new StartError(heldBy(dataDir, other));
}

/** Which process of ours has a data folder; undefined when none does. */
export async function holderOf(dataDir: string): Promise<Holder | undefined> {
  const folder = join(dataDir, 'servers');
  await mkdir(folder, { recursive: true });
  return otherHolder(folder, '');
}

function heldBy(dataDir: string, other: Holder | undefined): string {
  const who = other ? `process ${other.pid}, since ${other.since}, ${other.url}` : 'another one that is just starting';
  return `The data folder ${dataDir} is in use by another Uplift server (${who}).\nStop that one, or give this one a folder of its own with DATA_DIR.`;
}

async function layDown(folder: string, name: string, url: string): Promise<void> {
  const holder: Holder = {
    pid: process.pid,
    started: startOf(process.pid),
    where: whereProcessesCount(),
    since: new Date().toISOString(),
    url,
  };
  await writeFile(join(folder, `${name}.tmp`), JSON.stringify(holder));
  await rename(join(folder, `${name}.tmp`), join(folder, name));
}

function keepHold(file: string): () => Promise<void> {
  const beat = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch(() => undefined);
  }, BEAT_MS);
  beat.unref();
  return async () => {
    clearInterval(beat);
    await rm(file, { force: true });
  };
}

async function otherHolder(folder: string, mine: string): Promise<Holder | undefined> {
  for (const name of await readdir(folder)) {
    if (name === mine || !name.endsWith('.json')) continue;
    const file = join(folder, name);
    const holder = await read(file);
    if (holder && (await isAlive(holder, file))) return holder;
    await rm(file, { force: true });
  }
  return undefined;
}

async function read(file: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

async function isAlive(holder: Holder, file: string): Promise<boolean> {
  if (holder.where === whereProcessesCount())
    return holder.started !== undefined && startOf(holder.pid) === holder.started;
  // Another container or an earlier start of the machine: its processes cannot be looked up, only its heartbeat.
  return (await silence(file)) < SILENT_MS && (await beatsAgain(file));
}

async function silence(file: string): Promise<number> {
  const touched = await stat(file).catch(() => undefined);
  return touched ? Date.now() - touched.mtimeMs : Number.POSITIVE_INFINITY;
}

async function beatsAgain(file: string): Promise<boolean> {
  const before = (await stat(file).catch(() => undefined))?.mtimeMs;
  await pause(2 * BEAT_MS);
  const after = (await stat(file).catch(() => undefined))?.mtimeMs;
  return after !== undefined && after !== before;
}
