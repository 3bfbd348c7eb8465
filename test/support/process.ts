import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { PROJECT_FOLDER } from '../../api/projectFolder';

/** How a process of ours ended. */
export interface Ended {
  code: number | null;
  output: string;
}

/** A process of ours, as whoever started it in a terminal sees it. */
export interface Running {
  pid: number;
  /** What it has printed so far. */
  output(): string;
  /** Resolves with the first line that matches. Rejects when it ends before. */
  prints(pattern: RegExp): Promise<RegExpExecArray>;
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<Ended>;
  ended: Promise<Ended>;
}

/** Runs one of our programs from source, with these settings and none of the test run's own. */
export function run(program: string, args: string[], environment: Record<string, string>): Running {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['-r', '@swc-node/register', program, ...args], {
    cwd: PROJECT_FOLDER,
    env: { PATH, HOME, LOG_LEVEL: 'silent', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = once(child, 'close').then(([code]): Ended => ({ code, output }));
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      output += text;
    });
  }
  return {
    pid: pidOf(child),
    output: () => output,
    ended,
    prints: pattern =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(output);
          if (match) resolve(match);
        };
        look();
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        void ended.then(({ code }) => reject(new Error(`ended with ${code} before it printed ${pattern}:\n${output}`)));
      }),
    end: signal => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Starts a whole server of its own and waits until it is ready. */
export async function startServer(environment: Record<string, string>): Promise<Running & { url: string }> {
  const running = run('api/main.ts', [], { PORT: '0', ...environment });
  const [, url = ''] = await running.prints(/^Uplift is ready on (http:\/\/localhost:\d+)$/m);
  return { ...running, url };
}

function pidOf({ pid }: ChildProcess): number {
  if (pid === undefined) throw new Error('the process could not be started');
  return pid;
}
