import type { Server as HttpServer } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import express from 'express';
import WebSocket from 'ws';
import { mountSlack, type SlackAdapter } from '../../../bot/slack/adapter';
import { until } from '../../support/until';
import { ScriptedBot } from '../scriptedBot';
import { command, direct, TEAM } from './payloads';
import { SlackApi } from './slackApi';

/** Sooner than the client itself gives up a connection on which nothing comes back, which is after five seconds. */
const LOST_MS = 3_000;

/** Slack's end of the connection: sends envelopes and keeps what is acknowledged. */
class SlackSocket {
  readonly acknowledged: { envelope_id: string; payload?: Record<string, unknown> }[] = [];
  private readonly http: HttpServer = createServer();
  private readonly sockets = new WebSocket.Server({ server: this.http });
  private readonly connections: Socket[] = [];
  private client?: WebSocket;

  async start(): Promise<string> {
    this.http.on('connection', connection => this.connections.push(connection));
    this.sockets.on('connection', client => {
      this.client = client;
      client.on('message', data => this.acknowledged.push(JSON.parse(String(data))));
      client.send(JSON.stringify({ type: 'hello', num_connections: 1 }));
    });
    await new Promise<void>(resolve => this.http.listen(0, '127.0.0.1', resolve));
    return `ws://127.0.0.1:${(this.http.address() as AddressInfo).port}`;
  }

  async send(envelope_id: string, type: string, payload: object, more: object = {}): Promise<void> {
    const client = await until(() => this.client);
    client.send(JSON.stringify({ envelope_id, type, accepts_response_payload: true, payload, ...more }));
  }

  /** Reads nothing more, so that no farewell is answered. */
  hang(): void {
    for (const connection of this.connections) connection.pause();
  }

  /** Whether its end of the connection stands; one that hangs learns it by what it sends. */
  stands(): boolean {
    this.client?.ping();
    return this.client?.readyState === WebSocket.OPEN;
  }

  isAcknowledged(id: string): boolean {
    return this.acknowledged.some(({ envelope_id }) => envelope_id === id);
  }

  async stop(): Promise<void> {
    for (const client of this.sockets.clients) client.terminate();
    await new Promise(resolve => this.http.close(resolve));
  }
}

let slack: SlackApi;
let socket: SlackSocket;
let bot: ScriptedBot;
let adapter: SlackAdapter;

beforeEach(async () => {
  [slack, socket, bot] = [new SlackApi(), new SlackSocket(), new ScriptedBot()];
  await slack.start();
  slack.addPerson('U0ALICE', 'alice@demo.test', { tz: 'Asia/Singapore', locale: 'en-US' });
  const url = await socket.start();
  slack.answers.set('apps.connections.open', () => ({ url }));
  adapter = mountSlack({
    app: express(),
    access: slack.botToken,
    reached: { appToken: 'xapp-1' },
    apiUrl: slack.apiUrl,
    publicUrl: 'https://uplift.demo.test',
    handle: bot.handle,
    search: bot.search,
    now: () => new Date('2026-11-24T02:00:00Z'),
    log: { warn: () => {}, error: () => {} },
    storeWithinMs: 400,
  });
  await adapter.begin();
});

afterEach(async () => {
  await adapter.hush();
  await adapter.idle();
  await socket.stop();
  await slack.stop();
});

test('a direct message over the connection is stored, acknowledged and answered', async () => {
  await socket.send('e1', 'events_api', direct('log call with Acme'));
  await until(() => socket.isAcknowledged('e1'));
  await adapter.idle();
  expect(bot.effects).toMatchObject([
    { text: 'log call with Acme', sender: { email: 'alice@demo.test', tenant: TEAM } },
  ]);
  expect(slack.sent).toMatchObject([
    { method: 'apps.connections.open' },
    { method: 'chat.postMessage', body: { channel: 'D0ALICE' } },
  ]);
});

test('an event that cannot be stored stays unacknowledged, and counts once when Slack repeats it', async () => {
  const message = direct('log call with Acme');
  bot.storing = Promise.reject(new Error('the database is away'));
  bot.storing.catch(() => undefined);
  await socket.send('e1', 'events_api', message);
  await until(() => bot.received.length > 0);
  bot.storing = Promise.resolve();
  await socket.send('e2', 'events_api', message, { retry_attempt: 1, retry_reason: 'timeout' });
  await until(() => socket.isAcknowledged('e2'));
  await adapter.idle();
  expect(socket.isAcknowledged('e1')).toBe(false);
  expect(bot.effects).toHaveLength(1);
});

test('a slash command delivered twice has one effect', async () => {
  const given = command('won Acme');
  await socket.send('c1', 'slash_commands', given);
  await until(() => socket.isAcknowledged('c1'));
  await socket.send('c2', 'slash_commands', given);
  await until(() => socket.isAcknowledged('c2'));
  await adapter.idle();
  expect(bot.received).toHaveLength(2);
  expect(bot.effects).toHaveLength(1);
});

test('the connection is at its end when nothing more is to arrive', async () => {
  expect(socket.stands()).toBe(true);
  await adapter.hush();
  expect(socket.stands()).toBe(false);
});

test('a connection whose end Slack does not answer is cut off', async () => {
  socket.hang();
  await adapter.hush();
  await until(() => !socket.stands(), LOST_MS);
});
