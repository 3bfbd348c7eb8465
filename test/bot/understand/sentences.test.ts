import { readFileSync } from 'node:fs';
import { type Expectation, frameOf, type Line, linesOf } from '../../../api/accuracy/expectation';
import { COMMANDS } from '../../../bot/commands/all';
import type { Understood } from '../../../bot/reply';
import { converse } from '../support/standIn';

const alice = 'alice@demo.test';
const diego = 'diego@demo.test';
const liNa = 'li.na@demo.test';
const A = 'Acme Corporation';
const acme = 'Acme Cloud Platform';

const { say } = converse(alice);
let conversations = 0;

/** How a message is understood that a person begins a conversation with. */
async function understood(person: string, text: string, sentAt = '2026-11-24T02:00:00Z'): Promise<Understood> {
  conversations += 1;
  const answer = await say(text, {
    sender: { platform: 'console', tenant: 'demo', person, email: person },
    place: { conversation: String(conversations), kind: 'direct' },
    sentAt: new Date(sentAt),
    dryRun: true,
  });
  return answer.understood;
}

describe('each command in several ways of saying it', () => {
  test.each([
    ['logActivity', alice, 'log a 20 min call with Acme', { kind: 'CALL', account: A, durationMinutes: 20 }],
    ['logActivity', alice, 'Acme called me back this afternoon', { kind: 'CALL', account: A, date: '2026-11-24' }],
    ['logActivity', alice, '跟Acme做了个demo', { kind: 'DEMO', account: A }],
    [
      'logActivity',
      liNa,
      '前天去蓝海物流开了个会,一个半小时',
      { kind: 'MEETING', account: '蓝海物流', date: '2026-11-22', durationMinutes: 90 },
    ],
    [
      'addTask',
      alice,
      'remind me on Thursday at 4 to call Globex',
      { title: 'call Globex', date: '2026-11-26', time: '16:00', account: 'Globex' },
    ],
    [
      'addTask',
      liNa,
      '明天下午两点提醒我给蓝海物流打电话',
      { title: '给蓝海物流打电话', date: '2026-11-25', time: '14:00', account: '蓝海物流' },
    ],
    ['completeTask', alice, 'mark “send the NDA” as complete', { title: 'send the NDA' }],
    ['completeTask', liNa, '完成:给星辰科技发报价', { title: '给星辰科技发报价' }],
    ['listTasks', alice, "what's on my plate today", { scope: { type: 'ME' }, period: '2026-11-24' }],
    ['listTasks', liNa, '我这周的待办有哪些', { scope: { type: 'ME' }, period: '2026-W48' }],
    [
      'createLead',
      alice,
      'new lead: Oscorp Dental, found on social media, contact Norma Reed',
      { company: 'Oscorp Dental', channel: 'Social media', contact: 'Norma Reed' },
    ],
    [
      'createLead',
      liNa,
      '收到一条线索:瑞丰包装,社交媒体来的,联系人钱进',
      { company: '瑞丰包装', channel: 'Social media', contact: '钱进' },
    ],
    [
      'createDeal',
      alice,
      'new deal with Acme 30k Analytics Suite closing end of month',
      { account: A, amount: 30_000, productLine: 'Analytics Suite', closeDate: '2026-11-30' },
    ],
    ['createDeal', liNa, '星辰科技新商机 ¥30万', { account: '星辰科技', amount: 300_000, currency: 'CNY' }],
    ['moveDeal', alice, 'Acme is now in negotiation', { deal: acme, stage: 'Negotiation' }],
    ['moveDeal', liNa, '把xingchen推进到谈判', { deal: '星辰云平台', stage: 'Negotiation' }],
    [
      'updateDeal',
      alice,
      'raise Acme to 52k and move the close date to Dec 10',
      { deal: acme, amount: 52_000, closeDate: '2026-12-10' },
    ],
    ['updateDeal', alice, 'give Acme to Bob', { deal: acme, owner: 'Bob Martin' }],
    ['updateDeal', liNa, '蓝海物流的预计成交日期改到下个月15号', { deal: '蓝海支持续约', closeDate: '2026-12-15' }],
    ['winDeal', alice, 'closed Acme at 50k', { deal: acme, amount: 50_000 }],
    ['winDeal', alice, 'move Acme to Won', { deal: acme }],
    ['winDeal', liNa, '拿下星辰科技了!金额5.5万', { deal: '星辰云平台', amount: 55_000 }],
    ['loseDeal', alice, 'lost Acme to Rivalsoft on price', { deal: acme, reason: 'PRICE', competitor: 'Rivalsoft' }],
    ['loseDeal', liNa, '蓝海物流丢单,预算没了', { deal: '蓝海支持续约', reason: 'NO_BUDGET' }],
    ['showDeal', alice, "what's going on with Globex deal", { deal: 'Globex Analytics' }],
    ['showDeal', liNa, '看一下蓝海物流的商机', { deal: '蓝海支持续约' }],
    ['showAccount', alice, 'give me the background on Initech', { account: 'Initech' }],
    ['showAccount', liNa, '星辰科技的情况', { account: '星辰科技' }],
    ['listDeals', alice, 'which of my deals are stale', { scope: { type: 'ME' }, filter: 'STALE' }],
    ['listDeals', liNa, '我本月要成交的商机', { scope: { type: 'ME' }, filter: 'CLOSING', period: '2026-11' }],
    [
      'showKpi',
      alice,
      'sales cycle by product line this quarter vs last',
      { metric: 'SALES_CYCLE', groupBy: 'PRODUCT_LINE', period: '2026-Q4', compare: 'PREVIOUS' },
    ],
    [
      'showKpi',
      liNa,
      '李娜上周打了多少个电话',
      { metric: 'ACTIVITIES', kind: 'CALL', scope: { type: 'USER', name: '李娜' }, period: '2026-W47' },
    ],
    ['help', alice, 'help with targets', { topic: 'targets' }],
    ['undo', liNa, '撤销刚才的操作', {}],
    ['whoAmI', alice, 'who am I logged in as', {}],
    ['setLanguage', alice, 'speak Chinese please', { language: 'zh-CN' }],
    ['greet', liNa, '早上好', {}],
  ])('%s: %s says "%s"', async (command, person, text, slots) => {
    expect(await understood(person, text)).toEqual({ command, slots });
  });
});

describe('never a wrong change', () => {
  test.each([
    "we haven't won Acme yet",
    'we almost won Acme',
    'if we win Acme I will buy everyone lunch',
    'maybe we should move Acme to negotiation',
    "don't move Acme to negotiation yet",
    'did we win Acme?',
    'won Acme?',
    'Acme won an award',
    'Acme lost their CFO',
    'we lost touch with Acme',
    'Acme might close next week',
    'move Acme to proposal or negotiation',
    'Acme signed the contract for 50k',
    'what if we gave Acme 10% off',
    'call Acme tomorrow at 9',
    'delete the Acme deal',
    "raise Alice's revenue target by 10% for Q1",
    'Alice has no revenue target for Q1 yet',
    'we might spend 5k on ads next month',
    '李娜没完成12月20万的目标',
    '要是Acme成交了就好了',
    'Acme还没签',
    'Acme会不会丢单',
    '给Acme打九折行吗',
  ])('"%s" changes nothing', async text => {
    expect(await understood(alice, text)).toEqual({ expect: 'not_understood' });
  });

  test.each(['log a call with Acme and Hooli', 'visited Stark yesterday'])('"%s" asks', async text => {
    expect(await understood(diego, text)).toHaveProperty('expect');
  });
});

test.each(
  COMMANDS.flatMap(command =>
    [...command.examples.en, ...command.examples.zh].map(example => [example, command.name] as const),
  ),
)('the help sentence "%s" is understood as %s', async (example, name) => {
  expect(await understood('olivia@demo.test', example)).toMatchObject({ command: name });
});

/** Commands whose sentences are counted below; those of the other commands must not be understood as a change. */
const BUILT = new Set(COMMANDS.map(({ name }) => name));

async function misses(file: string, expected: (line: Line) => Partial<Expectation>): Promise<string[]> {
  const missed: string[] = [];
  for (const line of linesOf(readFileSync(`test/corpus/${file}`, 'utf8'))) {
    const got = await understood(line.sender, line.text ?? '', line.sentAt);
    if (frameOf(got) !== frameOf(expected(line))) missed.push(`${line.id}: ${line.text}`);
  }
  return missed;
}

test('every sample sentence of the commands there are is understood exactly, and of the others none as a change', async () => {
  const missed = await misses('sentences.jsonl', line =>
    line.command === undefined || BUILT.has(line.command) ? line : { expect: 'not_understood' },
  );
  expect(missed).toEqual([]);
});

test.each([
  ['own-dev.jsonl', 2],
  ['own-heldout.jsonl', 2],
  ['own-heldout-2.jsonl', 2],
  ['own-heldout-3.jsonl', 2],
  ['own-polish.jsonl', 0],
  ['own-market-dev.jsonl', 1],
  ['own-market-heldout.jsonl', 1],
  ['own-market-heldout-2.jsonl', 1],
  ['own-customers.jsonl', 0],
  ['own-customers-heldout.jsonl', 1],
  ['own-customers-heldout-2.jsonl', 1],
  ['own-closing.jsonl', 1],
  ['own-closing-heldout.jsonl', 2],
])('of our own sentences in %s at most %d are missed', async (file, most) => {
  const missed = await misses(file, line => line);
  expect(missed.slice(most)).toEqual([]);
});
