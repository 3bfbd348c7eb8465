import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { StartError } from '../startError';

/** The user that PostgreSQL runs as when the server was started by root, which PostgreSQL refuses. */
export interface Account {
  uid: number;
  gid: number;
}

const NAME = 'postgres';

/**
 * @param folder the database's folder: once it exists, its owner runs the database.
 * @returns undefined when the server's own user will do. As root: the folder's owner, else the user `postgres`,
 * made if there is none.
 */
export function accountFor(folder: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(folder, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return lookUp() ?? create();
}

/** Whether the account may enter a folder, by trying. */
export function canEnter(folder: string, account: Account | undefined): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/' }).status === 0;
}

function lookUp(): Account | undefined {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, NAME], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

function create(): Account {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', NAME]);
  } catch (cause) {
    const advice = 'Start Uplift as a plain user, or set DATABASE_URL to a PostgreSQL server.';
    throw new StartError(`PostgreSQL refuses to run as root, and the user ${NAME} cannot be made.\n${advice}`, {
      cause,
    });
  }
  const account = lookUp();
  if (!account) throw new StartError(`The user ${NAME} was made but cannot be found.`);
  return account;
}
