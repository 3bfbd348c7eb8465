import { Context, type Surroundings } from '../../schema/context';
import { signedAddresses } from '../customerPages/addresses';
import { openDatabase } from '../database';
import { peoplesPages } from '../peoplesPages/address';
import { pictureAddresses } from '../pictures/route';
import { seal } from '../sealing';
import { secretKeys } from '../secretKeys';
import { StartError } from '../startError';
import { tableAddresses } from '../tables/route';
import type { AdminHost } from './command';

/** Connections that one command takes. */
const POOL_SIZE = 2;

/**
 * Works in a workspace in a person's name, by the rules of the API, with audit; running servers hear of it.
 * @throws StartError when that person is gone
 */
export async function inWorkspace<T>(
  host: AdminHost,
  who: { workspaceId: string; userId: string },
  work: (context: Context) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(host.ownerUrl, { poolSize: POOL_SIZE });
  try {
    const { dataSource, pool } = database;
    const around: Surroundings = {
      database: dataSource,
      pool,
      committed: () => undefined,
      canSave: () => true,
      ...(await settingsOf(host)),
    };
    const request = { id: 'npm run admin', origin: 'admin', now: host.now };
    const context = await Context.open(around, who, request);
    if (!context) throw new StartError('That person is not active any more.');
    try {
      return await work(context);
    } finally {
      await context.release();
    }
  } finally {
    await database.close();
  }
}

async function settingsOf({ config, dataDir, now }: AdminHost) {
  const { publicUrl = `http://localhost:${config.port}` } = config;
  const keys = await secretKeys(config, dataDir);
  const signing = { publicUrl: () => publicUrl, keys, now: () => now };
  return {
    canMail: config.mail !== undefined,
    sealSecret: (secret: string, owner: string) => seal(secret, owner, keys),
    webhookAllowPrivate: config.webhookAllowPrivate,
    pictureUrl: pictureAddresses(signing),
    tableUrl: tableAddresses(signing),
    pageUrl: peoplesPages(publicUrl, config.demo),
    ...signedAddresses(signing),
  };
}
