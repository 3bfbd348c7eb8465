import { TestEnvironment } from 'jest-environment-node';
import pino from 'pino';
import type { Uplift } from '../../api/uplift';

/** Starts a whole server with these settings; `now` tells its time, in milliseconds since 1970. */
export type StartServer = (settings: Record<string, string>, now: () => number) => Promise<Uplift>;

declare global {
  /** There in every test file. */
  var startServer: StartServer;
}

/**
 * Jest loads each test file's modules anew, and the whole server takes longer to load than most files take to run. So
 * servers are started out here, where the program is loaded once for all files of a worker. Nothing but settings, the
 * time and the server's address goes in and out: the tests speak to it as clients do.
 */
export default class ServerEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global.startServer = start;
  }
}

const start: StartServer = (settings, now) => {
  require('@swc-node/register');
  require('reflect-metadata');
  const { readConfig }: typeof import('../../api/config') = require('../../api/config');
  const { startUplift }: typeof import('../../api/uplift') = require('../../api/uplift');
  const config = readConfig(settings);
  return startUplift(config, { now: () => new Date(now()), log: pino({ level: config.logLevel }) });
};
