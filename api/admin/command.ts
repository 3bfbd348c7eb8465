import type { Config } from '../config';

/** What a command of `npm run admin` works on. */
export interface AdminHost {
  /** Connects as the owner of the tables. */
  ownerUrl: string;
  config: Config;
  /** Folder of the embedded database and of what the server keeps beside it. */
  dataDir: string;
  now: Date;
}

/** One command of `npm run admin`. */
export interface AdminCommand {
  /** As it is typed, such as `migrate:down` or `user add`. */
  name: string;
  /** What follows its name, such as `FILE`. */
  takes?: string;
  help: string;
  /** True when it can work beside a running server on the embedded database too. */
  besideServer?: true;
  /**
   * @returns what to print
   * @throws UsageError when what follows the name makes no sense; StartError for what whoever runs it can put right.
   */
  run(host: AdminHost, args: string[]): Promise<string>;
}

/** What follows a command's name makes no sense; the message says what is missing. */
export class UsageError extends Error {}

/** The only thing that follows a command's name. @throws UsageError when there is none or more */
export function onlyArgument(args: string[], what: string): string {
  const [value, ...others] = args;
  if (value === undefined || value.startsWith('-') || others.length > 0) throw new UsageError(`Say ${what}.`);
  return value;
}
