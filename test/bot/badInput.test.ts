import type { Answer } from '../../bot/reply';
import { gql, say } from '../support/say';
import { useServer } from '../support/server';

useServer();

const alice = 'alice@demo.test';
const liNa = 'li.na@demo.test';

/** What a change of any kind would show in: deals, tasks and activities of the person. */
async function recordsOf(person: string): Promise<unknown> {
  const { data, errors } = await gql(
    person,
    `{ deals(first: 50) { totalCount nodes { id version amount { amount } stage { id } expectedCloseOn state } }
       tasks(first: 50) { totalCount nodes { id title } } activities(first: 1) { totalCount } leads(first: 1) { totalCount } }`,
  );
  expect(errors).toBeUndefined();
  return data;
}

function textOf({ messages }: Answer): string {
  expect(messages).toHaveLength(1);
  return messages[0]?.text ?? '';
}

/** Says something that makes no sense and expects nothing to be different afterwards. */
async function refused(person: string, text: string): Promise<Answer> {
  const before = await recordsOf(person);
  const answer = await say(person, text, { conversation: text.slice(0, 100).trim() || 'nothing' });
  expect(await recordsOf(person)).toEqual(before);
  return answer;
}

test.each([
  ['create deal with Acme for -5', 'An amount cannot be negative.'],
  ['new deal with Acme -$5k', 'An amount cannot be negative.'],
  ['change Globex amount to minus 500', 'An amount cannot be negative.'],
  ['won Globex at -5k', 'An amount cannot be negative.'],
  ['change Acme amount to 500.12345', 'USD has 2 decimals. Please round 500.12345.'],
  ['move Acme to fooblah stage', 'There is no stage “fooblah”. Choose one of: First contact, Meeting,'],
  ['push Globex close date to Feb 30', 'There is no such day as “Feb 30”.'],
  ['push Globex close date to 2026-13-01', 'There is no such day as “2026-13-01”.'],
  ['remind me on Nov 31 to call Acme', 'There is no such day as “Nov 31”.'],
  ['log a call with Acme tomorrow', 'This lies in the future.'],
  ['log Acme meeting on 2026-12-01', 'This lies in the future.'],
  ['revenue from Nov 15 to Nov 1', 'A period must not end before it starts: “from Nov 15 to Nov 1”.'],
])('%s – %s', async (text, sentence) => {
  expect(textOf(await refused(alice, text))).toMatch(sentence);
});

test.each([
  ['新建商机 星辰科技 -5万', '金额不能为负数，请填写正数。'],
  ['把星辰科技的金额改为负500', '金额不能为负数，请填写正数。'],
  ['把星辰科技的金额改为-500', '金额不能为负数，请填写正数。'],
  ['把星辰科技的金额改为500.12345', '最多保留 2 位小数'],
  ['把星辰科技推进到胡说阶段', '没有“胡说”这个阶段，可以选：初步接触、首次会议、'],
  ['把星辰科技的成交日期改到2月30日', '没有“2月30日”这一天，请换一个日期。'],
  ['11月31日提醒我给星辰科技打电话', '没有“11月31日”这一天，请换一个日期。'],
  ['记录明天与星辰科技的通话', '这个时间还没到。'],
  ['11月15日到11月1日的销售额', '时间段的结束不能早于开始'],
])('%s：%s', async (text, sentence) => {
  expect(textOf(await refused(liNa, text))).toMatch(sentence);
});

test.each([
  ['nothing', '   ', 'There are no words in that message.', '这条消息里没有文字。'],
  ['emoji', '🎉🎉👍', 'There are no words in that message.', '这条消息里没有文字。'],
  ['100 KB', '记录 call with Acme '.repeat(5_400), 'That is too long for me', '这条消息太长了'],
])('%s', async (_, text, english, chinese) => {
  expect(textOf(await refused(alice, text))).toMatch(english);
  expect(textOf(await refused(liNa, text))).toMatch(chinese);
});

test('a deal that is closed already is not moved', async () => {
  await say(alice, 'won Initech');
  expect(textOf(await refused(alice, 'move the Initech Support renewal to proposal'))).toContain('is already won');
  await say(liNa, '蓝海物流成交了');
  expect(textOf(await refused(liNa, '把蓝海支持续约推进到方案展示'))).toContain('已经成交');
});

test.each([
  ['把东方制造推进到方案展示', '东方制造'],
  ['把北方制造推进到方案展示', '北方制造'],
])('a name that is not hers is as unknown as one that nobody bears: %s', async (text, value) => {
  const { understood, messages } = await refused(liNa, text);
  expect(understood).toEqual({
    command: 'moveDeal',
    slots: { stage: 'Proposal' },
    expect: 'unknown_name',
    slot: 'deal',
    value,
  });
  expect(messages[0]?.text).toContain(`没有找到商机或客户“${value}”`);
});

test('what the deal needs is asked in the order of the command, and the answer goes on from there', async () => {
  const diego = 'diego@demo.test';
  const first = await say(diego, 'move Stark to fooblah stage');
  expect(first.understood).toMatchObject({ expect: 'ambiguous', slot: 'deal' });
  const second = await say(diego, 'the first one');
  expect(second.understood).toMatchObject({ expect: 'missing', slot: 'stage' });
});

test('another day is taken after one that does not exist, and asked for again after a second', async () => {
  await say(alice, 'push Globex close date to Feb 30');
  expect((await say(alice, 'Feb 29')).understood).toMatchObject({ expect: 'unknown_name', value: 'Feb 29' });
  expect((await say(alice, 'Feb 28')).understood).toEqual({
    command: 'updateDeal',
    slots: { deal: 'Globex Analytics', closeDate: '2027-02-28' },
  });
});
