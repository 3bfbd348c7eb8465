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
