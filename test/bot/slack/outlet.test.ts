import { webApi } from '@slack/bolt';
import { NotSent } from '../../../bot/notSent';
import type { ChatPlace, Outlet } from '../../../bot/ports';
import { oneWorkspace } from '../../../bot/slack/access';
import { slackOutlet } from '../../../bot/slack/outlet';
import { surelyNotSent } from '../../../bot/slack/refusals';
import { golden } from '../goldenReplies';
import { EmulatedSlack, type KeptMessage } from './emulated';
import { SlackApi } from './slackApi';

const log = { warn: () => {}, error: () => {} };

const place = (person: string | null, reference: unknown = null): ChatPlace => ({
  platform: 'slack',
  tenant: 'T1',
  person,
  reference,
});

describe('in a Slack written by others', () => {
  const slack = new EmulatedSlack();
  let outlet: Outlet;
  let person: string;

  beforeAll(async () => {
    await slack.start();
    outlet = slackOutlet({
      access: oneWorkspace(slack.botToken),
      apiUrl: slack.apiUrl,
      publicUrl: 'https://uplift.demo.test',
      log,
    });
    const { user } = await slack.call<{ user: { id: string } }>('users.lookupByEmail', { email: 'alice@demo.test' });
    person = user.id;
  });
  afterAll(() => slack.stop());

  test('a person is written to in the own chat with the bot, buttons included', async () => {
    const begun = new Date();
    await outlet.send(place(person), golden.logged, 'key 1');
    const { channels } = await slack.call<{ channels: { id: string }[] }>('conversations.list', { types: 'im' });
    const { messages } = await slack.call<{ messages: KeptMessage[] }>('conversations.history', {
      channel: channels[0]?.id,
    });
    expect(messages).toHaveLength(1);
    expect(messages[0]?.text).toMatch(/^Logged call with Acme Corporation\./);
    expect(messages[0]?.blocks?.map(({ type }) => type)).toContain('actions');
    expect(await outlet.find?.(place(person), 'key 1', begun)).toBe(true);
    expect(await outlet.find?.(place(person), 'key 2', begun)).toBe(false);
  });
});

describe('what Slack says to it', () => {
  const api = new SlackApi();
  let outlet: Outlet;

  beforeAll(() =>
    api.start().then(() => {
      outlet = slackOutlet({
        access: oneWorkspace(api.botToken),
        apiUrl: api.apiUrl,
        publicUrl: 'https://uplift.demo.test',
        log,
      });
    }),
  );
  beforeEach(() => {
    api.calls.length = 0;
    api.failing.clear();
    api.failing.set('conversations.open', () => ({ ok: true, channel: { id: 'D1' } }));
  });
  afterAll(() => api.stop());

  const sending = () => outlet.send(place('U1'), { text: 'news' }, 'key 1').catch((error: unknown) => error);

  test('each message carries its key, and is found by it', async () => {
    await outlet.send(place('U1'), { text: 'news' }, 'key 1');
    const { metadata } = api.calls.find(({ method }) => method === 'chat.postMessage')?.body ?? {};
    expect(metadata).toEqual({ event_type: 'uplift_notification', event_payload: { key: 'key 1' } });

    const other = { ...(metadata as object), event_payload: { key: 'key 2' } };
    const pages: Record<string, object> = {
      '': {
        ok: true,
        messages: [{ ts: '2', metadata: other }, { ts: '1' }],
        response_metadata: { next_cursor: 'older' },
      },
      older: { ok: true, messages: [{ ts: '0', metadata }] },
    };
    api.failing.set('conversations.history', ({ cursor }) => pages[String(cursor ?? '')] ?? null);
    const since = new Date('2026-11-24T02:00:00Z');
    expect(await outlet.find?.(place('U1'), 'key 1', since)).toBe(true);
    expect(await outlet.find?.(place('U1'), 'key 3', since)).toBe(false);
    expect(api.calls.find(({ method }) => method === 'conversations.history')?.body).toMatchObject({
      channel: 'D1',
      oldest: String(since.getTime() / 1000 - 60),
      include_all_metadata: 'true',
    });
  });

  test('a channel is written to as it is', async () => {
    await outlet.send(place(null, { channel: 'C1' }), { text: 'news' }, 'key 1');
    expect(api.sent).toMatchObject([{ method: 'chat.postMessage', body: { channel: 'C1' } }]);
  });

  test.each([
    ['user_disabled', true],
    ['is_archived', true],
    ['token_revoked', false],
    ['invalid_blocks', false],
  ])('%s: surely not sent', async (error, gone) => {
    api.failing.set('chat.postMessage', () => ({ ok: false, error }));
    expect(await sending()).toMatchObject({ name: 'NotSent', message: error, gone });
  });

  test('a fault within Slack leaves it open whether it was sent', async () => {
    api.failing.set('chat.postMessage', () => ({ ok: false, error: 'internal_error' }));
    expect(await sending()).not.toBeInstanceOf(NotSent);
  });

  test('it was not sent when the chat could not even be opened, or Slack not be reached', async () => {
    api.failing.set('conversations.open', () => ({ ok: false, error: 'fatal_error' }));
    expect(await sending()).toBeInstanceOf(NotSent);
    // As Node's fetch tells it; a test's own world hides what its errors were caused by.
    const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    const unreached = new webApi.WebAPIRequestError(new TypeError('fetch failed', { cause: refused }));
    expect(surelyNotSent(unreached)).toBeInstanceOf(NotSent);
    expect(surelyNotSent(new webApi.WebAPIRequestError(new Error('socket hang up')))).toBeNull();
  });

  test('Slack says how long it wants to be left alone', () => {
    expect(surelyNotSent(new webApi.WebAPIRateLimitedError(30))).toMatchObject({ gone: false, retryAfterMs: 30_000 });
  });

  test('a picture that Slack cannot fetch is told in words', async () => {
    api.failing.set('chat.postMessage', ({ blocks }) =>
      JSON.stringify(blocks).includes('"image"') ? { ok: false, error: 'invalid_blocks' } : null,
    );
    const chart = { alt: 'half of them', url: '/charts/1.png' };
    await outlet.send(place('U1'), { text: 'news', chart }, 'key 1');
    expect(JSON.stringify(api.calls.at(-1)?.body.blocks)).toContain('half of them');
  });
});
