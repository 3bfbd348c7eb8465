import type { Answer } from '../../bot/reply';
import { toldTo } from '../support/held';
import { idOf, mutate } from '../support/records';
import { press, say } from '../support/say';
import { useServer } from '../support/server';
import { rowsOf } from '../support/workspaceRows';

const uplift = useServer();
const ALICE = 'alice@demo.test';
const BOB = 'bob@demo.test';
const DIEGO = 'diego@demo.test';
const LI_NA = 'li.na@demo.test';
const WANG_WEI = 'wang.wei@demo.test';
const MARIA = 'maria@demo.test';
const ZHANG_MIN = 'zhang.min@demo.test';

/** Presses the button with this label under an answer. */
function pressed(email: string, answer: Answer, label: string | RegExp): Promise<Answer> {
  const found = answer.messages[0]?.buttons?.find(button =>
    typeof label === 'string' ? button.label === label : label.test(button.label),
  );
  if (!found) throw new Error(`no button ${label} under ${JSON.stringify(answer.messages[0])}`);
  return press(email, found.action);
}

test('a lost deal is reviewed from the button under the loss: a form asks, its answers are kept, Undo takes them back', async () => {
  const lost = await say(BOB, 'lost Hooli to Rivalsoft on price');
  const asked = await pressed(BOB, lost, 'Review it');
  expect(asked).toReply('What did you learn from Hooli Analytics upgrade? It was lost.');
  const form = asked.messages[0]?.form;
  expect(form?.fields.map(({ slot, value }) => [slot, value ?? ''])).toEqual([
    ['deal', await idOf('Deal', 'Hooli Analytics upgrade')],
    ['why', ''],
    ['competitor', 'Rivalsoft'],
    ['repeat', ''],
    ['change', ''],
  ]);
  const slots = {
    deal: form?.fields[0]?.value,
    why: 'no sponsor',
    change: 'meet the CFO first',
    competitor: 'Rivalsoft',
  };
  const saved = await press(BOB, { command: 'reviewDeal', slots });
  expect(saved).toReply('Review of Hooli Analytics upgrade saved.');
  expect(saved.messages[0]?.facts).toContainEqual({ label: 'Do differently', value: 'meet the CFO first' });
  expect(await pressed(BOB, saved, 'Undo')).toReply(/Reviewed Hooli Analytics upgrade/);
  expect(await rowsOf("select from reviews where why = 'no sponsor' and deleted_at is null")).toEqual([]);
});

test('a review in one sentence, in Chinese; an open deal is told to be open', async () => {
  await say(WANG_WEI, '东方制造丢了，原因是价格');
  expect(await say(WANG_WEI, '复盘东方制造，原因：报价太早，改进：先算投资回报')).toReply(
    '“东方分析套件”的复盘已保存。',
  );
  expect(await rowsOf("select why, change from reviews where why = '报价太早'")).toEqual([
    { why: '报价太早', change: '先算投资回报' },
  ]);
  expect(await say(WANG_WEI, '复盘绿洲医疗')).toReply('“绿洲云平台”还在进行中。等成交或丢单之后再来复盘。');
  expect(await say(ALICE, 'review Acme. why: too early')).toReply(/is still open\. Close it as won or lost first/);
});

test('why deals are lost is told with the pattern, the groups, a table and a picture, to the asker alone', async () => {
  const answer = await say(MARIA, 'why did we lose deals this quarter');
  expect(answer).toReply(
    /^\d+ lost deals in Q4 2026, worth US\$[\d,]+\.\nWhat stands out is price: .*Rivalsoft\.\nBy reason: price \d+/,
  );
  expect(answer.messages[0]).toMatchObject({ private: true, chart: { alt: expect.stringMatching(/price/) } });
  expect(answer.messages[0]?.table?.rows[0]).toEqual(['price', expect.any(String), expect.stringMatching(/^US\$/)]);
  expect(await say(ZHANG_MIN, '李娜今年的丢单原因')).toReply(/^2026年李娜丢了 \d+ 单，金额 US\$[\d,]+。\n/);
  expect(await say(DIEGO, 'loss analysis for the whole company')).toReply(/You may not see those figures/);
});

test('a check-in by hand is posted in three parts, in both languages; without words a form asks', async () => {
  const posted = await say(ALICE, 'check in: closed Initech, stuck on Acme legal, plan 5 demos');
  expect(posted).toReply('Check-in posted for week 48 of 2026. Your manager can read it.');
  expect(posted.messages[0]?.facts).toEqual([
    { label: 'Wins', value: 'closed Initech' },
    { label: 'Problems', value: 'stuck on Acme legal' },
    { label: 'Plan', value: '5 demos' },
  ]);
  expect(await say(LI_NA, '周报：成果：拿下星辰；问题：法务卡住；计划：拜访三家新客户')).toReply(
    '2026年第48周的汇报已提交，经理可以看到。',
  );
  const asked = await say(ALICE, 'do my check-in');
  expect(asked.messages[0]?.form?.fields.map(({ slot }) => slot)).toEqual(['wins', 'problems', 'plan']);
});

test('the report is drafted, put right line by line, and posted; each step can be undone', async () => {
  uplift.clock.set('2026-11-26T17:00:00+08:00');
  await say(DIEGO, 'log call with Stark Medical about the NDA');
  const drafted = await say(DIEGO, 'write my daily report');
  expect(drafted).toReply(/^Your report, 26 November 2026:\nWork done\n1\. Stark Medical: 1 call – the NDA\n/);
  expect(drafted.messages[0]?.private).toBe(true);
  const changed = await say(DIEGO, 'line 1: talked Nina through the NDA');
  expect(changed).toReply(/^Corrected\. Your report, 26 November 2026:\nWork done\n1\. talked Nina through the NDA\n/);
  expect(await say(DIEGO, 'add a problem: legal is slow')).toReply(/Problems\n(?:\d+\. .*\n)*\d+\. legal is slow\n/);
  const dropped = await say(DIEGO, 'drop line 1');
  expect(dropped).not.toReply(/NDA through|talked Nina/);
  expect(await say(DIEGO, 'drop line 99')).toReply(/no such line any more/);
  const posted = await pressed(DIEGO, await say(DIEGO, "write today's report"), 'Post as check-in');
  expect(posted).toReply(/^Check-in posted for today\..*\nThe report is attached, \d+ lines\.$/);
  const [row] = await rowsOf<{ problems: string; linked: boolean }>(
    `select problems, lines::text like '%Task_%' as linked from check_ins where period = '2026-11-26'`,
  );
  expect(row).toEqual({ problems: expect.stringMatching(/legal is slow/), linked: true });
});

test('the report is written and put right in Chinese', async () => {
  expect(await say(LI_NA, '写上周的周报')).toReply(/^2026年第47周的报告：\n成果\n1\. /);
  expect(await say(LI_NA, '第1条改成：签下珞铎')).toReply(/^已修改。2026年第47周的报告：\n成果\n1\. 签下珞铎\n/);
  expect(await say(LI_NA, '删掉第1条')).not.toReply(/签下珞铎/);
  expect(await say(LI_NA, '写本月的工作报告')).toReply(/报告按天或按周写/);
});

test('knowledge is found in both languages, tells how often it helped, and its use is noted on the deal spoken of', async () => {
  await say(ALICE, 'show Globex deal');
  const found = await say(ALICE, 'search the knowledge base for ROI calculator');
  expect(found).toReply(
    /^2 articles about “ROI calculator”:\nROI calculator: how to use it in a first meeting \(product\) – used in \d+ deals, \d+ won\n/,
  );
  const opened = await pressed(ALICE, found, /^ROI calculator/);
  const used = await pressed(ALICE, opened, 'Used it for Globex Analytics');
  expect(used).toReply('Noted: “ROI calculator: how to use it in a first meeting” was used for Globex Analytics.');
  expect(await pressed(ALICE, opened, 'Used it for Globex Analytics')).toReply(/noted already/);
  expect(await say(LI_NA, '客户说太贵怎么办')).toReply(
    /^价格异议：客户说“太贵了”怎么办（异议），用过 \d+ 单，成交 \d+ 单\n先别急着降价/,
  );
  expect(await say(ALICE, 'search for flying carpets')).toReply(/has nothing about “flying carpets”/);
});

test('an experience is shared and found by everybody', async () => {
  const shared = await say(WANG_WEI, '分享经验 绿洲医疗：先约质控负责人看样例病历');
  expect(shared).toReply('谢谢分享！大家现在都能查到“先约质控负责人看样例病历”。\n已记录用于“绿洲云平台”。');
  expect(await say(LI_NA, '搜索样例病历')).toReply(/^先约质控负责人看样例病历（经验），用过 1 单，成交 0 单/);
  await pressed(WANG_WEI, shared, '撤销');
  expect(await say(LI_NA, '搜索样例病历')).not.toReply(/先约质控负责人/);
  expect(await say(BOB, 'share: bring an engineer to the second meeting')).toReply(
    'Thank you! Everybody finds it now: “bring an engineer to the second meeting”.',
  );
});

test('a script is filled in for the account; without an occasion one is asked for with buttons', async () => {
  const script = await say(ALICE, 'cold call script for Acme');
  expect(script).toReply(
    /^First call in ninety seconds – used in \d+ deals, \d+ won\nHello Wendy Park, Alice Chen from Lighthouse Demo/,
  );
  expect(await pressed(ALICE, script, 'Used it for Acme Cloud Platform')).toReply(/was used for Acme Cloud Platform/);
  expect(await say(LI_NA, '给星辰科技的电话话术')).toReply(
    /^九十秒陌生电话，用过 \d+ 单，成交 \d+ 单\n周婷您好，我是Lighthouse Demo的李娜/,
  );
  const asked = await say(ALICE, 'give me a script');
  expect(asked).toReply('For which occasion?');
  expect(asked.messages[0]?.buttons).toHaveLength(7);
  expect(await say(ALICE, 'negotiation')).toReply(/^Give and take/);
});

test('a training is suggested with its reason, planned from the button, and recorded when done', async () => {
  const suggested = await say(MARIA, 'what training does Diego need');
  expect(suggested).toReply(
    /^Diego Torres: objection handling\. From Proposal to Negotiation: .*\n• Practise with the script .*\n• Read .*\n• After “Objection handling” \(.*\): /,
  );
  const planned = await pressed(MARIA, suggested, 'Plan it for Diego Torres');
  expect(planned).toReply('Planned: objection handling, Diego Torres, no day yet.');
  expect(await pressed(MARIA, planned, 'It is done')).toReply(/^Recorded: objection handling, Diego Torres, today\.\n/);
  expect(await say(ZHANG_MIN, '王伟需要什么培训')).toReply(/^王伟：/);
  expect(await say(ZHANG_MIN, '下周四给华西安排谈判培训')).toReply('已安排培训：谈判，华西，12月3日周四。');
  expect(await say(WANG_WEI, '我完成了谈判技巧培训')).toReply('已记录培训：谈判技巧，王伟，今天。');
});

test('several people where one fits are asked about; the wrong ones are refused', async () => {
  const asked = await say(MARIA, 'Bob and I finished negotiation training');
  expect(asked.understood).toMatchObject({ expect: 'ambiguous', candidates: ['Bob Martin', 'Maria Rossi'] });
  expect(await say(MARIA, 'Bob')).toReply(/^Recorded: negotiation, Bob Martin, /);
  expect(await say(MARIA, 'plan a training for Bob')).toReply('What is the training about?');
  expect(await say(BOB, 'plan a demo training for East on Friday')).toReply(/You may not see those figures or records/);
});

test('nothing is changed by a question or a doubt', async () => {
  const before = await counts();
  const conversation = 'questions';
  await say(MARIA, 'did Bob finish the negotiation training?', { conversation });
  await say(MARIA, 'has Bob done any training', { conversation });
  await say(ALICE, "don't share: this is a secret");
  await say(ALICE, 'should we plan negotiation training for East?');
  await say(LI_NA, '王伟有没有完成谈判培训');
  expect(await counts()).toEqual(before);
});

async function counts(): Promise<unknown> {
  return rowsOf(
    'select (select count(*) from trainings) as trainings, (select count(*) from articles) as articles, (select count(*) from check_ins) as check_ins',
  );
}

test('a deal closed through the API is asked about in the console', async () => {
  const dealId = await idOf('Deal', 'Vandelay Analytics');
  await mutate(DIEGO, 'loseDeal', { dealId, reason: 'TIMING' }, 'deal { id }');
  const told = await toldTo(DIEGO);
  expect(told.map(({ reply }) => reply.text)).toContain('Vandelay Analytics is lost. What did you learn from it?');
});
