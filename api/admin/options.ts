import { parseArgs } from 'node:util';
import { StartError } from '../startError';

/** The options of a command: by name, what stands for the value in its usage, and whether it must be given. */
export type Options = Record<string, { value: string; required?: true }>;

/**
 * The values given for a command's options.
 * @throws StartError with the command's usage, for what is unknown, left out or given without a value
 */
export function readOptions(command: string, options: Options, args: string[]): Record<string, string> {
  const given = parse(command, options, args);
  const missing = Object.keys(options).filter(name => options[name]?.required && !given[name]?.trim());
  if (missing.length > 0) {
    throw new StartError(`Please give ${missing.map(name => `--${name}`).join(', ')}.\n${usageOf(command, options)}`);
  }
  return given;
}

/** How a command is called. */
function usageOf(command: string, options: Options): string {
  const written = Object.entries(options).map(([name, { value, required }]) => {
    const option = `--${name} ${value}`;
    return required ? option : `[${option}]`;
  });
  return ['Usage: npm run admin --', command, ...written].join(' ');
}

function parse(command: string, options: Options, args: string[]): Record<string, string> {
  const known = Object.fromEntries(Object.keys(options).map(name => [name, { type: 'string' as const }]));
  try {
    const { values } = parseArgs({ args, options: known, strict: true, allowPositionals: false });
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value).trim()]));
  } catch (cause) {
    const [reason] = (cause as Error).message.split('. ');
    throw new StartError(`${reason}.\n${usageOf(command, options)}`, { cause });
  }
}
