import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../support/process';
import type { Bench } from './bench';

/** How many rows a minute `importRecords` takes of each kind; at least 10 000 are promised. */
const FILES = [
  {
    type: 'ACCOUNT',
    header: 'externalId,name,owner,employees,Industry',
    row: (n: number) => `a${n},Company ${n} Ltd,alice@demo.test,12,Retail`,
  },
  {
    type: 'LEAD',
    header: 'externalId,name,contactName,email,owner',
    row: (n: number) => `l${n},Lead ${n} Ltd,Ann ${n},ann${n}@x.example,alice@demo.test`,
  },
  {
    type: 'CONTACT',
    header: 'externalId,name,account,email',
    row: (n: number) => `c${n},Ann ${n},Company 1 Ltd,ann${n}@x.example`,
  },
  {
    type: 'DEAL',
    header: 'externalId,name,account,amount,owner',
    row: (n: number) => `d${n},Deal ${n},Company 1 Ltd,1000,alice@demo.test`,
  },
  {
    type: 'ACTIVITY',
    header: 'externalId,kind,account,occurredAt,notes',
    row: (n: number) => `x${n},CALL,Company 1 Ltd,2026-01-20,Hello`,
  },
];

const ROWS = 2_000;
const PROMISED = 10_000;
const MINUTE_MS = 60_000;

/** How quickly files are taken. */
export const bench: Bench = {
  help: 'how many rows a minute are imported, of each kind',
  async run(_options, say) {
    const folder = await mkdtemp(join(tmpdir(), 'uplift-bench-'));
    const server = await startServer({ DATA_DIR: folder });
    try {
      for (const { type, header, row } of FILES) {
        const text = [header, ...Array.from({ length: ROWS }, (_, n) => row(n))].join('\n');
        const began = performance.now();
        const response = await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', Authorization: 'Bearer demo:olivia@demo.test' },
          body: JSON.stringify({
            query:
              'mutation I($input: ImportRecordsInput!) { importRecords(input: $input) { report { created faults { row message } } userErrors { message } } }',
            variables: { input: { type, text, dryRun: false } },
          }),
        });
        const { data } = (await response.json()) as { data: { importRecords: { report: { created: number } | null } } };
        if (data.importRecords.report?.created !== ROWS) throw new Error(JSON.stringify(data));
        const rate = Math.round((ROWS * MINUTE_MS) / (performance.now() - began));
        say(`${type.padEnd(9)} ${rate} rows a minute (promised: ${PROMISED})`);
        if (rate < PROMISED) process.exitCode = 1;
      }
    } finally {
      await server.end('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    }
  },
};
