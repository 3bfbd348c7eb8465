import { backup } from '../backup/backup';
import { type AdminCommand, onlyArgument } from './command';

/** `npm run admin -- backup FILE` */
export const backupCommand: AdminCommand = {
  name: 'backup',
  takes: 'FILE',
  help: 'writes everything into a file, as it is at one moment',
  besideServer: true,
  async run({ ownerUrl, now }, args) {
    const file = onlyArgument(args, 'into which file');
    const { tables, rows } = await backup(ownerUrl, file, now);
    return `Wrote ${rows} rows of ${tables} tables into ${file}. Keep SECRET_KEYS with it: without them its secrets cannot be read.`;
  },
};
