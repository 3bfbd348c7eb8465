import 'reflect-metadata';
import { demoAsOf } from './demo';
import type { DemoOrder } from './demoProcess';
import type { House } from './house';
import { loadDemo } from './load';

let house: House | undefined;

/** The program behind `demoProcess`: makes the workspace up when it is told the instant, and writes it when it is told where. */
async function follow({ asOf, ownerUrl }: DemoOrder): Promise<void> {
  house ??= demoAsOf(new Date(asOf));
  if (ownerUrl === undefined) return;
  await loadDemo(ownerUrl, new Date(asOf), { house, rollUp: false });
  process.exit(0);
}

process.on('message', (order: DemoOrder) => {
  follow(order).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  });
});
// Ctrl-C reaches the whole terminal; the server ends the start in its own order.
process.on('SIGINT', () => undefined);
// Whoever asked for it is gone.
process.on('disconnect', () => process.exit(1));
