import type { Answer } from '../../../bot/reply';
import { toldTo } from '../../support/held';
import { ask, idOf } from '../../support/records';
import { press, say } from '../../support/say';
import { useServer } from '../../support/server';

const uplift = useServer();
const ALICE = 'alice@demo.test';
const LI_NA = 'li.na@demo.test';

const text = (answer: Answer): string | undefined => answer.messages[0]?.text;

async function pressed(email: string, answer: Answer, label: string): Promise<Answer> {
  const button = answer.messages[0]?.buttons?.find(each => each.label === label);
  if (!button) throw new Error(`no button ${label} in ${JSON.stringify(answer.messages)}`);
  return press(email, button.action);
}

beforeEach(() => uplift.clock.set('2026-11-24T10:00:00+08:00'));

test('a demo is booked with the deal it counts for, and its calendar file can be fetched', async () => {
  const answer = await say(ALICE, 'book a demo with Globex Thursday 3pm');
  expect(answer).toReply('Demo with Globex: Thu, Nov 26, 15:00.\nIt counts for the deal Globex Analytics.');
  expect(answer.messages[0]?.facts).toEqual([
    { label: 'When', value: 'Thu, Nov 26, 15:00' },
    { label: 'Length', value: '45 minutes' },
  ]);
  const [link] = answer.messages[0]?.links ?? [];
  expect(await (await fetch(link?.url ?? '')).text()).toContain('SUMMARY:Demo with Globex');
  expect(await say(ALICE, 'show Globex deal')).toReply(/Next step: Demo with Globex, Thu, Nov 26, 15:00\./);
  expect(await say(ALICE, 'undo')).toReply('Taken back: Scheduled a demo with Globex');
});

test('中文也可以约', async () => {
  const answer = await say(LI_NA, '约蓝海物流周四下午三点演示');
  expect(answer).toReply('已安排演示：蓝海物流，11月26日周四 15:00。\n已关联商机“蓝海支持续约”。');
  expect(await say(LI_NA, '约吴强下周一见面')).toReply(/^已安排会议：蓝海物流（吴强），11月30日周一。/);
});

test('what is missing is asked for, and the answer books it', async () => {
  expect(await say(ALICE, 'schedule a visit to Acme')).toReply('On which day?');
  expect(await say(ALICE, 'tomorrow at 9:30')).toReply(/^Visit with Acme Corporation: tomorrow, 09:30\./);
});

test('what lies in the past is not booked', async () => {
  expect(await say(ALICE, 'schedule a call with Acme today at 9am')).toReply(
    'That lies in the past. Log it if it has happened, or choose a later time.',
  );
});

test('once it is over, whoever holds it is asked how it went, and a button logs it', async () => {
  await say(ALICE, 'book a demo with Globex today at 11am');
  uplift.clock.set('2026-11-24T11:46:00+08:00');
  const [told] = await toldTo(ALICE);
  expect(told?.reply.text).toBe('How did it go? Demo with Globex, today, 11:00.');
  expect(told?.reply.buttons?.map(button => button.label)).toEqual(['Well', 'So-so', 'Badly', 'It did not take place']);
  const well = told?.reply.buttons?.[0];
  if (!well) throw new Error('no button');
  expect(await press(ALICE, well.action)).toReply('Logged demo with Globex. It counts for the deal Globex Analytics.');
  expect(await press(ALICE, well.action)).toReply('This appointment has been logged already.');
  const { activities } = await ask<{ activities: { nodes: object[] } }>(
    ALICE,
    `query ($dealId: ID) { activities(filter: { dealId: $dealId }, first: 1) {
      nodes { kind outcome durationMinutes occurredAt } } }`,
    { dealId: await idOf('Deal', 'Globex Analytics') },
  );
  expect(activities.nodes).toEqual([
    { kind: 'DEMO', outcome: 'POSITIVE', durationMinutes: 45, occurredAt: '2026-11-24T03:00:00.000Z' },
  ]);
});

test('who has told already is not asked any more, and what did not take place is called off', async () => {
  await say(LI_NA, '约蓝海物流今天上午十一点电话');
  await say(LI_NA, '约星辰科技今天上午十一点半电话');
  uplift.clock.set('2026-11-24T11:10:00+08:00');
  await say(LI_NA, '跟蓝海物流通了电话');
  uplift.clock.set('2026-11-24T12:30:00+08:00');
  const told = await toldTo(LI_NA);
  expect(told.map(each => each.reply.text)).toEqual(['电话：星辰科技（今天 11:30）进行得怎么样？']);
  const labels = told[0]?.reply.buttons?.map(button => button.label);
  expect(labels).toEqual(['顺利', '一般', '不顺利', '没接通', '没有进行']);
  const off = told[0]?.reply.buttons?.at(-1);
  if (!off) throw new Error('no button');
  expect(await press(LI_NA, off.action)).toReply('已取消：电话：星辰科技。');
});

test('a task is moved by its words, in either order, and by its button when several are meant', async () => {
  expect(await say(ALICE, 'move the Acme quote task to Monday')).toReply(
    'Changed “send Acme the quote”: due Mon, Nov 30.',
  );
  expect(await say('zhang.min@demo.test', '准备演示材料那个任务改到周五下午三点')).toReply(
    '“准备演示材料”已改到11月27日周五 15:00。',
  );
  await say(ALICE, 'remind me to call Globex about routes');
  await say(ALICE, 'remind me to call Globex about prices');
  const several = await say(ALICE, 'move the call Globex task to Friday');
  expect(text(several)).toBe('Several of your tasks match “call Globex”. Which one do you mean?');
  expect(await pressed(ALICE, several, 'call Globex about prices')).toReply(
    'Changed “call Globex about prices”: due Fri, Nov 27.',
  );
  expect(await say(ALICE, 'move the unheard of task to Friday')).toReply(
    /None of your open tasks is called “unheard of”/,
  );
  expect(await say(ALICE, 'move the Acme quote task')).toReply('To which day?');
});
