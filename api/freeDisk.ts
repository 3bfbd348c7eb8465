import { statfs } from 'node:fs/promises';
import type { Logger } from 'pino';

/** How often the disk is looked at, in milliseconds: a database does not fill hundreds of megabytes in less. */
const EVERY_MS = 2_000;

/** Watches the disk that the embedded database lies on. */
export interface FreeDisk {
  /** Whether as much is free as has to stay free. */
  enough(): boolean;
  stop(): void;
}

/** A disk that is somebody else's to watch. */
export const UNWATCHED: FreeDisk = { enough: () => true, stop: () => undefined };

/**
 * Watches the disk of a folder.
 * @param least bytes that have to stay free
 */
export async function watchDisk(folder: string, least: number, log: Logger): Promise<FreeDisk> {
  let enough = true;
  const look = async (): Promise<void> => {
    try {
      const { bavail, bsize } = await statfs(folder);
      const free = bavail * bsize;
      if (enough !== free >= least) {
        enough = !enough;
        if (enough) log.info({ free, least }, 'there is room on the disk again');
        else log.error({ free, least }, 'the disk is nearly full: nothing is saved until there is room again');
      }
    } catch (error) {
      log.warn({ err: error }, 'the free space of the disk could not be read');
    }
  };
  await look();
  const timer = setInterval(look, EVERY_MS);
  timer.unref();
  return { enough: () => enough, stop: () => clearInterval(timer) };
}
