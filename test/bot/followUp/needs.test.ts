import type { Answer } from '../../../bot/reply';
import { ask, idOf } from '../../support/records';
import { press, say } from '../../support/say';
import { useServer } from '../../support/server';

useServer();
const ALICE = 'alice@demo.test';
const BOB = 'bob@demo.test';
const LI_NA = 'li.na@demo.test';

async function pressed(email: string, answer: Answer, label: string): Promise<Answer> {
  const button = answer.messages[0]?.buttons?.find(each => each.label === label);
  if (!button) throw new Error(`no button ${label} in ${JSON.stringify(answer.messages)}`);
  return press(email, button.action);
}

const labels = (answer: Answer): string[] | undefined => answer.messages[0]?.buttons?.map(button => button.label);

/** A deal of which nothing is known yet. */
async function freshDeal(email: string, account: string, name: string): Promise<void> {
  const accountId = await idOf('Account', account);
  await ask(email, 'mutation ($input: CreateDealInput!) { createDeal(input: $input) { deal { id } } }', {
    input: { accountId, name, amount: '9000' },
  });
}

test('what was found out is noted, with what is still unknown and what to ask next', async () => {
  await freshDeal(ALICE, 'Initech', 'Initech Fleet');
  const answer = await say(ALICE, 'Initech Fleet problem: nobody answers on weekends');
  expect(answer).toReply(
    'Noted for Initech Fleet – problem: nobody answers on weekends\nStill unknown: situation, implication, need-payoff.\nAsk next: How do you handle this today, and who is involved?',
  );
  const need = await pressed(ALICE, answer, 'Add it as a need');
  expect(need).toReply('Need added to Initech Fleet: nobody answers on weekends (medium priority).');
  const needs = await pressed(ALICE, need, 'All needs');
  expect(needs.messages[0]?.table?.rows).toEqual([
    ['nobody answers on weekends', 'medium priority', 'open', 'nobody answers on weekends'],
  ]);
  expect(await pressed(ALICE, needs, 'Met: nobody answers on weekends')).toReply(
    'Initech Fleet – nobody answers on weekends: met.',
  );
});

test('中文记录调研，问下一个问题', async () => {
  await freshDeal(LI_NA, '蓝海物流', '蓝海车队项目');
  await say(LI_NA, '蓝海车队项目 现状：调度靠电话');
  expect(await say(LI_NA, '蓝海车队项目 问题：高峰期排不上车')).toReply(
    '已记录“蓝海车队项目”的问题：高峰期排不上车\n还不清楚：影响、价值。\n接下来可以问：您提到“高峰期排不上车”，这一个月下来大概要多花多少时间和钱？',
  );
  expect(await say(LI_NA, '蓝海车队项目需要自动排班，优先级高')).toReply(
    '已为“蓝海车队项目”添加需求：自动排班（优先级高）。',
  );
  expect(await say(LI_NA, '蓝海车队项目的需求清单')).toReply(
    /“蓝海车队项目”共有 1 项需求：\n• 自动排班 – 优先级高、待满足/,
  );
});

test('an objection waits for the answer, and then for whether it worked', async () => {
  const answer = await say(ALICE, 'Globex objection: too expensive');
  expect(answer).toReply('Objection added to Globex Analytics: too expensive');
  expect(await pressed(ALICE, answer, 'Add our answer')).toReply('What did you answer?');
  const answered = await say(ALICE, 'it pays back within a year');
  expect(answered).toReply('too expensive – answered: it pays back within a year');
  expect(await pressed(ALICE, answered, 'It worked')).toReply(
    'too expensive – answered: it pays back within a year (it worked)',
  );
  const both = await say(BOB, 'Hooli objection: rollout takes too long; response: phased rollout in 6 weeks');
  expect(both).toReply(
    'Objection added to Hooli Analytics upgrade: rollout takes too long\nAnswered: phased rollout in 6 weeks',
  );
  expect(labels(both)).toEqual(['It worked', 'It did not work', 'Undo']);
});

test('words that nothing took are offered as what they look like, and as a note', async () => {
  const need = await say(ALICE, 'log call with Acme, they want offline mode');
  expect(need).toReply(/I did not record this part: “they want offline mode”/);
  expect(labels(need)).toEqual(['Add it as a need', 'Add it as a note', 'Undo']);
  expect(await pressed(ALICE, need, 'Add it as a need')).toReply(
    /^Need added to Acme Cloud Platform: they want offline/,
  );
  const objection = await say(LI_NA, '跟星辰科技通了电话，对方嫌价格太高');
  expect(labels(objection)).toEqual(['加为异议', '加为备注', '撤销']);
  expect(await pressed(LI_NA, objection, '加为异议')).toReply('已为“星辰云平台”添加异议：对方嫌价格太高');
  const { node } = await ask<{ node: { objections: { nodes: object[] } } }>(
    LI_NA,
    'query ($id: ID!) { node(id: $id) { ... on Deal { objections(first: 1) { nodes { activity { kind } } } } } }',
    { id: await idOf('Deal', '星辰云平台') },
  );
  expect(node.objections.nodes).toEqual([{ activity: { kind: 'CALL' } }]);
});

test.each([
  ['a need without words', 'add a need for Acme', 'What do they need?'],
  ['a need of nobody known', 'Foobar Inc needs offline mode', /I know no deal or account “Foobar Inc”/],
  ['an entry without words', 'Acme problem:', 'What did you find out?'],
])('%s is asked about', async (what, message, answer) => {
  expect(await say(ALICE, message, { conversation: what })).toReply(answer);
});

test('without needs the list says so', async () => {
  await freshDeal(BOB, 'Hooli', 'Hooli Depot');
  expect(await say(BOB, 'what does Hooli Depot need')).toReply('No needs recorded for Hooli Depot yet.');
});
