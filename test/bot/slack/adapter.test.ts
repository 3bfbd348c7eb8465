import { MountedSlack } from './mountedSlack';
import { command, direct, mention, press, TEAM, UNDO } from './payloads';
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

describe('a slash command', () => {
  test('is acknowledged without words and answered to its sender alone', async () => {
    const response = await mounted.answered(mounted.post.command(command('log call with R&amp;D Partners')));
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(mounted.bot.effects).toMatchObject([
      {
        sender: {
          platform: 'slack',
          tenant: TEAM,
          person: 'U0ALICE',
          email: 'alice@demo.test',
          timeZone: 'Asia/Singapore',
          locale: 'en-US',
        },
        place: { conversation: 'C0SALES', kind: 'channel' },
        text: 'log call with R&D Partners',
      },
    ]);
    expect(slack.sent).toMatchObject([
      {
        method: 'respond',
        body: { response_type: 'ephemeral', replace_original: false, text: 'Logged call with Acme Corporation.' },
      },
    ]);
  });

  test('counts from the moment Slack signed', async () => {
    const timestamp = nowSeconds() - 60;
    await mounted.answered(mounted.post.command(command('help'), { timestamp }));
    expect(mounted.bot.effects[0]?.sentAt).toEqual(new Date(timestamp * 1000));
  });

  test('replayed with the same signature has one effect and gets the same answer', async () => {
    const [fields, timestamp] = [command('won Acme'), nowSeconds()];
    await mounted.answered(mounted.post.command(fields, { timestamp }));
    await mounted.answered(mounted.post.command(fields, { timestamp }));
    expect(mounted.bot.effects).toHaveLength(1);
    expect(slack.sent).toHaveLength(2);
    expect(slack.sent[1]).toEqual(slack.sent[0]);
  });

  test('given twice with the same words is two messages', async () => {
    await mounted.answered(mounted.post.command(command('help')));
    await mounted.answered(mounted.post.command(command('help')));
    expect(mounted.bot.effects).toHaveLength(2);
  });

  test('with more answers than a response address takes gets the rest as ephemeral messages', async () => {
    mounted.bot.replies = Array.from({ length: 7 }, (_, index) => ({ text: `Part ${index}` }));
    await mounted.answered(mounted.post.command(command('help')));
    expect(slack.sent.map(({ method }) => method)).toEqual([
      ...Array(5).fill('respond'),
      'chat.postEphemeral',
      'chat.postEphemeral',
    ]);
    expect(slack.sent[6]?.body).toMatchObject({ channel: 'C0SALES', user: 'U0ALICE', text: 'Part 6' });
  });
});

describe('a mention', () => {
  test('is answered in its thread, and the thread is the conversation', async () => {
    await mounted.answered(mounted.post.event(mention('move &lt;Acme&gt; to proposal')));
    await mounted.answered(
      mounted.post.event(mention('thanks', { ts: '1763949900.000900', thread_ts: '1763949600.000100' })),
    );
    expect(mounted.bot.effects.map(({ text }) => text)).toEqual(['move <Acme> to proposal', 'thanks']);
    expect(new Set(mounted.bot.effects.map(({ place }) => place.conversation))).toEqual(
      new Set(['C0SALES:1763949600.000100']),
    );
    expect(mounted.bot.effects[0]?.sentAt).toEqual(new Date('2025-11-24T02:00:00.000Z'));
    expect(slack.sent).toMatchObject([
      { method: 'chat.postMessage', body: { channel: 'C0SALES', thread_ts: '1763949600.000100' } },
      { method: 'chat.postMessage', body: { channel: 'C0SALES', thread_ts: '1763949600.000100' } },
    ]);
  });

  test('names the people it mentions', async () => {
    await mounted.answered(mounted.post.event(mention('give Acme to <@U0LIWEI>')));
    expect(mounted.bot.effects[0]?.text).toBe('give Acme to li.wei');
  });

  test('whose answer is private is answered to the asker alone', async () => {
    mounted.bot.replies = [{ text: 'Your conversion: 31%', private: true }];
    await mounted.answered(mounted.post.event(mention('show my conversion')));
    expect(slack.sent).toMatchObject([
      { method: 'chat.postEphemeral', body: { channel: 'C0SALES', user: 'U0ALICE', thread_ts: '1763949600.000100' } },
    ]);
  });

  test('that was edited into a message is no second command', async () => {
    await mounted.answered(
      mounted.post.event(mention('won Acme', { edited: { user: 'U0ALICE', ts: '1763949650.000000' } })),
    );
    expect(mounted.bot.received).toEqual([]);
  });
});

describe('a direct message', () => {
  test('is answered in the chat, figures included', async () => {
    mounted.bot.replies = [{ text: 'Your conversion: 31%', private: true }];
    await mounted.answered(mounted.post.event(direct('show my conversion')));
    expect(mounted.bot.effects).toMatchObject([
      { place: { conversation: 'D0ALICE', kind: 'direct' }, text: 'show my conversion' },
    ]);
    expect(slack.sent).toMatchObject([
      { method: 'chat.postMessage', body: { channel: 'D0ALICE', unfurl_links: 'false' } },
    ]);
    expect(slack.sent[0]?.body).not.toHaveProperty('thread_ts');
  });

  test.each([
    ['of a bot', { bot_id: 'B0UPLIFT' }],
    ['that is an edit', { subtype: 'message_changed' }],
    ['that is a deletion', { subtype: 'message_deleted' }],
    ['in a channel', { channel_type: 'channel' }],
  ])('%s is not for us', async (_, more) => {
    const response = await mounted.answered(mounted.post.event(direct('won Acme', more)));
    expect(response.status).toBe(200);
    expect(mounted.bot.received).toEqual([]);
  });

  test('of somebody Slack does not vouch for comes without an e-mail address', async () => {
    slack.addPerson('U0GUEST', 'alice@demo.test', { team_id: 'T0OTHER' });
    slack.addPerson('U0NEW', 'alice@demo.test', { is_email_confirmed: false });
    for (const user of ['U0GUEST', 'U0NEW', 'U0GONE'])
      await mounted.answered(mounted.post.event(direct('help', { user })));
    expect(mounted.bot.effects.map(({ sender }) => sender.email)).toEqual([undefined, undefined, undefined]);
  });

  test('needs one look-up of its sender, however many follow', async () => {
    for (const text of ['one', 'two', 'three']) await mounted.answered(mounted.post.event(direct(text)));
    expect(slack.calls.filter(({ method }) => method === 'users.info')).toMatchObject([
      { body: { user: 'U0ALICE', include_locale: 'true' } },
    ]);
  });
});

describe('a pressed button', () => {
  test('sends its action back, loses its buttons and is answered in the thread', async () => {
    await mounted.answered(mounted.post.interaction(press()));
    expect(mounted.bot.effects).toMatchObject([
      { action: UNDO, text: '', place: { conversation: 'C0SALES:1763949600.000100', kind: 'channel' } },
    ]);
    const update = slack.sent.find(({ method }) => method === 'chat.update');
    expect(update?.body).toMatchObject({
      channel: 'C0SALES',
      ts: '1763949700.000300',
      text: 'Logged call with Acme Corporation.',
    });
    expect(update?.body.blocks).toEqual([
      expect.objectContaining({ type: 'section' }),
      {
        type: 'context',
        elements: [expect.objectContaining({ text: '✓ Undo' }), expect.objectContaining({ text: '<@U0ALICE>' })],
      },
    ]);
    expect(slack.sent.find(({ method }) => method === 'chat.postMessage')?.body).toMatchObject({
      thread_ts: '1763949600.000100',
    });
  });

  test('pressed twice is one message with one answer', async () => {
    const again = press();
    const [action] = again.actions;
    await Promise.all([
      mounted.answered(mounted.post.interaction(press())),
      mounted.answered(
        mounted.post.interaction({ ...again, actions: [{ ...action, action_ts: '1763949800.900000' }] }),
      ),
    ]);
    expect(mounted.bot.effects).toHaveLength(1);
    expect(slack.sent.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1);
  });

  test('pressed by two people, or on a later version of the message, is two messages', async () => {
    const [action] = press().actions;
    await mounted.answered(mounted.post.interaction(press()));
    await mounted.answered(
      mounted.post.interaction(press({ user: { id: 'U0LIWEI', username: 'liwei', team_id: TEAM } })),
    );
    await mounted.answered(mounted.post.interaction(press({ actions: [{ ...action, block_id: 'z9Pq' }] })));
    expect(mounted.bot.effects).toHaveLength(3);
  });

  test('in an answer only its reader sees is replaced by the next answer', async () => {
    const container = { type: 'message', message_ts: '1763949700.000300', channel_id: 'C0SALES', is_ephemeral: true };
    await mounted.answered(mounted.post.interaction(press({ container, message: undefined })));
    expect(slack.sent).toMatchObject([
      { method: 'respond', body: { replace_original: true, text: 'Logged call with Acme Corporation.' } },
    ]);
  });

  test('submits what was filled in around it', async () => {
    const [button] = press().actions;
    const values = {
      a: {
        'slot:0:account': { type: 'plain_text_input', value: 'Acme' },
        'slot:1:note': { type: 'plain_text_input', value: null },
      },
      b: { 'slot:2:closes': { type: 'datepicker', selected_date: '2026-12-01' } },
      c: { 'slot:3:stage': { type: 'static_select', selected_option: { value: 'Proposal' } } },
    };
    const actions = [{ ...button, action_id: 'submit', value: JSON.stringify({ command: 'createDeal', slots: {} }) }];
    await mounted.answered(mounted.post.interaction(press({ actions, state: { values } })));
    expect(mounted.bot.effects[0]?.action).toEqual({
      command: 'createDeal',
      slots: { account: 'Acme', closes: '2026-12-01', stage: 'Proposal' },
    });
  });

  test('with a value that is not ours is acknowledged and does nothing', async () => {
    const [button] = press().actions;
    const response = await mounted.answered(
      mounted.post.interaction(press({ actions: [{ ...button, value: 'not json' }] })),
    );
    expect(response.status).toBe(200);
    expect(mounted.bot.received).toEqual([]);
  });
});
