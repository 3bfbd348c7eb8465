import 'reflect-metadata';
import { existsSync } from 'node:fs';
import type { Command } from './admin/command';
import { keyCreate } from './admin/keyCreate';
import { migrateCommand, revertCommand } from './admin/migrations';
import { readOptions } from './admin/options';
import { reach } from './admin/reach';
import { userAdd } from './admin/userAdd';
import { workspaceCreate } from './admin/workspaceCreate';
import { readConfig } from './config';
import { ConfigError } from './config/configError';
import { StartError } from './startError';

const COMMANDS: Record<string, Command> = {
  migrate: migrateCommand,
  'migrate:down': revertCommand,
  'workspace create': workspaceCreate,
  'user add': userAdd,
  'key create': keyCreate,
};

async function main(args: string[]): Promise<void> {
  const words = args.findIndex(word => word.startsWith('-'));
  const name = (words < 0 ? args : args.slice(0, words)).join(' ');
  const command = COMMANDS[name];
  if (!command) throw new StartError(usage(name));
  const given = readOptions(name, command.options, words < 0 ? [] : args.slice(words));
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = readConfig(process.env);
  const now = () => new Date();
  const printed = await reach(config, command, place => command.run({ ...place, config, now }, given));
  process.stdout.write(`${printed}\n`);
}

function usage(name: string): string {
  const known = Object.entries(COMMANDS).map(
    ([command, { help }]) => `  npm run admin -- ${command.padEnd(16)} ${help}`,
  );
  return [name ? `There is no command "${name}". There are:` : 'Say what to do:', ...known].join('\n');
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const told = error instanceof ConfigError || error instanceof StartError;
  process.stderr.write(`${told ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
