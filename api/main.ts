import 'reflect-metadata';
import { existsSync } from 'node:fs';
import pino from 'pino';
import { readConfig } from './config';
import { ConfigError } from './config/configError';
import { StartError } from './startError';
import { startUplift, type Uplift } from './uplift';

async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel });
  const starting = startUplift(config, { now: () => new Date(), log });
  stopOnSignals(starting, config.demo);
  const uplift = await starting;
  process.stdout.write(welcome(uplift, config.demo));
}

function welcome({ url, remark }: Uplift, demo: boolean): string {
  const lines = [`Uplift is ready on ${url}`];
  if (remark) lines.push(remark);
  if (demo) {
    lines.push(
      '',
      'Try it in a browser: choose Alice Chen and type',
      '  log call with Acme about pricing, next step send quote Friday',
      'or choose Maria Rossi and type',
      '  show my conversion this month',
      `The API, as any demo person: curl ${url}/graphql -H 'Authorization: Bearer demo:alice@demo.test' \\`,
      `  -H 'Content-Type: application/json' -d '{"query":"{ viewer { user { name } } }"}'`,
      'This is demo mode: everybody may sign in as anybody, so it answers only on this machine. Ctrl-C stops it.',
    );
  }
  return `${lines.join('\n')}\n`;
}

/** Long enough for whatever spreads the requests over several servers to ask `/readyz` and send them elsewhere. */
const DRAIN_MS = 5_000;

/**
 * A signal during the start waits for its end: what has been started by then has to be stopped. SIGTERM comes from
 * whoever runs the server for others; nobody stands in front of a demo, and at Ctrl-C nobody wants to wait.
 */
function stopOnSignals(starting: Promise<Uplift>, demo: boolean): void {
  const stop = (drainMs: number) => () => {
    starting
      .then(uplift => uplift.stop(drainMs))
      .then(() => process.exit(0))
      .catch(fail);
  };
  process.on('SIGINT', stop(0));
  process.on('SIGTERM', stop(demo ? 0 : DRAIN_MS));
}

function fail(error: unknown): never {
  const told = error instanceof ConfigError || error instanceof StartError;
  process.stderr.write(`${told ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
}

main().catch(fail);
