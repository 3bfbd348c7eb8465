import type { Config } from '../config';
import type { Options } from './options';

/** What a command works with. */
export interface Host {
  /** Connects as the owner of the tables. */
  ownerUrl: string;
  config: Config;
  /** Folder of the embedded database and of what the server keeps beside it. */
  dataDir: string;
  now: () => Date;
}

/** One command of `npm run admin`. */
export interface Command {
  help: string;
  /** What it is told: option names with what to give; those with `required` must be given. */
  options: Options;
  /** True when it can work beside a running server on the embedded database. */
  besideServer: boolean;
  /** @returns what to print. @throws StartError that says what to do. */
  run(host: Host, given: Record<string, string>): Promise<string>;
}
