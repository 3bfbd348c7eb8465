import type { Answer } from '../../../bot/reply';
import { toldTo } from '../../support/held';
import { idOf, mutate } from '../../support/records';
import { press, say } from '../../support/say';
import { useServer } from '../../support/server';

useServer();
const ALICE = 'alice@demo.test';
const LI_NA = 'li.na@demo.test';

async function pressed(email: string, answer: Answer, label: string): Promise<Answer> {
  const button = answer.messages[0]?.buttons?.find(each => each.label === label);
  if (!button) throw new Error(`no button ${label} in ${JSON.stringify(answer.messages)}`);
  return press(email, button.action);
}

async function freshDeal(
  email: string,
  account: string,
  name: string,
  amount: string | null = '9000',
): Promise<string> {
  const accountId = await idOf('Account', account);
  const { deal } = await mutate(email, 'createDeal', { accountId, name, amount }, 'deal { id }');
  return (deal as { id: string }).id;
}

test('from needs to the customer’s yes: drafted in chat, accepted on the page, told in chat', async () => {
  await freshDeal(ALICE, 'Initech', 'Initech Weekend Desk');
  await say(ALICE, 'Initech Weekend Desk needs weekend support, high priority');
  await say(ALICE, 'Initech Weekend Desk needs a phone number');
  const drafted = await say(ALICE, 'draft a proposal for Initech Weekend Desk');
  const [link] = drafted.messages[0]?.links ?? [];
  expect(drafted).toReply(
    [
      'Proposal 1 for Initech Weekend Desk: US$9,000, valid until Thu, Dec 24.',
      '• weekend support – US$5,400',
      '• phone number – US$3,600',
      `The customer reads and decides here: ${link?.url}`,
    ].join('\n'),
  );
  const url = link?.url ?? '';
  const page = await (await fetch(url)).text();
  const mark = /name="mark" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const accepted = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ mark, decision: 'ACCEPTED', name: 'Peter Gibbons', on: '2026-11-24', reason: '' }),
  });
  expect(accepted.status).toBe(303);
  const [told] = await toldTo(ALICE);
  expect(told?.reply.text).toBe('Peter Gibbons has accepted proposal 1 for Initech Weekend Desk.');
  expect(await say(ALICE, 'Initech Weekend Desk accepted the quote')).toReply(
    'Proposal 1 has been accepted already. Draft a new version if something has changed.',
  );
});

test('拒绝之后可以再出一版', async () => {
  await freshDeal(LI_NA, '蓝海物流', '蓝海夜班项目');
  expect(await say(LI_NA, '给蓝海夜班项目生成方案')).toReply(
    /“蓝海夜班项目”的第 1 版方案已生成：US\$9,000，有效期至 12月24日周四。[\s\S]*还没有记录需求/,
  );
  const declined = await say(LI_NA, '蓝海夜班项目拒绝了方案，原因是合同期太长');
  expect(declined).toReply('“蓝海夜班项目”的第 1 版方案已拒绝。原因：合同期太长。');
  expect(await pressed(LI_NA, declined, '生成新版本')).toReply(/^“蓝海夜班项目”的第 2 版方案已生成/);
  expect(await say(LI_NA, '蓝海夜班项目接受方案了')).toReply('“蓝海夜班项目”的第 2 版方案已接受。');
});

test('a quote made elsewhere is accepted as well', async () => {
  await freshDeal(ALICE, 'Globex', 'Globex Harbour');
  expect(await say(ALICE, 'Globex Harbour accepted the quote')).toReply('Globex Harbour: quote accepted.');
});

test('without an amount it says what to do', async () => {
  await freshDeal(ALICE, 'Globex', 'Globex Unpriced', null);
  expect(await say(ALICE, 'draft a proposal for Globex Unpriced')).toReply(
    'Globex Unpriced has no amount yet, so there is nothing to price. Set its amount first.',
  );
});
