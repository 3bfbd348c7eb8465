import { ask, idOf } from '../../support/records';
import { press, say } from '../../support/say';
import { useServer } from '../../support/server';

useServer();
const ALICE = 'alice@demo.test';
const LI_NA = 'li.na@demo.test';

test('a thank-you letter is shown, to be sent by hand where there is no e-mail', async () => {
  const answer = await say(ALICE, 'thank you letter for Initech');
  const [reply] = answer.messages;
  expect(reply?.text).toMatch(
    /^Here is a thank-you letter for Initech, addressed to Peter Gibbons:\nI cannot send e-mail here: .*\n\nThank you, Initech\n\nDear Peter Gibbons,/,
  );
  expect(reply?.copy?.text).toMatch(/^Dear Peter Gibbons,/);
  expect(reply?.links?.[0]?.url).toMatch(
    /^mailto:peter\.gibbons%40initech\.test\?subject=Thank%20you%2C%20Initech&body=Dear/,
  );
  expect(reply?.buttons?.map(({ label }) => label)).toEqual(['Mark as sent', 'Undo']);
  const mark = reply?.buttons?.[0];
  expect(mark && (await press(ALICE, mark.action))).toReply('“Thank you, Initech” is marked as sent.');
});

test('what was agreed is confirmed with date and invoice contact', async () => {
  const answer = await say(ALICE, 'confirm with Initech: go-live Dec 10, invoice to Peter Gibbons');
  expect(answer.understood.slots).toEqual({
    account: 'Initech',
    text: 'go-live Dec 10, invoice to Peter Gibbons',
    date: '2026-12-10',
    contact: 'Peter Gibbons',
  });
  expect(answer).toReply(/Date: December 10, 2026\nInvoice to: Peter Gibbons/);
});

test('a good score leads on to what else they might need, a low one to a call', async () => {
  const good = await say(ALICE, 'Initech gave us 9, likes the support');
  expect(good).toReply('Recorded for Initech: 9 of 10 – “likes the support”.');
  expect(good.messages[0]?.buttons?.map(({ label }) => label)).toEqual(['What else they might need', 'Undo']);
  const low = await say(ALICE, 'Initech rated us 3 because nobody calls back');
  expect(low).toReply(
    'Recorded for Initech: 3 of 10 – “nobody calls back”.\nThat is low: Alice Chen and the team’s manager are told.',
  );
  const call = low.messages[0]?.buttons?.[0];
  expect(call && (await press(ALICE, call.action))).toReply('Task added: Call Initech about their feedback.');
  const { node } = await ask<{ node: object }>(
    ALICE,
    'query ($id: ID!) { node(id: $id) { ... on Account { feedback(first: 2) { nodes { score comment said } } } } }',
    { id: await idOf('Account', 'Initech') },
  );
  expect(node).toMatchObject({
    feedback: { nodes: [{ score: 3, said: 'Initech rated us 3 because nobody calls back' }, { score: 9 }] },
  });
});

test('a score that cannot be is told in one sentence', async () => {
  expect(await say(ALICE, 'Initech gave us 12')).toReply(
    'A score is a whole number from 0 to 10, not 12. Please check it.',
  );
});

test('upsell ideas say why', async () => {
  const answer = await say('olivia@demo.test', 'upsell ideas for Acme');
  expect(answer).toReply(
    /^What else Acme Corporation might buy:\n• .+ \(usually US\$[\d,.]+\): \d+ of \d+ other customers in Mid-market manufacturing have bought .+; Acme Corporation has not\./,
  );
  expect(answer.messages[0]?.table?.columns.map(({ label }) => label)).toEqual(['Product line', 'Usually', 'Reason']);
});

test('in Chinese', async () => {
  expect(await say(LI_NA, '给蓝海物流写感谢信')).toReply(/^给蓝海物流的感谢信写好了，收信人是吴强：\n这里还不能发邮件/);
  expect(await say(LI_NA, '星辰科技给了9分,说响应很快')).toReply('已记录星辰科技的评分：9 分，“响应很快”。');
  expect(await say(LI_NA, '跟蓝海物流确认：下周二验收')).toReply(
    /^已记下。给蓝海物流的确认函如下，收信人是吴强：[\s\S]*下周二验收\n日期：2026年12月1日/,
  );
  expect(await say(LI_NA, '星辰科技还能卖什么')).toReply(/^星辰科技可能还需要：\n• /);
});
