import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { type Config, readConfig } from './config';
import { ConfigError } from './config/configError';
import { loginOf, migrate, revert } from './database/migrate';
import { startEmbedded } from './embedded';
import { rebuildEverywhere } from './rollups/rebuildEverywhere';
import { StartError } from './startError';

/** One command of `npm run admin`. */
interface Command {
  help: string;
  /** @param ownerUrl connects as the owner of the tables @returns what to print. */
  run(ownerUrl: string, config: Config): Promise<string>;
}

const COMMANDS: Record<string, Command> = {
  migrate: {
    help: 'brings the database to the newest schema',
    async run(ownerUrl, { database }) {
      const ran = await migrate(ownerUrl, database && loginOf(database.url));
      return ran.length === 0 ? 'Nothing to do: the schema is the newest.' : `Applied ${ran.join(', ')}.`;
    },
  },
  'migrate:down': {
    help: 'takes the newest migration back, with the data it made room for',
    async run(ownerUrl) {
      const reverted = await revert(ownerUrl);
      return reverted ? `Took back ${reverted}.` : 'Nothing to take back: the database is empty.';
    },
  },
  'rebuild-rollups': {
    help: 'reckons the sums behind long periods anew and tells what differed',
    run: rebuildEverywhere,
  },
};

async function main(name: string | undefined): Promise<void> {
  const command = name === undefined ? undefined : COMMANDS[name];
  if (!command) throw new StartError(usage(name));
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = readConfig(process.env);
  process.stdout.write(`${await onDatabase(config, ownerUrl => command.run(ownerUrl, config))}\n`);
}

/** With the embedded database the command is its only user: a running server has to be stopped before. */
async function onDatabase(config: Config, work: (ownerUrl: string) => Promise<string>): Promise<string> {
  if (config.database) return work(config.database.ownerUrl);
  const { dataDir, dataDirGiven } = config;
  const embedded = await startEmbedded({ dataDir, dataDirGiven, url: 'npm run admin' });
  try {
    return await work(embedded.ownerUrl);
  } finally {
    await embedded.stop();
  }
}

function usage(name: string | undefined): string {
  const known = Object.entries(COMMANDS).map(
    ([command, { help }]) => `  npm run admin -- ${command.padEnd(15)} ${help}`,
  );
  return [name ? `There is no command "${name}". There are:` : 'Say what to do:', ...known].join('\n');
}

main(process.argv[2]).catch((error: unknown) => {
  const told = error instanceof ConfigError || error instanceof StartError;
  process.stderr.write(`${told ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
