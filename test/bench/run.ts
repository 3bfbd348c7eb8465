// `npm run bench`: lists the benchmarks; `npm run bench -- NAME --option=value` runs one of them.
import 'reflect-metadata';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from './bench';

const SUFFIX = '.bench.ts';

function names(): string[] {
  return readdirSync(__dirname)
    .filter(file => file.endsWith(SUFFIX))
    .map(file => file.slice(0, -SUFFIX.length))
    .sort();
}

async function load(name: string): Promise<Bench> {
  const { bench }: { bench: Bench } = await import(join(__dirname, `${name}${SUFFIX}`));
  return bench;
}

function optionsIn(args: string[]): Record<string, string> {
  return Object.fromEntries(
    args.map(arg => {
      const [, name = arg, value = 'yes'] = /^--([^=]+)(?:=(.*))?$/.exec(arg) ?? [];
      return [name, value];
    }),
  );
}

async function main([name, ...args]: string[]): Promise<void> {
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  if (name !== undefined && names().includes(name)) {
    const bench = await load(name);
    await bench.run(optionsIn(args), say);
    return;
  }
  say(name === undefined ? 'What can be measured:' : `There is no benchmark "${name}". There are:`);
  for (const known of names()) say(`  npm run bench -- ${known.padEnd(12)} ${(await load(known)).help}`);
  if (name !== undefined) process.exitCode = 1;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
