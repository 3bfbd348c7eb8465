import type { Answer, Reply } from '../../bot/reply';
import { press, say } from '../support/say';
import { useServer } from '../support/server';

useServer();

const ALICE = 'alice@demo.test';
const LI_NA = 'li.na@demo.test';
const MARIA = 'maria@demo.test';

function only(answer: Answer): Reply {
  const [reply] = answer.messages;
  if (!reply) throw new Error('no reply');
  return reply;
}

const ask = async (email: string, text: string, conversation: string): Promise<Reply> =>
  only(await say(email, text, { conversation }));

describe('a plan to the target', () => {
  it('tells what is left, what it takes each week, what the rates rest on, and which deals would close the gap', async () => {
    const reply = await ask(ALICE, 'how do I get to my target in December', 'plan-1');
    expect(reply.text).toMatch(
      /^Revenue, Alice Chen, December 2026: US\$0 of US\$[\d,]+\. US\$[\d,]+ to go in 31 days\.\nIt takes [\d.]+ deals? won \([\d.]+ a week; [\d.]+ over the last 12 months\), [\d.,]+ meetings \(.+\), [\d.,]+ calls \(.+\)\.\nAt your own rates of the last 12 months: [\d.]+ % of the deals won, US\$[\d,.]+ each\.\n/,
    );
    expect(reply.text).toMatch(/(would close the gap|do not close the gap):\n• .+ · .+ · US\$/);
    expect(reply.private).toBe(true);
  });

  it('is reckoned anew with other rates in what follows', async () => {
    const own = await ask(ALICE, 'how do I get to my target in December', 'plan-2');
    const better = await ask(ALICE, 'what if we close 90%', 'plan-2');
    expect(better.text).toMatch(/Assuming that 90 % of the deals are won/);
    expect(better.text).not.toBe(own.text);
    const met = await ask(ALICE, 'and with 10 meetings a week', 'plan-2');
    expect(met.text).toMatch(/Assuming that 90 %/);
    expect(met.text).toMatch(
      /10 meetings a week would bring [\d.]+ deals and US\$[\d,.]+ by the end: that is enough\./,
    );
  });

  it('answers in Chinese just the same', async () => {
    const own = await ask(LI_NA, '我怎么完成12月的目标', 'plan-3');
    expect(own.text).toMatch(
      /^李娜2026年12月销售额：已完成 US\$0，目标 US\$[\d,]+。还差 US\$[\d,]+，还有 31 天。\n需要成交 [\d.]+ 单/,
    );
    const better = await ask(LI_NA, '如果转化率提高到30%呢', 'plan-3');
    expect(better.text).toMatch(/按赢单率 30%、平均每单 US\$[\d,.]+ 测算。/);
  });

  it('offers the usual what-if as a button', async () => {
    const reply = await ask(ALICE, 'how do I get to my target in December', 'plan-4');
    const [whatIf] = reply.buttons ?? [];
    expect(whatIf?.label).toMatch(/^What if \d+ % were won\?$/);
    if (!whatIf) throw new Error('no button');
    expect(only(await press(ALICE, whatIf.action)).text).toMatch(/Assuming that \d+ % of the deals are won/);
  });

  it('leads a manager to a target where there is none, and asks how much', async () => {
    const reply = await ask(MARIA, "what does it take to reach Bob's new customer target in May 2027", 'plan-5');
    expect(reply.text).toBe('No target is set for Bob Martin, May 2027. Set one, and this answer says how far it is.');
    const [set] = reply.buttons ?? [];
    expect(set?.label).toBe('Set a target');
    if (!set) throw new Error('no button');
    const answer = await press(MARIA, set.action);
    expect(answer.understood).toMatchObject({ command: 'setTarget', expect: 'missing', slot: 'value' });
  });
});

describe('attainment in chat', () => {
  it('says what was reached of what, what is to go, and how to get there', async () => {
    const reply = await ask(MARIA, 'team target attainment this month', 'attain-1');
    expect(reply.text).toMatch(
      /^[\d.]+ % – East: target attainment, November 2026\.\nRevenue: US\$[\d,]+ of US\$[\d,]+\. /,
    );
    expect(reply.buttons?.map(({ label }) => label)).toContain('How to get there');
    expect(reply.chart?.alt).toMatch(/Target: 100 %/);
    const zh = await ask('zhang.min@demo.test', '团队目标完成率', 'attain-2');
    expect(zh.text).toMatch(/^[\d.]+%，.+的目标完成率（2026年11月）。\n销售额完成 US\$[\d,]+，目标 US\$[\d,]+/);
  });
});
