import type { Config } from '../config';
import { startEmbedded } from '../embedded';
import { reachRunning } from '../embedded/running';
import type { AdminCommand, AdminHost } from './command';

/**
 * Opens the way to the database for one command: the given one, else the embedded one, which is started for it, or
 * reached where a server runs it already and the command may work beside that.
 */
export async function reach<T>(
  config: Config,
  { besideServer }: Pick<AdminCommand, 'besideServer'>,
  work: (place: Pick<AdminHost, 'ownerUrl' | 'dataDir'>) => Promise<T>,
): Promise<T> {
  const { database, dataDir, dataDirGiven } = config;
  if (database) return work({ ownerUrl: database.ownerUrl, dataDir });
  const running = besideServer ? await reachRunning(dataDir, dataDirGiven) : null;
  if (running) return work(running);
  const embedded = await startEmbedded({ dataDir, dataDirGiven, url: 'npm run admin' });
  try {
    return await work(embedded);
  } finally {
    await embedded.stop();
  }
}
