import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { type AdminCommand, UsageError } from './admin/command';
import { ADMIN_COMMANDS } from './admin/list';
import { type Config, readConfig } from './config';
import { ConfigError } from './config/configError';
import { startEmbedded } from './embedded';
import { StartError } from './startError';

async function main([name, ...args]: string[]): Promise<void> {
  const command = ADMIN_COMMANDS.find(each => each.name === name);
  if (!command) throw new StartError(usage(name));
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = readConfig(process.env);
  const told = await onDatabase(config, ownerUrl => command.run({ ownerUrl, config, now: new Date() }, args)).catch(
    error => {
      if (error instanceof UsageError) throw new StartError(`${error.message}\n${lineOf(command)}`);
      throw error;
    },
  );
  process.stdout.write(`${told}\n`);
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

/** Wide enough for the longest command with what it takes. */
const WIDTH = 20;

function lineOf({ name, takes, help }: AdminCommand): string {
  return `  npm run admin -- ${[name, takes].filter(Boolean).join(' ').padEnd(WIDTH)} ${help}`;
}

function usage(name: string | undefined): string {
  const known = ADMIN_COMMANDS.map(lineOf);
  return [name ? `There is no command "${name}". There are:` : 'Say what to do:', ...known].join('\n');
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const told = error instanceof ConfigError || error instanceof StartError;
  process.stderr.write(`${told ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
