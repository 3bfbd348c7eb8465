import { restore } from '../backup/restore';
import { loginOf } from '../database/migrate';
import { type AdminCommand, onlyArgument } from './command';

/** `npm run admin -- restore FILE` */
export const restoreCommand: AdminCommand = {
  name: 'restore',
  takes: 'FILE',
  help: 'fills an empty database from such a file, all or nothing',
  async run({ ownerUrl, config: { database } }, args) {
    const file = onlyArgument(args, 'from which file');
    const { tables, rows } = await restore(ownerUrl, file, database && loginOf(database.url));
    return `Restored ${rows} rows of ${tables} tables from ${file}.`;
  },
};
