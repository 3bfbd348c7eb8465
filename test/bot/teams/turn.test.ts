import { type Activity, type ConversationReference, TestAdapter, TurnContext } from 'botbuilder';
import { Intake, NotKept } from '../../../bot/intake';
import { Answering } from '../../../bot/teams/answering';
import { createTurn } from '../../../bot/teams/turn';
import { golden } from '../goldenReplies';
import { ScriptedBot } from '../scriptedBot';
import { elements } from './cardRules';

const STORE_WITHIN_MS = 400;
const log = { warn: () => {}, error: () => {} };

let bot: ScriptedBot;
let intake: Intake;
let teams: TestAdapter;
/** What went to the sender's own chat. */
let secrets: Partial<Activity>[];
let hasOwnChat: boolean;

beforeEach(() => {
  bot = new ScriptedBot();
  intake = new Intake(bot.handle, STORE_WITHIN_MS);
  secrets = [];
  hasOwnChat = true;
  const outlet = {
    send: async (to: Partial<ConversationReference>, activity: Partial<Activity>) => {
      await new TurnContext(
        teams,
        TurnContext.applyConversationReference({ type: 'event' }, to, true) as Activity,
      ).sendActivity(activity);
    },
    sendPrivately: async (_: Partial<ConversationReference>, activity: Partial<Activity>) => {
      if (!hasOwnChat) throw new Error('403: the person has not installed the app');
      secrets.push(activity);
    },
  };
  const turn = createTurn({
    intake,
    answering: new Answering(intake, outlet, 'https://uplift.demo.test', log),
    identify: async ({ activity }) => `${activity.from.name.toLowerCase()}@demo.test`,
    search: bot.search,
    left: async () => {},
    publicUrl: 'https://uplift.demo.test',
    now: () => new Date('2026-11-24T02:00:00Z'),
    log,
  });
  teams = new TestAdapter(turn);
});

const personal = (text: string, more: Partial<Activity> = {}): Partial<Activity> => ({
  type: 'message',
  id: `1763949600${++count}`,
  channelId: 'msteams',
  from: { id: '29:alice', name: 'Alice', aadObjectId: 'aad-alice' },
  recipient: { id: '28:uplift', name: 'Uplift' },
  conversation: { id: 'a:alice', conversationType: 'personal', tenantId: 'tenant-1', isGroup: false, name: '' },
  text,
  timestamp: new Date('2026-11-24T01:30:00Z'),
  locale: 'en-SG',
  localTimezone: 'Asia/Singapore',
  ...more,
});
let count = 0;

const inChannel = (text: string, more: Partial<Activity> = {}): Partial<Activity> =>
  personal(`<at>Uplift</at> ${text}`, {
    conversation: {
      id: '19:sales@thread.tacv2;messageid=1',
      conversationType: 'channel',
      tenantId: 'tenant-1',
      isGroup: true,
      name: '',
    },
    entities: [{ type: 'mention', text: '<at>Uplift</at>', mentioned: { id: '28:uplift', name: 'Uplift' } }],
    ...more,
  });

async function say(activity: Partial<Activity>): Promise<Partial<Activity>[]> {
  await teams.processActivity(activity);
  await intake.idle();
  return teams.activeQueue.splice(0);
}

const buttonsOf = (activity: Partial<Activity> | undefined) => elements(activity?.attachments, 'Action.Execute');

describe('a message', () => {
  test('in the own chat tells who wrote what, when and where', async () => {
    await say(personal('log call with R&amp;D Partners&nbsp;'));
    expect(bot.effects).toMatchObject([
      {
        sender: {
          platform: 'teams',
          tenant: 'tenant-1',
          person: 'aad-alice',
          email: 'alice@demo.test',
          locale: 'en-SG',
          timeZone: 'Asia/Singapore',
        },
        place: { conversation: 'a:alice', kind: 'direct' },
        text: 'log call with R&D Partners',
        sentAt: new Date('2026-11-24T01:30:00Z'),
      },
    ]);
  });

  test('in a channel comes without the mention of the bot, other people by name', async () => {
    await say(inChannel('give Acme to <at>Li Wei</at>'));
    expect(bot.effects).toMatchObject([
      { text: 'give Acme to Li Wei', place: { conversation: '19:sales@thread.tacv2;messageid=1', kind: 'channel' } },
    ]);
  });

  test('is answered with plain words, or with a card where there is more to show', async () => {
    bot.replies = [{ text: 'Hello *Alice*' }, golden.logged];
    const [words, card] = await say(personal('hi'));
    expect(words).toMatchObject({
      type: 'message',
      textFormat: 'plain',
      text: 'Hello *Alice*',
      conversation: { id: 'a:alice' },
    });
    expect(card?.attachments).toMatchObject([
      { contentType: 'application/vnd.microsoft.card.adaptive', content: { version: '1.5' } },
    ]);
    expect(card?.summary).toContain('Logged call with Acme Corporation.');
  });

  test('takes language and time zone from the client where the activity does not tell them', async () => {
    const client = { type: 'clientInfo', locale: 'zh-CN', timezone: 'Asia/Shanghai', platform: 'iOS' };
    await say(personal('你好', { locale: undefined, localTimezone: undefined, entities: [client] }));
    expect(bot.effects).toMatchObject([{ sender: { locale: 'zh-CN', timeZone: 'Asia/Shanghai' } }]);
  });

  test('delivered again has one effect and one answer', async () => {
    const message = personal('won Acme');
    expect(await say({ ...message })).toHaveLength(1);
    expect(await say({ ...message })).toEqual([]);
    expect(bot.effects).toHaveLength(1);
  });

  test('that cannot be stored in time is passed back to the platform, and its repeat gets through', async () => {
    const message = personal('won Acme');
    bot.storing = Promise.reject(new Error('the database is away'));
    bot.storing.catch(() => {});
    await expect(say({ ...message })).rejects.toThrow(NotKept);
    bot.storing = Promise.resolve();
    expect(await say({ ...message })).toHaveLength(1);
  });

  test('that fails later is answered in its sender’s language', async () => {
    bot.fault = new Error('out of order');
    const [answer] = await say(personal('你好', { locale: 'zh-CN' }));
    expect(answer?.text).toBe('抱歉，系统出了点问题。请先确认刚才的操作是否已经生效，再决定要不要重试。');
  });

  test.each([
    ['a typing sign', { type: 'typing' }],
    ['a member who joins', { type: 'conversationUpdate', membersAdded: [{ id: '29:bob', name: 'Bob' }] }],
    ['a message without words', { text: undefined }],
  ])('%s is none', async (_, more) => {
    expect(await say(personal('x', more as Partial<Activity>))).toEqual([]);
    expect(bot.received).toEqual([]);
  });
});

describe('a private answer', () => {
  beforeEach(() => {
    bot.replies = [{ ...golden.conversion }];
  });

  test('goes to the sender’s own chat, and the channel is told so', async () => {
    const answers = await say(inChannel('show my conversion'));
    expect(answers.map(({ text }) => text)).toEqual(['I have sent you the answer in our private chat.']);
    expect(elements(secrets, 'Image')).toHaveLength(1);
  });

  test('that cannot be sent there is not shown in the channel either', async () => {
    hasOwnChat = false;
    const answers = await say(inChannel('我的转化率', { locale: 'zh-CN' }));
    expect(answers.map(({ text }) => text)).toEqual(['这些内容只能私下查看，请打开和我的私聊，在那里再问一次。']);
  });

  test('in the own chat is simply shown', async () => {
    expect(elements(await say(personal('show my conversion')), 'Image')).toHaveLength(1);
    expect(secrets).toEqual([]);
  });
});

describe('a pressed button', () => {
  const execute = (data: unknown, more: Partial<Activity> = {}) =>
    personal('', {
      type: 'invoke',
      name: 'adaptiveCard/action',
      text: undefined,
      value: { action: { type: 'Action.Execute', verb: 'uplift', data } },
      ...more,
    });

  async function undoOf(text: string): Promise<unknown> {
    bot.replies = [golden.logged];
    const [card] = await say(personal(text));
    bot.replies = [{ text: 'Undone.' }];
    return buttonsOf(card)[0]?.data;
  }

  test('is answered in the response with the next card', async () => {
    const [response] = await say(execute(await undoOf('log call')));
    expect(bot.effects.at(-1)?.action).toEqual({ command: 'undo', slots: { group: 'm-1' } });
    expect(response).toMatchObject({
      type: 'invokeResponse',
      value: {
        status: 200,
        body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: { type: 'AdaptiveCard' } },
      },
    });
    expect(elements(response?.value, 'TextRun')).toMatchObject([{ text: 'Undone.' }]);
  });

  test('pressed twice is one message; on a later card, or by somebody else, it is another', async () => {
    const [first, later] = [await undoOf('log call'), await undoOf('log call again')];
    const before = bot.effects.length;
    const [one] = await say(execute(first));
    const [two] = await say(execute(first));
    expect(two?.value).toEqual(one?.value);
    expect(bot.effects).toHaveLength(before + 1);
    await say(execute(later));
    await say(execute(first, { from: { id: '29:bob', name: 'Bob' } }));
    expect(bot.effects).toHaveLength(before + 3);
  });

  test('on an older client arrives as a message and is answered with one', async () => {
    const data = await undoOf('log call');
    const [answer] = await say(personal('', { text: undefined, value: data }));
    expect(bot.effects.at(-1)).toMatchObject({ action: { command: 'undo' }, text: '' });
    expect(answer?.text).toBe('Undone.');
  });

  test('with several answers gets the others as messages', async () => {
    const data = await undoOf('log call');
    bot.replies = [{ text: 'Undone.' }, { text: 'The task is gone as well.' }];
    const answers = await say(execute(data));
    expect(answers.map(({ type, text }) => [type, text])).toEqual([
      ['invokeResponse', undefined],
      ['message', 'The task is gone as well.'],
    ]);
  });

  test('that cannot be stored says so, and is not done later', async () => {
    const data = await undoOf('log call');
    bot.storing = Promise.reject(new Error('the database is away'));
    bot.storing.catch(() => {});
    const [response] = await say(execute(data, { locale: 'zh-CN' }));
    expect(response?.value.body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: '抱歉，刚才的操作没有保存成功，请稍后再试一次。',
    });
    expect(bot.effects.map(({ action }) => action)).toEqual([undefined]);
  });

  test('whose answer is private is answered in the own chat', async () => {
    const data = await undoOf('log call');
    bot.replies = [golden.conversion];
    const { conversation } = inChannel('');
    const [response, note] = await say(execute(data, { conversation }));
    expect(response?.value.body.type).toBe('application/vnd.microsoft.activity.message');
    expect(note?.text).toBe('I have sent you the answer in our private chat.');
    expect(elements(secrets, 'Image')).toHaveLength(1);
  });

  test('that is not ours is refused', async () => {
    const [response] = await say(execute({ msteams: { type: 'task/fetch' } }));
    expect(response?.value.body.statusCode).toBe(400);
    expect(bot.received).toEqual([]);
  });
});

describe('a dialog', () => {
  const fetching = { uplift: { action: { command: 'openForm', slots: { form: 'createDeal' } }, card: 'c' } };
  const opened = async () => {
    const [response] = await say(personal('', { type: 'invoke', name: 'task/fetch', value: { data: fetching } }));
    return JSON.stringify(response?.value.body);
  };

  test('whose answer fails says that something went wrong, and not that nothing was saved', async () => {
    bot.fault = new Error('out of order');
    expect(await opened()).toContain('Sorry, something went wrong on our side.');
  });

  test('that cannot be stored says so', async () => {
    bot.storing = Promise.reject(new Error('no database'));
    bot.storing.catch(() => {});
    expect(await opened()).toContain('Sorry, that was not saved.');
  });
});
