import { MailServer } from '../../support/mailServer';
import { ask, idOf } from '../../support/records';
import { press, say } from '../../support/say';
import { useServer } from '../../support/server';
import { until } from '../../support/until';

const post = new MailServer();
const settings: Record<string, string> = { MAIL_FROM: 'sales@lighthouse.test' };
beforeAll(async () => {
  settings.SMTP_URL = await post.start();
});
useServer(settings);
afterAll(() => post.stop());
beforeEach(() => {
  post.received.length = 0;
});

const BOB = 'bob@demo.test';
const WEI = 'wang.wei@demo.test';

async function contractOf(deal: string): Promise<{ state: string } | null> {
  const { node } = await ask<{ node: { contract: { state: string } | null } }>(
    'olivia@demo.test',
    'query ($id: ID!) { node(id: $id) { ... on Deal { contract { state } } } }',
    { id: await idOf('Deal', deal) },
  );
  return node.contract;
}

const sent = (deal: string) => until(async () => (await contractOf(deal))?.state === 'SENT');

test('a contract that would leave by e-mail is shown first and waits for yes', async () => {
  const shown = await say(BOB, 'send Umbrella the contract');
  expect(shown).toReply(
    /^This would go to Carla Diaz \(carla\.diaz@umbrella\.test\)\. Shall I send it\?\n\nContract: Umbrella Cloud Platform\n\nLighthouse Demo/,
  );
  expect(shown.understood).toEqual({ command: 'sendContract', slots: { deal: 'Umbrella Cloud Platform' } });
  expect(shown.operation).toBeUndefined();
  expect(await contractOf('Umbrella Cloud Platform')).toBeNull();
  expect(post.received).toEqual([]);

  const yes = await say(BOB, 'yes, send it');
  expect(yes).toReply(
    'The contract for Umbrella Cloud Platform is on its way to carla.diaz@umbrella.test. It counts as sent once the mail server has taken it.',
  );
  expect(yes.messages[0]?.buttons ?? []).toEqual([]);
  await sent('Umbrella Cloud Platform');
  expect(post.received).toMatchObject([{ from: 'sales@lighthouse.test', to: ['carla.diaz@umbrella.test'] }]);
  const again = await say(BOB, 'send Umbrella the contract');
  expect(await press(BOB, again.messages[0]?.buttons?.[0]?.action ?? { command: '', slots: {} })).toReply(
    '“Contract: Umbrella Cloud Platform” has gone out already. Write to the customer yourself to send it again.',
  );
});

test('said no, nothing is drafted and nothing leaves', async () => {
  await say(BOB, 'send Hooli the contract');
  expect(await say(BOB, 'no')).toReply('All right, nothing was changed.');
  expect(await contractOf('Hooli Analytics upgrade')).toBeNull();
  expect(post.received).toEqual([]);
});

test('the button says yes as well, once', async () => {
  const shown = await say(WEI, '给绿洲医疗发合同');
  expect(shown).toReply(/^以下内容将发给何静（he\.jing@oasis\.test），确认发送吗？/);
  const [send] = shown.messages[0]?.buttons ?? [];
  const action = send?.action ?? { command: '', slots: {} };
  const [first, second] = [await press(WEI, action, { id: 'pressed' }), await press(WEI, action, { id: 'pressed' })];
  expect(first).toReply(/^“绿洲云平台”的合同正在发往 he\.jing@oasis\.test/);
  expect(second).toEqual(first);
  await sent('绿洲云平台');
  expect(post.received).toHaveLength(1);
});

test('a letter is sent by the button beneath it and cannot be undone then', async () => {
  const letter = await say('alice@demo.test', 'thank you letter for Initech');
  const [send, undo] = letter.messages[0]?.buttons ?? [];
  expect([send?.label, undo?.label]).toEqual(['Send to peter.gibbons@initech.test', 'Undo']);
  const answer = await press('alice@demo.test', send?.action ?? { command: '', slots: {} });
  expect(answer).toReply(/^“Thank you, Initech” is on its way/);
  expect(answer.messages[0]?.buttons ?? []).toEqual([]);
  await until(async () => post.received.length === 1);
  const { node } = await ask<{ node: { letters: { nodes: object[] } } }>(
    'alice@demo.test',
    'query ($id: ID!) { node(id: $id) { ... on Account { letters(first: 1) { nodes { title sentAt } } } } }',
    { id: await idOf('Account', 'Initech') },
  );
  await until(async () => {
    const { node: now } = await ask<{ node: typeof node }>(
      'alice@demo.test',
      'query ($id: ID!) { node(id: $id) { ... on Account { letters(first: 1) { nodes { sentAt } } } } }',
      { id: await idOf('Account', 'Initech') },
    );
    return (now.letters.nodes[0] as { sentAt: string | null }).sentAt !== null;
  });
});
