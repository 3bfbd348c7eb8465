import { COMMANDS } from '../../bot/commands/all';
import { sayIn } from '../../bot/texts/say';
import { TELLABLE } from '../../bot/understand/tellable';
import { type Conversation, converse, payload } from './support/standIn';

/** Somebody who has been shown what an order would do. */
async function previewed(order = 'log a frobnicated call with Acme'): Promise<Conversation> {
  const conversation = converse('alice@demo.test', {
    LogActivity: ({ input }) => {
      const { kind } = input as { kind: string };
      const activity = { id: 'a', kind, occurredAt: '2026-11-24T02:00:00Z', account: { id: '1', name: 'X' } };
      return payload('logActivity', { activity: { ...activity, lead: null, deal: null, contact: null }, task: null });
    },
  });
  const { messages } = await conversation.say(order);
  expect(messages[0]?.text).toMatch(/^Just to be sure/);
  return conversation;
}

test.each([
  'yes thanks',
  'Yes, please!',
  'ok thank you',
  '好的，谢谢',
  '可以，麻烦了',
  "that's right",
  'yes that is correct',
  'yes!! 👍',
  'yes, log it',
])('a polite yes is a yes: %s', async yes => {
  const { say, ran } = await previewed();
  await say(yes);
  expect(ran.map(({ name }) => name)).toEqual(['LogActivity']);
});

test.each(['no thanks', "no, please don't", '不用了，谢谢', 'thanks'])(
  'what is no yes changes nothing: %s',
  async answer => {
    const { say, ran } = await previewed();
    await say(answer);
    expect(ran).toEqual([]);
  },
);

test.each([
  ['no, Globex', { kind: 'CALL', account: 'Globex' }],
  ['make it an email', { kind: 'EMAIL', account: 'Acme Corporation' }],
])('what is previewed can be put right, and is told again: %s', async (correction, slots) => {
  const { say, ran } = await previewed();
  const again = await say(correction);
  expect(again.messages[0]?.text).toMatch(/^Just to be sure/);
  expect(again.understood.slots).toEqual(slots);
  expect(ran).toEqual([]);
  await say('yes');
  expect(ran.map(({ variables }) => variables.input)).toEqual([
    expect.objectContaining({ kind: slots.kind, accountId: `account:${slots.account}` }),
  ]);
});

test.each(['yes, and log a call with Globex', '好的，再记一个和Globex的通话'])(
  'a yes may be followed by something else to do: %s',
  async answer => {
    const { say, ran } = await previewed();
    await say(answer);
    expect(ran.map(({ variables }) => variables.input)).toEqual([
      expect.objectContaining({ accountId: 'account:Acme Corporation' }),
      expect.objectContaining({ accountId: 'account:Globex' }),
    ]);
  },
);

test('what follows a yes and is not understood makes it no yes', async () => {
  const { say, ran } = await previewed();
  await say('yes, and only if he frobnicates the gadgets');
  expect(ran).toEqual([]);
});

test('taking back something other than what was previewed is told before it is done', async () => {
  const lastChange = { id: 'change-9', summary: 'Moved Acme', at: '2026-11-23T02:00:00Z' };
  const { say, ran } = converse('alice@demo.test', { LastChange: () => ({ data: { lastChange } }) });
  await say('undo');
  await say('no, the second one');
  expect(ran.map(({ name }) => name)).not.toContain('Undo');
});

test('what an order with a word left over would do is told to its sender alone, in words', async () => {
  const { say } = converse('olivia@demo.test');
  const place = { conversation: 'c', kind: 'channel' } as const;
  const { messages } = await say('log a frobnicated call with Acme yesterday, it went well', { place });
  expect(messages[0]).toMatchObject({
    private: true,
    text: expect.stringMatching(/Date: yesterday\nHow it went: Well$/),
  });
  const target = await say('set frobnicated revenue target for Bob to 300k for next month', { place });
  expect(target.messages[0]?.text).toMatch(
    /Figure: Revenue\nFor: Bob Martin\nValue: .*300,000\nPeriod: December 2026$/,
  );
});

test.each([...TELLABLE])('%s can be told in both languages', name => {
  expect(COMMANDS.map(command => command.name)).toContain(name);
  for (const say of [sayIn('en'), sayIn('zh-CN')])
    expect(say('confirm.sure', { command: name })).not.toBe(say('confirm.sure', { command: 'none' }));
});
