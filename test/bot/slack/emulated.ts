import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SeedConfig } from 'emulate' with { 'resolution-mode': 'import' };
import { freePort } from '../../support/freePort';

/** A message as Slack keeps it. */
export interface KeptMessage {
  ts: string;
  text: string;
  user: string;
  thread_ts?: string;
  blocks?: { type: string; elements?: object[] }[];
}

/** A Slack workspace with one person, one channel and our bot, played by `emulate`. */
export class EmulatedSlack {
  readonly botToken = 'xoxb-uplift';
  private static readonly PERSON_TOKEN = 'xoxp-alice';
  private process?: ChildProcess;
  private readonly folder = mkdtempSync(join(tmpdir(), 'emulated-slack-'));
  apiUrl = '';

  async start(): Promise<void> {
    const port = await freePort();
    const seed: SeedConfig = {
      slack: {
        team: { name: 'Demo', domain: 'demo' },
        users: [{ name: 'alice', real_name: 'Alice Tan', email: 'alice@demo.test' }],
        channels: [{ name: 'sales' }],
        bots: [{ name: 'uplift' }],
        tokens: [
          { token: this.botToken, user: 'uplift' },
          { token: EmulatedSlack.PERSON_TOKEN, user: 'alice' },
        ],
      },
    };
    const file = join(this.folder, 'seed.json');
    writeFileSync(file, JSON.stringify(seed));
    const command = join(process.cwd(), 'node_modules/emulate/dist/index.js');
    const child = spawn(
      process.execPath,
      [command, 'start', '--service', 'slack', '--port', String(port), '--seed', file],
      {
        cwd: this.folder,
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    this.process = child;
    this.apiUrl = `http://localhost:${port}/api/`;
    await new Promise<void>((resolve, reject) => {
      child.once('exit', code => reject(new Error(`emulate ended with ${code}`)));
      child.stdout.on('data', (output: Buffer) => output.includes('Tokens') && resolve());
    });
  }

  /** Calls a Web API method as the person. */
  async call<T>(method: string, body: object): Promise<T> {
    const response = await fetch(this.apiUrl + method, {
      method: 'POST',
      headers: { authorization: `Bearer ${EmulatedSlack.PERSON_TOKEN}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const result = (await response.json()) as T & { ok: boolean; error?: string };
    if (!result.ok) throw new Error(`${method}: ${result.error}`);
    return result;
  }

  /** The messages of a thread, the first one included. */
  async thread(channel: string, ts: string): Promise<KeptMessage[]> {
    return (await this.call<{ messages: KeptMessage[] }>('conversations.replies', { channel, ts })).messages;
  }

  async stop(): Promise<void> {
    const ended = new Promise(resolve => this.process?.once('exit', resolve));
    this.process?.kill();
    await ended;
    rmSync(this.folder, { recursive: true });
  }
}
