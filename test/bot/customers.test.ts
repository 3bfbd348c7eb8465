import type { Answer } from '../../bot/reply';
import { whatCounts } from '../support/counted';
import { ask, idOf, mutate } from '../support/records';
import { press, say } from '../support/say';
import { useServer } from '../support/server';

const uplift = useServer();
const DIEGO = 'diego@demo.test';
const BOB = 'bob@demo.test';
const ALICE = 'alice@demo.test';
const MARIA = 'maria@demo.test';
const OLIVIA = 'olivia@demo.test';
const LI_NA = 'li.na@demo.test';
const WANG_WEI = 'wang.wei@demo.test';

function buttonOf(answer: Answer, label: RegExp | string) {
  const buttons = answer.messages.flatMap(message => message.buttons ?? []);
  const found = buttons.find(each => (typeof label === 'string' ? each.label === label : label.test(each.label)));
  if (!found) throw new Error(`no button ${label} among ${buttons.map(each => each.label).join(', ')}`);
  return found.action;
}

const labelsOf = (answer: Answer): string[] =>
  answer.messages.flatMap(message => message.buttons ?? []).map(each => each.label);

describe('a lead from first look to deal', () => {
  test('in English: shown with its score, qualified, converted, and all taken back', async () => {
    const before = await whatCounts();
    const shown = await say(DIEGO, 'show lead Tyrell Transport');
    expect(shown).toReply(
      /^Tyrell Transport is qualified, score \d+ of 100\. Owner: Diego Torres\.\n• \+\d+ In a segment we serve well/,
    );
    const qualified = await say(DIEGO, 'qualify it: budget 40k, they want to start by March 31');
    expect(qualified.understood).toEqual({
      command: 'qualifyLead',
      slots: { lead: 'Tyrell Transport', budget: 40000, timeline: '2027-03-31' },
    });
    expect(qualified).toReply('Tyrell Transport is qualified.');
    const converted = await press(DIEGO, buttonOf(qualified, 'Convert to a deal'));
    expect(converted).toReply(
      'Tyrell Transport is now a customer account with the deal Tyrell Transport deal, US$40,000.',
    );
    expect(await say(DIEGO, 'show the Tyrell deal')).toReply(/is in First contact, US\$40,000/);
    expect(await press(DIEGO, buttonOf(converted, 'Undo'))).toReply(
      'Taken back: Converted the lead Tyrell Transport into the deal Tyrell Transport deal',
    );
    await press(DIEGO, buttonOf(qualified, 'Undo'));
    expect(await whatCounts()).toEqual(before);
  });

  test('in Chinese: what is still to find out is told', async () => {
    const qualified = await say(WANG_WEI, '明德诊所预算8万,还没接触到决策人');
    expect(qualified).toReply('已记下明德诊所的情况。还没有接触到决策人，暂不算合格。\n还需要了解：时间。');
    expect(labelsOf(qualified)).toEqual(['撤销']);
    expect(await say(WANG_WEI, '看看明德诊所的评分')).toReply(
      /^线索明德诊所：已联系，评分 \d+ 分（满分 100）。负责人：王伟。/,
    );
    expect(await say(WANG_WEI, '明德诊所转商机,金额3万,云平台')).toReply(
      '明德诊所已转为客户，并建立商机“明德诊所云平台”，金额 US$30,000。',
    );
    expect(await say(WANG_WEI, '撤销')).toReply('已撤销：把线索“明德诊所”转为商机“明德诊所云平台”');
  });
});

test('a lead is given up: the reason is asked for with a button each, and a word answers it as well', async () => {
  const asked = await say(BOB, 'drop Cyberdyne');
  expect(asked).toReply('Why?');
  expect(labelsOf(asked)).toContain('Cannot be reached');
  expect(await say(BOB, 'they never pick up')).toReply('Gave up the lead Cyberdyne Clinics. Cannot be reached.');
  await say(BOB, 'undo');
  const again = await say(BOB, 'drop Cyberdyne');
  expect(await press(BOB, buttonOf(again, 'Low intent'))).toReply(
    'Gave up the lead Cyberdyne Clinics. Low intent.\nI will suggest it again when it shows interest.',
  );
  const leadId = await idOf('Lead', 'Cyberdyne Clinics');
  await mutate(OLIVIA, 'recordMilestone', { name: 'VISIT', leadId }, '');
  expect(await say(BOB, 'who should I call again')).toReply(
    /Cyberdyne Clinics: Given up for low intent on .+, but visited the website/,
  );
  expect(await say(LI_NA, '排除线索海天食品')).toReply('原因是什么？');
  expect(await say(LI_NA, '意向低')).toReply(
    '已排除线索海天食品，原因：意向低。\n以后如果有新的意向，我会再推荐给你。',
  );
  await say(LI_NA, '撤销');
});

test('leads are listed with their scores, by status, channel and period', async () => {
  expect(await say(MARIA, "Diego's qualified leads")).toReply(
    /^\d+ qualified leads?:\n• Tyrell Transport, qualified, \d+, Diego Torres/,
  );
  expect(await say(MARIA, 'show me leads from the trade show')).toReply(/Trade show|Wayne Foods/);
  expect(await say(LI_NA, '本月的新线索')).toReply(/线索共 1 条：\n• 海天食品、新线索、\d+、李娜/);
  expect(await say(ALICE, 'my qualified leads today')).toReply('No qualified leads for today.');
});

test('leads that are won or given up are listed only when asked for', async () => {
  const open = await say(WANG_WEI, '我的线索');
  expect(open).toReply(/^“未关闭”状态的线索共 \d+ 条：/);
  const states = open.messages[0]?.table?.rows.map(row => row[1]) ?? [];
  expect(states.length).toBeGreaterThan(0);
  expect(states.filter(state => state === '已转化' || state === '已排除')).toEqual([]);
  expect(await say(WANG_WEI, '已排除的线索')).toReply(/^“已排除”状态的线索共 \d+ 条：/);
});

test('what is asked of the deal of a mere lead offers to convert it', async () => {
  const asked = await say(DIEGO, 'what does Tyrell Transport need');
  expect(asked).toReply(
    'Tyrell Transport is still a lead, without a deal. Convert it to a deal first, then write that again.',
  );
  expect(buttonOf(asked, 'Convert to a deal')).toMatchObject({ command: 'convertLead' });
});

test('whom to call again comes with reasons, and a button that reminds', async () => {
  const answer = await say(LI_NA, '该回访哪些老客户');
  expect(answer).toReply(/^有 6 家值得回访：\n• /);
  const task = await press(LI_NA, buttonOf(answer, /^提醒我联系/));
  expect(task).toReply(/^已添加待办：联系/);
});

describe('doubles', () => {
  test('are noticed when a lead is made, and one press makes one of both', async () => {
    await say(ALICE, 'new lead Harrier Robotics, Jo Lind');
    const made = await say(ALICE, 'new lead Harrier Robotics Ltd, jo@harrier.test');
    expect(made).toReply(/There is already the lead Harrier Robotics \(same name\)\. Is it the same\?/);
    const merged = await press(ALICE, buttonOf(made, 'Merge into Harrier Robotics'));
    expect(merged).toReply('Merged Harrier Robotics Ltd into Harrier Robotics. Nothing is lost.');
    const { leads } = await ask<{ leads: { nodes: object[] } }>(
      ALICE,
      '{ leads(filter: { text: "Harrier" }) { nodes { company email contactName } } }',
    );
    expect(leads.nodes).toEqual([{ company: 'Harrier Robotics', email: 'jo@harrier.test', contactName: 'Jo Lind' }]);
  });

  test('of an account are told, and the account can be looked at', async () => {
    const made = await say(LI_NA, '新增线索:星辰科技有限公司');
    expect(made).toReply(/已有同一家客户“星辰科技”（名称相同）。/);
    expect(await press(LI_NA, buttonOf(made, '星辰科技的情况'))).toReply(/^星辰科技/);
    await say(LI_NA, '撤销');
  });
});

test('accounts and contacts are added; what is said of somebody who is known is noted there', async () => {
  expect(await say(OLIVIA, 'create account Bluebird Pharma, segment private healthcare')).toReply(
    'Added the account Bluebird Pharma, Private healthcare, owned by Olivia Brown.',
  );
  expect(await say(ALICE, 'Jane Roe at Acme is the decision maker, jane@acme.test')).toReply(
    'Added Jane Roe, decision maker at Acme Corporation.',
  );
  expect(await say(ALICE, 'Tom Field at Acme is our champion')).toReply(
    'Noted about Tom Field at Acme Corporation: champion.',
  );
  expect(await say(LI_NA, '蓝海物流的联系人刘芳,决策人')).toReply('已为蓝海物流添加联系人刘芳，决策人。');
});

describe('what touches many records', () => {
  const countsOf = async (name: string): Promise<number> => {
    const userId = await idOf('User', name);
    const query = 'query ($userId: ID!) { recordsOf(userId: $userId) { total } }';
    return (await ask<{ recordsOf: { total: number } }>(MARIA, query, { userId })).recordsOf.total;
  };

  test('is shown first and waits for a yes, said or pressed', async () => {
    const before = await countsOf('Bob Martin');
    const preview = await say(MARIA, "hand over everything of Bob's to Diego");
    expect(preview.understood).toEqual({ command: 'handOver', slots: { from: 'Bob Martin', to: 'Diego Torres' } });
    expect(preview.operation).toBeUndefined();
    expect(preview).toReply(/^This gives [\d,]+ records of Bob Martin’s to Diego Torres: .+\. Shall I\?$/);
    expect(labelsOf(preview)).toEqual(['Yes, do it', 'No']);
    expect(await countsOf('Bob Martin')).toBe(before);
    const done = await say(MARIA, 'yes please');
    expect(done.understood).toEqual({ command: 'handOver', slots: { from: 'Bob Martin', to: 'Diego Torres' } });
    expect(done.operation?.name).toBe('HandOver');
    expect(done).toReply(/^Handed over [\d,]+ records from Bob Martin to Diego Torres\.$/);
    expect(await countsOf('Bob Martin')).toBe(0);
    await press(MARIA, buttonOf(done, 'Undo'));
    expect(await countsOf('Bob Martin')).toBe(before);
  });

  test('is left alone after a no, and a new message is no yes', async () => {
    const before = await countsOf('Bob Martin');
    await say(MARIA, 'hand over everything Bob has to Diego');
    expect(await say(MARIA, 'no')).toReply('All right, nothing was changed.');
    await say(MARIA, 'hand over everything Bob has to Diego');
    expect(await say(MARIA, 'show the Acme deal')).toReply(/Acme Cloud Platform/);
    expect((await say(MARIA, 'yes')).understood).toEqual({ expect: 'not_understood' });
    expect(await countsOf('Bob Martin')).toBe(before);
  });

  test('is no longer agreed to after ten minutes', async () => {
    await say(MARIA, 'hand over everything Bob has to Diego');
    const late = new Date(uplift.clock.now().getTime() + 11 * 60_000).toISOString();
    expect((await say(MARIA, 'yes', { sentAt: late })).operation).toBeUndefined();
  });

  test('the same for merging, in Chinese', async () => {
    const preview = await say('zhang.min@demo.test', '把东方制造合并进星辰科技');
    expect(preview).toReply(/^把“东方制造”合并到“星辰科技”会转移 \d+ 条记录/);
    expect(await say('zhang.min@demo.test', '好的')).toReply('已把“东方制造”合并到“星辰科技”，内容都保留了。');
    expect(await say('zhang.min@demo.test', '撤销')).toReply('已撤销：把“东方制造”合并到“星辰科技”');
  });

  test('a record is not merged into itself', async () => {
    expect(await say(OLIVIA, 'merge Acme Corp into Acme Corporation')).toReply(
      'That is the same record twice. Choose two different ones.',
    );
  });

  test('who may not hand over is told whom to ask', async () => {
    expect(await say(BOB, "hand over Alice's deals to Bob")).toReply(
      'You can hand over your own records, and managers those of their people. Ask a manager or an admin.',
    );
  });
});

test('a closed deal is reopened by its account’s name, though another one is open', async () => {
  await say(BOB, 'lost Hooli on price');
  await say(BOB, 'new deal with Hooli 5k');
  const reopened = await say(BOB, 'reopen the Hooli deal');
  expect(reopened).toReply('Hooli Analytics upgrade is open again, in Proposal.');
  await mutate(BOB, 'undo', {}, '');
  expect(await say(WANG_WEI, '重新打开东方制造的商机')).toReply(/“东方分析套件”还没有关闭/);
});

test('a lead that waits is taken with one press', async () => {
  await mutate(OLIVIA, 'configureLeadRouting', { mode: 'TAKE' }, '');
  const made = await say(OLIVIA, 'new lead Condor Films');
  expect(made).toReply('New lead Condor Films. It waits to be taken.');
  const listed = await say(DIEGO, 'new leads');
  const taken = await press(DIEGO, buttonOf(listed, 'Take it: Condor Films'));
  expect(taken).toReply('Condor Films is yours now.');
  expect((await say(BOB, 'take lead Condor Films')).operation).toBeUndefined();
  await mutate(OLIVIA, 'configureLeadRouting', { mode: 'KEEP' }, '');
});
