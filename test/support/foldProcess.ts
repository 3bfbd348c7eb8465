// A process that folds as a server does, and ends with a signal only.
import pino from 'pino';
import { ownerPool } from '../../api/jobs/ownerPool';
import { foldRollups } from '../../api/rollups/fold';

const owner = ownerPool(process.env.OWNER_URL ?? '', () => undefined);
const log = pino({ level: 'silent' });

async function foldOnAndOn(): Promise<never> {
  for (;;) {
    // Its connection may be ended under its hands, as by a database that goes away.
    await foldRollups(owner, log).catch(() => undefined);
    await new Promise(setImmediate);
  }
}

process.stdout.write('ready\n');
void foldOnAndOn();
