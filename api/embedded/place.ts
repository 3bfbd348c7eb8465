import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StartError } from '../startError';
import { type Account, accountFor, canEnter } from './account';
import { type Binaries, findBinaries } from './binaries';

/** Where the embedded database lives, what runs it and as whom. */
export interface Place {
  /** The folder of the server's own files. */
  dataDir: string;
  account?: Account;
  binaries: Binaries;
  /** Said at the start when the folder is not the one that was asked for. */
  remark?: string;
}

/** Reachable by every user, unlike root's home. */
const SHARED = '/var/lib/uplift';

/**
 * Finds a place that the database's user can reach. A project in root's home, closed to all others, is served from
 * `/var/lib/uplift` unless `DATA_DIR` was given.
 * @throws StartError when the given folder cannot be reached.
 */
export async function findPlace(wanted: string, given: boolean): Promise<Place> {
  const binaries = await findBinaries();
  const account = accountFor(join(wanted, 'postgres'));
  await mkdir(wanted, { recursive: true, mode: account ? 0o711 : 0o700 }).catch(cause => {
    throw new StartError(`The data folder ${wanted} cannot be made: ${cause.message}`, { cause });
  });
  // A data folder that only root may enter is opened for passing through; what lies in it stays closed.
  if (account) await chmod(wanted, (await stat(wanted)).mode | 0o011);
  const reachable = canEnter(binaries.home, account) ? binaries : await copyBinaries(binaries);
  if (canEnter(wanted, account)) return { dataDir: wanted, account, binaries: reachable };
  if (given || existsSync(join(wanted, 'postgres'))) {
    const reason = 'PostgreSQL refuses to run as root, and the user it runs as instead may not enter that folder.';
    throw new StartError(
      `The data folder ${wanted} cannot be used: ${reason}\nSet DATA_DIR to a folder outside root's home, such as ${SHARED}.`,
    );
  }
  const dataDir = join(SHARED, createHash('sha256').update(wanted).digest('hex').slice(0, 12));
  await mkdir(dataDir, { recursive: true, mode: 0o711 });
  return {
    dataDir,
    account,
    binaries: reachable,
    remark: `Data is kept in ${dataDir}: the user that runs PostgreSQL may not enter ${dirname(wanted)}.`,
  };
}

async function copyBinaries(binaries: Binaries): Promise<Binaries> {
  const { version } = JSON.parse(await readFile(join(dirname(binaries.home), 'package.json'), 'utf8'));
  const home = join(SHARED, `postgresql-${version}`);
  if (!existsSync(home)) {
    const unfinished = `${home}.${process.pid}`;
    await mkdir(SHARED, { recursive: true, mode: 0o755 });
    await cp(binaries.home, unfinished, { recursive: true, verbatimSymlinks: true });
    await rename(unfinished, home).catch(() => rm(unfinished, { recursive: true, force: true }));
  }
  return { home, initdb: join(home, 'bin', 'initdb'), pgCtl: join(home, 'bin', 'pg_ctl') };
}
