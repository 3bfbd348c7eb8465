import { MountedSlack } from './mountedSlack';
import { command, direct, mention, press } from './payloads';
import { nowSeconds } from './signedRequests';
import { SlackApi } from './slackApi';

let slack: SlackApi;
let mounted: MountedSlack;

beforeEach(async () => {
  slack = new SlackApi();
  await slack.start();
  slack.addPerson('U0ALICE', 'alice@demo.test', { tz: 'Asia/Singapore', locale: 'en-US' });
  slack.addPerson('U0LIWEI', 'li.wei@demo.test', { tz: 'Asia/Shanghai', locale: 'zh-CN' });
  mounted = await MountedSlack.start(slack);
});

afterEach(async () => {
  await mounted.stop();
  await slack.stop();
});

describe('only Slack is believed', () => {
  test.each([
    ['a forged signature', { secret: 'another secret' }],
    ['no signature', { headers: { 'x-slack-signature': '' } }],
    ['a signature of six minutes ago', { timestamp: nowSeconds() - 360 }],
    ['a signature of six minutes ahead', { timestamp: nowSeconds() + 360 }],
    ['a time that is none', { timestamp: Number.NaN }],
  ])('%s is refused', async (_, unusual) => {
    const response = await mounted.answered(mounted.post.command(command('won Acme'), unusual));
    expect(response.status).toBe(401);
    expect(mounted.bot.received).toEqual([]);
  });

  test('a body over the limit is refused', async () => {
    const response = await mounted.answered(mounted.post.event(direct('x'.repeat(1_100_000))));
    expect(response.status).toBe(413);
  });
});

describe('stored before acknowledged', () => {
  test('a repeated event has one effect and one answer', async () => {
    const event = mention('won Acme');
    await mounted.answered(mounted.post.event(event));
    const response = await mounted.answered(
      mounted.post.event(event, { headers: { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' } }),
    );
    expect(response.status).toBe(200);
    expect(mounted.bot.received).toHaveLength(2);
    expect(mounted.bot.effects).toHaveLength(1);
    expect(slack.sent).toHaveLength(1);
  });

  test('an event that cannot be stored is answered 503, and its repeat gets through', async () => {
    mounted.bot.storing = Promise.reject(new Error('the database is away'));
    mounted.bot.storing.catch(() => {});
    const event = direct('won Acme');
    expect((await mounted.answered(mounted.post.event(event))).status).toBe(503);
    mounted.bot.storing = Promise.resolve();
    expect((await mounted.answered(mounted.post.event(event, { headers: { 'x-slack-retry-num': '1' } }))).status).toBe(
      200,
    );
    expect(mounted.bot.effects).toHaveLength(1);
    expect(slack.sent).toHaveLength(1);
  });

  test('an event whose sender cannot be looked up is answered 503', async () => {
    slack.failing.set('users.info', () => ({ ok: false, error: 'internal_error' }));
    expect((await mounted.answered(mounted.post.event(direct('won Acme')))).status).toBe(503);
    expect(mounted.bot.received).toEqual([]);
  });

  test('an event that is not stored in time is answered 503', async () => {
    let store = () => {};
    mounted.bot.storing = new Promise(resolve => {
      store = resolve;
    });
    const response = await mounted.post.event(direct('won Acme'));
    store();
    expect(response.status).toBe(503);
  });

  test('a command that is not stored in time says so, and is not done later', async () => {
    await mounted.answered(mounted.post.command(command('帮助', { user_id: 'U0LIWEI' })));
    let store = () => {};
    mounted.bot.storing = new Promise(resolve => {
      store = resolve;
    });
    const response = await mounted.post.command(command('赢下东方制造', { user_id: 'U0LIWEI' }));
    expect([response.status, await response.json()]).toEqual([
      200,
      { response_type: 'ephemeral', text: '抱歉，刚才的操作没有保存成功，请稍后再试一次。' },
    ]);
    store();
    await mounted.bot.storing;
    expect(mounted.bot.effects.map(({ text }) => text)).toEqual(['帮助']);
  });

  test('a command of a person not known yet is refused in both languages', async () => {
    slack.failing.set('users.info', () => ({ ok: false, error: 'internal_error' }));
    const { text } = (await (await mounted.answered(mounted.post.command(command('won Acme')))).json()) as {
      text: string;
    };
    expect(text).toBe(
      'Sorry, that was not saved. Please try again in a moment.\n抱歉，刚才的操作没有保存成功，请稍后再试一次。',
    );
  });

  test('a button that cannot be stored says so and keeps its message', async () => {
    await mounted.answered(mounted.post.command(command('help')));
    mounted.bot.storing = Promise.reject(new Error('the database is away'));
    mounted.bot.storing.catch(() => {});
    await mounted.answered(mounted.post.interaction(press()));
    expect(slack.sent.slice(1)).toEqual([
      {
        method: 'respond',
        body: {
          response_type: 'ephemeral',
          replace_original: false,
          text: 'Sorry, that was not saved. Please try again in a moment.',
        },
      },
    ]);
  });
});

describe('when something fails later', () => {
  test('the person is told in their language', async () => {
    mounted.bot.fault = new Error('out of order');
    await mounted.answered(mounted.post.event(direct('你好', { user: 'U0LIWEI', channel: 'D0LIWEI' })));
    expect(slack.sent).toMatchObject([
      { body: { text: '抱歉，系统出了点问题。请先确认刚才的操作是否已经生效，再决定要不要重试。' } },
    ]);
  });

  test('a picture Slack cannot fetch is told in words', async () => {
    mounted.bot.replies = [
      { text: 'Conversion: 31%', chart: { alt: 'Conversion rose from 28% to 31%.', url: '/charts/a.png' } },
    ];
    slack.failing.set('chat.postMessage', ({ blocks }) =>
      JSON.stringify(blocks).includes('image_url') ? { ok: false, error: 'invalid_blocks' } : null,
    );
    await mounted.answered(mounted.post.event(direct('show my conversion')));
    expect(slack.sent).toHaveLength(2);
    expect(slack.sent[0]?.body.blocks).toContainEqual(
      expect.objectContaining({ image_url: 'https://uplift.demo.test/charts/a.png' }),
    );
    expect(JSON.stringify(slack.sent[1]?.body.blocks)).toContain('Conversion rose from 28% to 31%.');
  });
});
