import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { consoleNotifications } from '../../../bot/console/notifications';
import type { Held } from '../../../bot/ports';

const news: Held = { id: 'n1', at: '2026-11-24T02:00:00.000Z', reply: { text: 'news' } };

describe('POST /console/notifications', () => {
  let held: Held[];
  let asked: { email: string; shown: string[] }[];
  let waiting: () => void;
  const closing = new AbortController();
  const app = express();
  app.use(
    consoleNotifications({
      closing: closing.signal,
      speaker: async () => 'anybody',
      held: {
        async next({ person: email }, giveUp) {
          asked.push({ email, shown: [] });
          if (held.length === 0 && !giveUp.aborted) {
            waiting();
            await once(giveUp, 'abort');
          }
          return held;
        },
        async shown({ person: email }, ids) {
          asked.push({ email, shown: ids });
        },
      },
    }),
  );
  let server: Server;
  beforeAll(async () => {
    server = app.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  beforeEach(() => {
    held = [news];
    asked = [];
  });
  afterAll(() => server.close());

  const post = (body: unknown, headers: Record<string, string> = {}, signal?: AbortSignal) =>
    fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/console/notifications`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
      signal,
    });

  it('gives what waits for a person, after taking note of what has been shown', async () => {
    const response = await post({ as: 'alice@demo.test', shown: ['n0'] });
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await response.json()).toEqual({ notifications: [news] });
    expect(asked).toEqual([
      { email: 'alice@demo.test', shown: ['n0'] },
      { email: 'alice@demo.test', shown: [] },
    ]);
  });

  it.each([
    ['no person', { shown: [] }, 'as', 400],
    ['no list', { as: 'alice@demo.test', shown: 'n0' }, 'shown', 400],
    ['no JSON', '{oops', undefined, 400],
    ['another list', [], undefined, 400],
  ])('says what is wrong with %s', async (_what, body, field, status) => {
    const response = await post(body, { 'Accept-Language': 'zh-CN' });
    expect(response.status).toBe(status);
    const { error } = (await response.json()) as { error: { field?: string; message: string } };
    expect(error.field).toBe(field);
    expect(error.message).toMatch(/\p{Script=Han}/u);
  });

  it('takes JSON only, which no form on another site can send', async () => {
    expect((await post('as=alice', { 'Content-Type': 'application/x-www-form-urlencoded' })).status).toBe(415);
  });

  it('lets nobody wait who has gone away, and answers whoever waits when the server closes', async () => {
    held = [];
    let begun = new Promise<void>(resolve => {
      waiting = resolve;
    });
    const leaving = new AbortController();
    const left = post({ as: 'alice@demo.test' }, {}, leaving.signal);
    await begun;
    leaving.abort();
    await expect(left).rejects.toThrow();
    begun = new Promise<void>(resolve => {
      waiting = resolve;
    });
    const stayed = post({ as: 'alice@demo.test' });
    await begun;
    closing.abort();
    expect(await (await stayed).json()).toEqual({ notifications: [] });
  });
});
