import { revert } from '../database/migrate';
import type { AdminCommand } from './command';

/** `npm run admin -- migrate:down` */
export const migrateDownCommand: AdminCommand = {
  name: 'migrate:down',
  help: 'takes the newest migration back, with the data it made room for',
  async run({ ownerUrl }) {
    const reverted = await revert(ownerUrl);
    return reverted ? `Took back ${reverted}.` : 'Nothing to take back: the database is empty.';
  },
};
