import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { consoleMessages } from '../../../bot/console/adapter';
import type { Speaker } from '../../../bot/console/speaker';
import type { Message } from '../../../bot/message';
import type { Answer } from '../../../bot/reply';

const NOW = new Date('2026-11-24T02:00:00Z');
const said = { as: 'alice@demo.test', conversation: 'c1', text: 'log call with Acme' };

describe('POST /console/messages', () => {
  const heard: Message[] = [];
  let speaker: Speaker | 'anybody' = 'anybody';
  const answer: Answer = {
    messages: [{ text: 'Logged call with Acme Corporation.' }],
    understood: { command: 'logActivity' },
  };
  const app = express();
  app.use(
    consoleMessages({
      now: () => NOW,
      speaker: async () => speaker,
      handle: async message => {
        heard.push(message);
        return answer;
      },
    }),
  );
  let server: Server;
  beforeAll(async () => {
    server = app.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  beforeEach(() => heard.splice(0));
  afterAll(() => server.close());

  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/console/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  it('hands the message to the bot and gives its answer back', async () => {
    const response = await post({ ...said, id: 'm1', sentAt: '2026-11-23T10:00:00+08:00' });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(answer);
    expect(heard).toEqual([
      {
        id: 'alice@demo.test/m1',
        sender: { platform: 'console', tenant: 'demo', person: 'alice@demo.test' },
        place: { conversation: 'c1', kind: 'direct' },
        text: 'log call with Acme',
        sentAt: new Date('2026-11-23T02:00:00Z'),
      },
    ]);
  });

  describe('of somebody who has signed in', () => {
    const sender = { platform: 'console' as const, tenant: 'w1', person: 'u1' };
    beforeAll(() => {
      speaker = { sender, email: 'alice@demo.test' };
    });
    afterAll(() => {
      speaker = 'anybody';
    });

    it('is that person’s, whether the body says so or nothing', async () => {
      expect((await post({ ...said, as: undefined, id: 'm1' })).status).toBe(200);
      expect((await post({ ...said, as: 'Alice@Demo.test', id: 'm1' })).status).toBe(200);
      expect(heard.map(message => [message.id, message.sender])).toEqual([
        ['u1/m1', sender],
        ['u1/m1', sender],
      ]);
    });

    it.each(['bob@demo.test', 7, null, ''])('is nobody else’s: %p', async as => {
      const response = await post({ ...said, as });
      expect(response.status).toBe(403);
      expect(await response.json()).toEqual({
        error: { code: 'FORBIDDEN', field: 'as', message: expect.stringContaining('You speak for yourself here') },
      });
      expect(heard).toEqual([]);
    });
  });

  it('takes the present moment and an id of its own when none is given', async () => {
    await post(said);
    await post(said);
    expect(heard.map(message => message.sentAt)).toEqual([NOW, NOW]);
    expect(new Set(heard.map(message => message.id)).size).toBe(2);
  });

  it('keeps the ids of different people apart', async () => {
    await post({ ...said, id: 'm1' });
    await post({ ...said, id: 'm1', as: 'bob@demo.test' });
    expect(new Set(heard.map(message => message.id)).size).toBe(2);
  });

  it('passes on a pressed button and the wish to change nothing', async () => {
    const action = { command: 'undo', slots: { change: { id: 'x' } } };
    await post({ as: said.as, conversation: 'c1', action, dryRun: true });
    expect(heard[0]).toMatchObject({ text: '', action, dryRun: true });
  });

  it.each([
    ['100 KB of Latin text', 'a'.repeat(100 * 1024)],
    ['an empty text', ''],
    ['emojis', '🎉🎉'],
  ])('leaves the answer to %s to the bot', async (_what, text) => {
    expect((await post({ ...said, text })).status).toBe(200);
    expect(heard[0]?.text).toBe(text);
  });

  it.each([
    ['as', { as: undefined }],
    ['as', { as: 'alice' }],
    ['as', { as: ['alice@demo.test'] }],
    ['conversation', { conversation: '' }],
    ['conversation', { conversation: 'x'.repeat(201) }],
    ['id', { id: 7 }],
    ['id', { id: ' ' }],
    ['text', { text: undefined }],
    ['text', { text: 5 }],
    ['sentAt', { sentAt: '2026-11-24T10:00:00' }],
    ['sentAt', { sentAt: '2026-13-01T10:00:00Z' }],
    ['sentAt', { sentAt: 'yesterday' }],
    ['dryRun', { dryRun: 'yes' }],
    ['action', { action: 'undo' }],
    ['action', { action: { command: 'undo' } }],
  ])('refuses a wrong %s and says what it must be: %j', async (field, wrong) => {
    const response = await post({ ...said, ...wrong });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error: { code: 'BAD_USER_INPUT', field, message: expect.stringContaining(`"${field}"`) },
    });
    expect(heard).toEqual([]);
  });

  it('refuses in the language of the reader', async () => {
    const response = await post({ ...said, sentAt: '昨天' }, { 'Accept-Language': 'zh-CN,zh;q=0.9' });
    expect(await response.json()).toMatchObject({ error: { message: expect.stringMatching(/^“sentAt”应为/) } });
  });

  it.each([
    ['no JSON', '{"as": ', 400],
    ['a list', '[]', 400],
    ['more than 256 KB', { ...said, text: 'a'.repeat(256 * 1024) }, 413],
  ])('refuses %s', async (_what, body, status) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { message: expect.stringMatching(/./) } });
    expect(heard).toEqual([]);
  });

  it('refuses what a form on another page could send', async () => {
    const response = await post(said, { 'Content-Type': 'text/plain' });
    expect(response.status).toBe(415);
    expect(heard).toEqual([]);
  });
});
