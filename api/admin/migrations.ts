import { loginOf, migrate, revert } from '../database/migrate';
import type { Command } from './command';

/** `migrate`. */
export const migrateCommand: Command = {
  help: 'brings the database to the newest schema',
  options: {},
  besideServer: false,
  async run({ ownerUrl, config: { database } }) {
    const ran = await migrate(ownerUrl, database && loginOf(database.url));
    return ran.length === 0 ? 'Nothing to do: the schema is the newest.' : `Applied ${ran.join(', ')}.`;
  },
};

/** `migrate:down`. */
export const revertCommand: Command = {
  help: 'takes the newest migration back, with the data it made room for',
  options: {},
  besideServer: false,
  async run({ ownerUrl }) {
    const reverted = await revert(ownerUrl);
    return reverted ? `Took back ${reverted}.` : 'Nothing to take back: the database is empty.';
  },
};
