import { backupCommand } from './backup';
import type { AdminCommand } from './command';
import { migrateCommand } from './migrate';
import { migrateDownCommand } from './migrateDown';
import { restoreCommand } from './restore';

/** Every command of `npm run admin`, in the order of its help. */
export const ADMIN_COMMANDS: readonly AdminCommand[] = [
  migrateCommand,
  migrateDownCommand,
  backupCommand,
  restoreCommand,
];
