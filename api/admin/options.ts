import { parseArgs } from 'node:util';
import { UsageError } from './command';

/** The options of a command: by name, what stands for the value in its usage, and whether it must be given. */
export type Options = Record<string, { value: string; required?: true }>;

/**
 * The values given for a command's options.
 * @throws UsageError for what is unknown, left out or given without a value
 */
export function readOptions(options: Options, args: string[]): Record<string, string> {
  const given = parse(options, args);
  const missing = Object.keys(options).filter(name => options[name]?.required && !given[name]);
  if (missing.length > 0) throw new UsageError(`Please give ${missing.map(name => `--${name}`).join(', ')}.`);
  return given;
}

/** What follows the command's name, for its usage. */
export function takesOptions(options: Options): string {
  const written = Object.entries(options).map(([name, { value, required }]) => {
    const option = `--${name} ${value}`;
    return required ? option : `[${option}]`;
  });
  return written.join(' ');
}

function parse(options: Options, args: string[]): Record<string, string> {
  const known = Object.fromEntries(Object.keys(options).map(name => [name, { type: 'string' as const }]));
  try {
    const { values } = parseArgs({ args, options: known, strict: true, allowPositionals: false });
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value).trim()]));
  } catch (cause) {
    const [reason] = (cause as Error).message.split('. ');
    throw new UsageError(`${reason}.`, { cause });
  }
}
