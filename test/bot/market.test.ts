import { gql, press, say } from '../support/say';
import { useServer } from '../support/server';
import { rowsOf } from '../support/workspaceRows';

useServer();

const MARIA = 'maria@demo.test';
const ZHANG = 'zhang.min@demo.test';
const ALICE = 'alice@demo.test';
const LI_NA = 'li.na@demo.test';

/** What a manager writes about targets is answered in the manager's own language. */
test('a target is set from a sentence, with what is to be said of it and a next step', async () => {
  const answer = await say(MARIA, "set Bob's revenue target to 90k for Q1");
  expect(answer).toReply(
    /^Target set – Bob Martin, Revenue, Q1 2027: US\$90,000\.\nOn track: .*\nIt adds to no larger target/,
  );
  const [reply] = answer.messages;
  expect(reply?.facts?.map(({ label }) => label)).toEqual([
    '✓ Specific',
    '✓ Measurable',
    '✓ Achievable',
    '✗ Relevant',
    '✓ Time-bound',
  ]);
  expect(reply?.buttons?.map(({ label }) => label)).toEqual(['Split it over 3 months', 'Undo']);
  expect(answer.operation?.variables).toMatchObject({
    input: { metric: 'REVENUE', value: '90000', period: '2027-Q1' },
  });
  const kept = await rowsOf<{ said: string }>("select said from targets where period = '2027-Q1' and value = 90000");
  expect(kept).toEqual([{ said: "set Bob's revenue target to 90k for Q1" }]);

  const split = reply?.buttons?.[0];
  const done = await press(MARIA, split?.action ?? { command: '', slots: {} });
  expect(done).toReply(/Q1 2027: the months add up to US\$90,000 of US\$90,000, exactly\.$/);
  expect(await rowsOf("select from targets where period like '2027-0_' and deleted_at is null")).toHaveLength(3);
});

test('a rate said in percent is kept as a fraction, also in Chinese', async () => {
  expect(await say(MARIA, "East's target for December: 15% conversion rate")).toReply(
    /^Target set – East, Conversion rate, December 2026: 15 %\./,
  );
  expect(await say(ZHANG, '把华西12月的转化率目标定为百分之十二')).toReply(
    /^目标已设定：华西，2026年12月转化率 12%。\n/,
  );
  const kept = await rowsOf<{ value: string }>(
    "select value::text from targets where metric = 'CONVERSION_RATE' and period = '2026-12' order by value",
  );
  expect(kept).toEqual([{ value: '0.12' }, { value: '0.15' }]);
});

test('what is missing is asked for, one thing after the other', async () => {
  expect(await say(ZHANG, '给王伟定个12月的销售额目标')).toReply('要达到多少？');
  expect(await say(ZHANG, '18万')).toReply(/^目标已设定：王伟，2026年12月销售额 US\$180,000。/);
  expect(await say(MARIA, 'set a target')).toReply('For whom: a person, a team or everybody?');
  expect(await say(MARIA, 'Diego')).toReply(/^On what: revenue, new customers/);
  expect(await say(MARIA, 'deals won')).toReply('How much is to be reached?');
  expect(await say(MARIA, '7')).toReply('For which month, quarter or year?');
  expect(await say(MARIA, 'January')).toReply(/^Target set – Diego Torres, Deals won, January 2027: 7\./);
});

test('a rep may not, and is told whom to ask; a percentage of revenue makes no sense', async () => {
  expect(await say(ALICE, 'set my revenue target to 100k for Q1')).toReply(
    'Targets are set by managers for their teams, and by analysts and admins. You can ask your manager, or ask me to suggest one.',
  );
  expect(await say(MARIA, "set Bob's revenue target to 10% for Q1")).toReply(
    'A target on revenue is not a percentage. Please give the number to reach.',
  );
});

test('a suggestion says how it was reckoned and what it asks for a week, and can be set by a button', async () => {
  const answer = await say(MARIA, 'suggest a revenue target for Diego next month with 15% growth');
  expect(answer).toReply(
    /^Suggested target – Diego Torres, revenue, December 2026: US\$[\d,]+\.\nThe last 12 months up to October 2026 came to US\$[\d,]+\. December 2026 usually makes [\d.]+ % of a year\. Growth of 15 % as asked\.\nThat asks for, each week: [\d.]+ deals won \(so far [\d.]+\), [\d.]+ meetings \(so far [\d.]+\), [\d.]+ calls \(so far [\d.]+\)\.$/,
  );
  expect(answer.messages[0]?.private).toBe(true);
  const set = answer.messages[0]?.buttons?.find(({ label }) => label === 'Set this target');
  expect(await press(MARIA, set?.action ?? { command: '', slots: {} })).toReply(
    /^Target set – Diego Torres, Revenue, December 2026/,
  );
});

test('a rep gets a suggestion in Chinese, without a button that would be refused', async () => {
  const answer = await say(LI_NA, '我下个月的目标定多少合适');
  expect(answer).toReply(/^建议目标：李娜，2026年12月销售额 US\$[\d,]+。\n截至2026年10月，过去 12 个月合计/);
  expect(answer.messages[0]?.buttons).toBeUndefined();
});

test('a cost is recorded from a sentence in either language, and taken back', async () => {
  const answer = await say(MARIA, 'record 5k ad spend on search ads this month');
  expect(answer).toReply('Recorded US$5,000 for advertising on Search ads, Sun, Nov 1 – Mon, Nov 30, US$166.67 a day.');
  const undo = answer.messages[0]?.buttons?.find(({ label }) => label === 'Undo');
  expect(await press(MARIA, undo?.action ?? { command: '', slots: {} })).toReply(
    /^Taken back: Recorded 5000 USD of advertising costs/,
  );
  expect(await say(ZHANG, '记录十月行业展会的活动费用2万')).toReply(
    /^已记录行业展会的活动费用 US\$20,000，10月1日周四至10月31日周六，每天 US\$645\.16。$/,
  );
  expect(await say(MARIA, 'record a cost of £800 for tools')).toReply(
    'There is no exchange rate for GBP yet. An admin can add one in the settings.',
  );
  expect(await say(MARIA, 'record a cost of 800')).toReply(/^What was it for: advertising, an event/);
  expect(await say(ALICE, 'record 50 for software')).toReply(/^Costs are recorded by managers/);
});

test('a market note is kept word for word, and read again with the record against the competitor', async () => {
  const answer = await say(ALICE, 'competitor note on Rivalsoft: free migration until March');
  expect(answer).toReply('Noted about the competition (Rivalsoft): free migration until March');
  const more = answer.messages[0]?.buttons?.[0];
  expect(more?.label).toBe('About Rivalsoft');
  const market = await press(ALICE, more?.action ?? { command: '', slots: {} });
  expect(market).toReply(
    /^Rivalsoft: \d+ deals won against, \d+ lost to \(US\$[\d,]+\), Alice Chen\.\n• today – competitor: free migration until March\n• Sat, Nov 21 – competitor: Offers three months free/,
  );
  expect(await say('wang.wei@demo.test', 'Rivalsoft最近动态')).toReply(/\n• 今天，竞品：free migration until March\n/);
});

test('a segment’s market is shown with what is ours of it, in Chinese', async () => {
  const answer = await say(ZHANG, '民营医疗这个市场最近什么动向');
  expect(answer).toReply(
    /^民营医疗：共 640 家企业，年采购额 US\$27,500,000。我们已有 \d+ 家客户，过去 12 个月成交 US\$[\d,]+（华西）。\n• 11月15日周日，趋势：民营医院明年起要求/,
  );
  expect(answer.messages[0]?.facts?.[0]).toEqual({ label: '行业', value: 'Healthcare' });
});

test('the whole market is one answer, and its figures are those of the API', async () => {
  const answer = await say('olivia@demo.test', 'show me the market');
  const { data } = await gql<{ competitors: { nodes: { name: string; record: { won: number; lost: number } }[] } }>(
    'olivia@demo.test',
    '{ competitors { nodes { name record { won lost } } } }',
  );
  expect(data.competitors.nodes.map(({ name }) => name)).toEqual(['Contoso', 'Rivalsoft', '云帆软件']);
  for (const { name, record } of data.competitors.nodes) {
    expect(answer.messages[0]?.text).toContain(`${name}: ${record.won} deals won against, ${record.lost} lost to`);
  }
  expect(answer.messages[0]?.private).toBe(false);
});
