import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { type AdminCommand, UsageError } from './admin/command';
import { ADMIN_COMMANDS } from './admin/list';
import { reach } from './admin/reach';
import { readConfig } from './config';
import { ConfigError } from './config/configError';
import { StartError } from './startError';

async function main(words: string[]): Promise<void> {
  const command = ADMIN_COMMANDS.find(({ name }) => startsWith(words, name.split(' ')));
  if (!command) throw new StartError(usage(words.filter(word => !word.startsWith('-')).join(' ')));
  const args = words.slice(command.name.split(' ').length);
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = readConfig(process.env);
  const told = await reach(config, command, place => command.run({ ...place, config, now: new Date() }, args)).catch(
    error => {
      if (error instanceof UsageError) throw new StartError(`${error.message}\n${lineOf(command)}`);
      throw error;
    },
  );
  process.stdout.write(`${told}\n`);
}

/** Wide enough for the longest command with what it takes. */
const WIDTH = 20;

function lineOf({ name, takes, help }: AdminCommand): string {
  return `  npm run admin -- ${[name, takes].filter(Boolean).join(' ').padEnd(WIDTH)} ${help}`;
}

/** Whether a command's name is what was typed first. */
function startsWith(words: string[], name: string[]): boolean {
  return name.every((word, at) => words[at] === word);
}

function usage(name: string): string {
  const known = ADMIN_COMMANDS.map(lineOf);
  return [name ? `There is no command "${name}". There are:` : 'Say what to do:', ...known].join('\n');
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const told = error instanceof ConfigError || error instanceof StartError;
  process.stderr.write(`${told ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
