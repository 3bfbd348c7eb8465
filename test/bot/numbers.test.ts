import { press, say } from '../support/say';
import { useServer } from '../support/server';
import { converse } from './support/standIn';

useServer();

const MARIA = 'maria@demo.test';
const ZHANG = 'zhang.min@demo.test';
const ALICE = 'alice@demo.test';

/** Messages of one conversation. */
function conversation(person: string, id: string) {
  return async (text: string) => {
    const answer = await say(person, text, { conversation: id });
    const [reply] = answer.messages;
    if (!reply) throw new Error('no reply');
    return { ...answer, reply };
  };
}

describe('a snapshot', () => {
  it('is one card with every figure and its change', async () => {
    const { reply, operation } = await conversation(MARIA, 'snapshot')("show East's numbers this month");
    expect(operation?.name).toBe('Snapshot');
    expect(reply.facts?.map(({ label }) => label)).toEqual([
      'Revenue',
      'Target attainment',
      'Pipeline',
      'Conversion rate',
      'Win rate',
      'Sales cycle',
      'Activities',
    ]);
    expect(reply.text).toMatch(/^East, November 2026:\nRevenue: US\$[\d,]+ \((up|down) from US\$[\d,]+\)/);
    expect(reply.text).toMatch(/\nTarget attainment: [\d.]+ % \((up|down) from [\d.]+ %\)\n/);
    expect(reply.text).toMatch(/\nPipeline: US\$[\d,]+ \([\d.]+ times what is left of the target\)\n/);
    expect(reply.private).toBe(true);
  });

  it('speaks Chinese', async () => {
    const { reply } = await conversation(ZHANG, 'snapshot')('看看华西上个月的数据');
    expect(reply.text).toMatch(/^华西，2026年10月：\n销售额：US\$[\d,]+（上期 US\$[\d,]+，(上升|下降)）/);
  });
});

describe('a funnel', () => {
  it('tells the steps, the weakest one, and shows a picture', async () => {
    const { reply } = await conversation(MARIA, 'funnel')('team funnel Q3');
    expect(reply.text).toMatch(
      /^Funnel, East, leads of Q3 2026:\nLead: \d+\nFirst contact: \d+ \([\d.]+ % of the step before\)/,
    );
    expect(reply.text).toMatch(
      /From first to last: [\d.]+ %\. Most are lost on the way to .+: only [\d.]+ % get there\./,
    );
    expect(reply.chart?.alt).toContain('Funnel: Sales funnel, East · Q3 2026. Lead: ');
    expect(reply.table?.rows).toHaveLength(7);
  });

  it('says so where there are no leads', async () => {
    const { reply } = await conversation(ZHANG, 'funnel')('团队2020年的漏斗');
    expect(reply.text).toBe('华西在2020年还没有线索。');
  });
});

describe('a leaderboard', () => {
  it('ranks a manager’s people by what is asked', async () => {
    const { reply, operation } = await conversation(MARIA, 'board')('rank the team by win rate in Q3');
    expect(operation?.variables).toMatchObject({ metric: 'WIN_RATE', period: '2026-Q3' });
    expect(reply.text).toMatch(/^Leaderboard, Win rate, Q3 2026:\n1\. .+ – [\d.]+ %\n2\. /);
  });

  it('shows a rep only those who have opted in', async () => {
    const { reply } = await conversation(ALICE, 'board')('leaderboard this quarter');
    expect(reply.text).toMatch(
      /^Leaderboard, Revenue, Q4 2026:\n1\. .+ – US\$[\d,.]+\n2\. .+ – US\$[\d,.]+\nYou see yourself/,
    );
    expect(reply.text).not.toContain('Diego');
  });
});

describe('a figure', () => {
  it('is explained and told record by record, and a follow-up still means it', async () => {
    const tell = conversation(MARIA, 'figure');
    await tell("Bob's win rate in Q3");
    const explained = await tell('how is this calculated?');
    expect(explained.operation?.variables).toMatchObject({
      metric: 'WIN_RATE',
      period: '2026-Q3',
      scope: { type: 'USER' },
    });
    expect(explained.reply.text).toMatch(
      /^Win rate, Bob Martin, Q3 2026: [\d.]+ %\.\nDeals won ÷ \(won \+ lost\), .+\nIn figures: \d+ ÷ \d+, from \d+ records\.$/,
    );
    const records = await tell('which ones?');
    expect(records.reply.text).toMatch(/^\d+ records are behind this figure/);
    expect(records.reply.table?.rows.every(row => row.includes('Bob Martin'))).toBe(true);
    const followed = await tell('and last month?');
    expect(followed.understood).toMatchObject({ command: 'showKpi', slots: { metric: 'WIN_RATE', period: '2026-10' } });
  });

  it('is explained in Chinese', async () => {
    const tell = conversation(ZHANG, 'figure');
    await tell('团队本季度的销售额');
    expect((await tell('这个怎么算的?')).reply.text).toMatch(
      /^销售额（华西，2026年第四季度）：US\$[\d,]+。\n期内成交商机的金额合计/,
    );
    expect((await tell('是哪些?')).reply.text).toMatch(/^这个数字背后有 \d+ 条记录，最近的 10 条：\n• /);
  });

  it('is told why it has changed, in parts that add up', async () => {
    const tell = conversation(MARIA, 'why');
    await tell('East revenue last month vs the month before');
    const { reply, operation } = await tell('why?');
    expect(operation?.variables).toMatchObject({ metric: 'REVENUE', period: '2026-10', compare: 'PREVIOUS' });
    expect(reply.text).toMatch(
      /^Revenue, East, October 2026: US\$[\d,]+\. Before: US\$[\d,]+ \(September 2026\)\.\nRevenue changed by [+−]US\$[\d,]+\. By .+, .+ makes the largest part of it: [+−]US\$[\d,]+\./,
    );
    const amount = (text: string) => Number(text.replace('−', '-').replaceAll(/[^\d.-]/g, ''));
    const [, change = ''] = /changed by ([+−]US\$[\d,.]+)\. /.exec(reply.text) ?? [];
    const parts = reply.facts?.map(({ value }) => amount(value)) ?? [];
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount(change.replace(/\.$/, '')));
  });

  it('is asked about when nothing or a whole snapshot was shown', async () => {
    const tell = conversation(MARIA, 'nothing');
    const { reply, understood } = await tell('how is this calculated?');
    expect(understood).toEqual({ command: 'explainFigure', slots: {} });
    expect(reply.text).toBe('Which figure do you mean?');
    const [revenue] = reply.buttons ?? [];
    const pressed = await press(MARIA, revenue?.action ?? { command: '', slots: {} });
    expect(pressed.messages[0]?.text).toMatch(/^Revenue, East, November 2026: /);
    await tell('my win rate');
    await tell('how are we doing');
    expect((await tell('which ones?')).reply.text).toBe('Which figure do you mean?');
  });

  it.each([
    ['CAC by channel this year', /customer acquisition cost/],
    ['what is our LTV', /customer lifetime value/],
    ['ltv to cac', /LTV to CAC.*\d records?\.\nA customer brings/s],
    ['sales velocity', /a day – /],
    ['forecast for next quarter', /forecast, Q1 2027/],
    ['new customers by channel in Q3', /new customers, Q3 2026/],
  ])('can be any of the metrics: %s', async (text, expected) => {
    const { reply } = await conversation('olivia@demo.test', text)(text);
    expect(reply.text).toMatch(expected);
  });
});

describe('sharing', () => {
  const answers = {
    Kpi: () => ({
      data: {
        kpi: {
          metric: 'REVENUE',
          period: '2026-11',
          unit: 'MONEY',
          value: '5.00',
          formatted: 'US$5',
          numerator: '5.00',
          denominator: null,
          sampleSize: 1,
          changeFormatted: null,
          csv: null,
          definition: 'How it is reckoned.',
          meaning: null,
          scope: { type: 'TEAM', label: 'East' },
          previous: null,
          details: [],
          groups: [],
          chart: null,
        },
      },
    }),
  };
  const inChannel = { place: { conversation: 'one', kind: 'channel' } } as const;

  it('shows in the channel what only the asker has seen', async () => {
    const { say: tell } = converse(MARIA, answers);
    const [figure] = (await tell('my revenue this month', inChannel)).messages;
    expect(figure).toMatchObject({ private: true });
    expect(figure?.buttons?.at(-1)).toMatchObject({ label: 'Share here', action: { command: 'shareHere' } });
    const [shared] = (await tell('share this in the channel', inChannel)).messages;
    expect(shared).toMatchObject({ private: false });
    expect(shared?.text).toBe(`Shared by Maria Rossi:\n${figure?.text}`);
    expect(shared?.buttons).toBeUndefined();
  });

  it('has nothing to do where nobody else reads, or nothing was shown, or long ago', async () => {
    const { say: tell } = converse(MARIA, answers);
    expect((await tell('share this', inChannel)).messages[0]?.text).toMatch(
      /^I have shown you nothing in private here/,
    );
    const [figure] = (await tell('my revenue this month')).messages;
    expect(figure?.buttons?.map(({ label }) => label)).not.toContain('Share here');
    expect((await tell('share this here')).messages[0]?.text).toMatch(/^Only you read along here/);
    const late = { ...inChannel, sentAt: new Date(Date.UTC(2026, 10, 24, 3)) };
    expect((await tell('share this', late)).messages[0]?.text).toMatch(/^I have shown you nothing/);
  });
});
