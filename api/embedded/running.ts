import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from '../startError';
import { holderOf } from './folderLock';
import { addressIn, keptPassword } from './login';
import { findPlace } from './place';

/** Line of `postmaster.pid` that tells the port, and the one that tells the state, counted from 0. */
const PORT_LINE = 3;
const STATE_LINE = 7;

/**
 * The way to an embedded PostgreSQL that another process of ours runs; null when none does.
 * @throws StartError when it is only just starting or stopping.
 */
export async function reachRunning(
  wanted: string,
  given: boolean,
): Promise<{ ownerUrl: string; dataDir: string } | null> {
  const { dataDir } = await findPlace(wanted, given);
  const holder = await holderOf(dataDir);
  if (!holder) return null;
  const file = await readFile(join(dataDir, 'postgres', 'data', 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = file.split('\n').map(line => line.trim());
  if (lines[STATE_LINE] !== 'ready') {
    throw new StartError(
      `The server of ${dataDir} (process ${holder.pid}, ${holder.url}) is just starting or stopping. Try again in a moment.`,
    );
  }
  return { ownerUrl: addressIn('postgres', await keptPassword(dataDir), Number(lines[PORT_LINE])), dataDir };
}
