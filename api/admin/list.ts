import { backupCommand } from './backup';
import type { AdminCommand } from './command';
import { exportCommand } from './export';
import { importCommand } from './import';
import { keyCreateCommand } from './keyCreate';
import { migrateCommand } from './migrate';
import { migrateDownCommand } from './migrateDown';
import { rebuildRollupsCommand } from './rebuildRollups';
import { restoreCommand } from './restore';
import { userAddCommand } from './userAdd';
import { workspaceCreateCommand } from './workspaceCreate';

/** Every command of `npm run admin`, in the order of its help. */
export const ADMIN_COMMANDS: readonly AdminCommand[] = [
  migrateCommand,
  migrateDownCommand,
  workspaceCreateCommand,
  userAddCommand,
  keyCreateCommand,
  importCommand,
  exportCommand,
  backupCommand,
  restoreCommand,
  rebuildRollupsCommand,
];
