import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../support/freePort';

/** A built server of its own: empty folder, free port, demo data. */
export interface RunningServer {
  url: string;
  stop: () => Promise<void>;
}

const MAIN = join(__dirname, '../../dist/api/main.js');
const READY = /Uplift is ready on (\S+)/;

/** A folder for one server's data; the server takes it away when it is stopped. */
export function dataFolder(): string {
  return mkdtempSync(join(tmpdir(), 'uplift-e2e-'));
}

/**
 * Starts `dist/api/main.js` and waits for its line.
 * @param settings environment variables besides the usual ones
 * @throws Error with what it printed when it ends before that.
 */
export async function startServer(
  settings: Record<string, string> = {},
  folder: string = dataFolder(),
): Promise<RunningServer> {
  const { DATABASE_URL: _database, DATABASE_OWNER_URL: _owner, ...environment } = process.env;
  const child = spawn(process.execPath, [MAIN], {
    env: {
      ...environment,
      NODE_ENV: 'production',
      DATA_DIR: folder,
      PORT: String(await freePort()),
      HOST: '127.0.0.1',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await readyAt(child).catch(error => {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  });
  return {
    url,
    stop: async () => {
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function readyAt(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const url = READY.exec(printed)?.[1];
      if (url) resolve(url);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('exit', code => reject(new Error(`the server ended with status ${code}:\n${printed}`)));
  });
}
