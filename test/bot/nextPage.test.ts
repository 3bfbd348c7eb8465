import { press, say } from '../support/say';
import { useServer } from '../support/server';

useServer();
const OLIVIA = 'olivia@demo.test';

/** The rows of the answer's table, by their first cell. */
const rows = (answer: Awaited<ReturnType<typeof say>>): string[] =>
  answer.messages[0]?.table?.rows.map(([first]) => first ?? '') ?? [];

test('a list goes on page by page, in words and by button, until it ends', async () => {
  const first = await say(OLIVIA, 'show all open deals', { conversation: 'p1' });
  expect(rows(first)).toHaveLength(10);
  const button = first.messages[0]?.buttons?.find(({ label }) => label === 'Next page');
  expect(button?.action).toMatchObject({ command: 'nextPage', slots: { list: { command: 'listDeals', shown: 10 } } });

  const second = await say(OLIVIA, 'next page', { conversation: 'p1' });
  expect(second).toReply(/^11–12 of 12:/);
  expect(rows(second)).toHaveLength(2);
  expect(new Set([...rows(first), ...rows(second)]).size).toBe(12);
  expect(second.operation?.variables.after).toEqual(expect.any(String));

  expect(await say(OLIVIA, '下一页', { conversation: 'p1' })).toReply('已经到最后一页了。');
  expect(rows(await press(OLIVIA, button?.action ?? { command: '', slots: {} }))).toEqual(rows(second));
});

test('with no list there is nothing to go on with', async () => {
  expect(await say(OLIVIA, 'next page', { conversation: 'p2' })).toReply(/no list to go on with/);
});

test('a record of the list is meant by its place', async () => {
  const list = await say(OLIVIA, 'show all open deals', { conversation: 'p3' });
  const [first, second, , , , sixth, seventh] = rows(list);
  const shown = await say(OLIVIA, 'the second one', { conversation: 'p3' });
  expect(shown.understood).toEqual({ command: 'showDeal', slots: { deal: second } });
  await say(OLIVIA, 'show all open deals', { conversation: 'p4' });
  const moved = await say(OLIVIA, 'move the first one to negotiation', { conversation: 'p4', dryRun: true });
  expect(moved.understood).toEqual({ command: 'moveDeal', slots: { deal: first, stage: 'Negotiation' } });
  const chinese = await say(OLIVIA, '把第二个推进到谈判', { conversation: 'p4', dryRun: true });
  expect(chinese.understood).toEqual({ command: 'moveDeal', slots: { deal: second, stage: 'Negotiation' } });
  const further = await say(OLIVIA, 'move the 7th one to negotiation', { conversation: 'p4', dryRun: true });
  expect(further.understood).toEqual({ command: 'moveDeal', slots: { deal: seventh, stage: 'Negotiation' } });
  await say(OLIVIA, 'show all open deals', { conversation: 'p4' });
  const opened = await say(OLIVIA, 'the sixth one', { conversation: 'p4' });
  expect(opened.understood).toEqual({ command: 'showDeal', slots: { deal: sixth } });
});

test('a list is narrowed by what is said next', async () => {
  await say(OLIVIA, 'show all open deals', { conversation: 'p5' });
  const narrowed = await say(OLIVIA, 'only the stale ones', { conversation: 'p5' });
  expect(narrowed.understood).toMatchObject({ command: 'listDeals', slots: { filter: 'STALE' } });
  expect((await say(OLIVIA, '只看华东的', { conversation: 'p5' })).understood).toMatchObject({
    command: 'listDeals',
    slots: { filter: 'STALE', scope: { type: 'TEAM', name: 'East' } },
  });
});

test.each([
  ['listLeads', 'show all leads', null],
  ['listTasks', 'my tasks', /^11–20 of 20:/],
  ['showRecords', 'which ones?', /^11–20 of \d{3}:/],
  ['searchKnowledge', 'search knowledge for price', null],
])('%s goes on where there is more, and else says that there is not', async (command, text, goesOn) => {
  const conversation = `p-${command}`;
  if (command === 'showRecords') await say(OLIVIA, 'how many calls did Bob make this year', { conversation });
  const first = await say(OLIVIA, text, { conversation });
  expect(first.understood.command).toBe(command);
  const buttons = first.messages[0]?.buttons?.map(({ label }) => label) ?? [];
  expect(buttons.includes('Next page')).toBe(goesOn !== null);
  expect(await say(OLIVIA, 'more', { conversation })).toReply(goesOn ?? 'That was all of them.');
});
