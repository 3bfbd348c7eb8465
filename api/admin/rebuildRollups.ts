import { rebuildEverywhere } from '../rollups/rebuildEverywhere';
import type { AdminCommand } from './command';

/** `npm run admin -- rebuild-rollups`. */
export const rebuildRollupsCommand: AdminCommand = {
  name: 'rebuild-rollups',
  help: 'reckons the sums behind long periods anew and tells what differed',
  besideServer: true,
  run: ({ ownerUrl }) => rebuildEverywhere(ownerUrl),
};
