import { loginOf, migrate } from '../database/migrate';
import type { AdminCommand } from './command';

/** `npm run admin -- migrate` */
export const migrateCommand: AdminCommand = {
  name: 'migrate',
  help: 'brings the database to the newest schema',
  async run({ ownerUrl, config: { database } }) {
    const ran = await migrate(ownerUrl, database && loginOf(database.url));
    return ran.length === 0 ? 'Nothing to do: the schema is the newest.' : `Applied ${ran.join(', ')}.`;
  },
};
