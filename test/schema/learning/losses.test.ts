import { ask } from '../../support/records';
import { gql } from '../../support/say';
import { useServer } from '../../support/server';
import { rowsOf } from '../../support/workspaceRows';

useServer();
const MARIA = 'maria@demo.test';
const DIEGO = 'diego@demo.test';

interface Group {
  key: string;
  label: string;
  count: number;
  share: string;
  money: { amount: string } | null;
}

interface Losses {
  lossAnalysis: {
    scope: { label: string };
    period: string;
    lost: number;
    money: { amount: string; currency: string } | null;
    withoutAmount: number;
    byReason: Group[];
    byStage: Group[];
    byCompetitor: Group[];
    byProductLine: Group[];
    pattern: string | null;
    chart: { alt: string; url: string } | null;
  };
}

const GROUP = '{ key label count share money { amount } }';
const FIELDS = `scope { label } period lost money { amount currency } withoutAmount byReason ${GROUP} byStage ${GROUP}
  byCompetitor ${GROUP} byProductLine ${GROUP} pattern chart { alt url }`;

async function losses(email: string, args: string): Promise<Losses['lossAnalysis']> {
  return (await ask<Losses>(email, `{ lossAnalysis${args} { ${FIELDS} } }`)).lossAnalysis;
}

test('every cut adds up to the whole, in deals and in money', async () => {
  const found = await losses(MARIA, '(period: "2026")');
  const [row] = await rowsOf<{ lost: number; money: string }>(
    `select count(*)::integer as lost, sum(d.closed_amount)::text as money from deals d join teams t on t.id = d.closed_team_id
      where t.name = 'East' and d.state = 'LOST' and d.closed_at >= '2026-01-01T00:00+08:00' and d.closed_at < '2027-01-01T00:00+08:00'`,
  );
  expect(found).toMatchObject({ scope: { label: 'East' }, lost: row?.lost, money: { currency: 'USD' } });
  expect(Number(found.money?.amount)).toBe(Number(row?.money));
  for (const groups of [found.byReason, found.byStage, found.byCompetitor, found.byProductLine]) {
    expect(groups.reduce((sum, group) => sum + group.count, 0)).toBe(found.lost);
    const money = groups.reduce((sum, group) => sum + Number(group.money?.amount ?? 0), 0);
    expect(money).toBeCloseTo(Number(found.money?.amount), 2);
    expect(groups.map(({ count }) => count)).toEqual([...groups.map(({ count }) => count)].sort((a, b) => b - a));
  }
});

test('what stands out is said in words, with the numbers that carry it', async () => {
  const found = await losses(MARIA, '(period: "2026-Q4")');
  const [price] = found.byReason;
  expect(price?.key).toBe('PRICE');
  expect(found.pattern).toMatch(
    new RegExp(`^What stands out is price: ${price?.count} of ${found.lost} lost deals .*to Rivalsoft\\.$`),
  );
  expect(found.chart?.alt).toContain(`price`);
  // One deal says nothing.
  const day = await losses(DIEGO, '(period: "2026-11-20")');
  expect(day.lost).toBeLessThan(5);
  expect(day.pattern).toBeNull();
});

test('the stage is the one the deals had got to', async () => {
  const { byStage, lost } = await losses(DIEGO, '(period: "2026")');
  expect(byStage[0]).toMatchObject({ label: 'Proposal', share: expect.stringMatching(/^0\.\d{1,6}$/) });
  expect(Number(byStage[0]?.share)).toBeCloseTo((byStage[0]?.count ?? 0) / lost, 6);
  expect(byStage.map(({ label }) => label)).not.toContain('Lost');
});

test('names and words are in the viewer’s language', async () => {
  const { byReason, byStage, byProductLine, scope } = await losses('zhang.min@demo.test', '(period: "2026")');
  expect(scope.label).toBe('华西');
  expect(byReason.map(({ label }) => label)).toEqual(expect.arrayContaining(['时机不合适', '竞争对手']));
  expect(byStage.map(({ label }) => label)).toContain('方案展示');
  expect(byProductLine.map(({ label }) => label)).toContain('云平台');
});

test('nothing lost is told as nothing, not as zero money', async () => {
  const found = await losses(DIEGO, '(period: "2026-11-21")');
  expect(found).toMatchObject({ lost: 0, money: null, byReason: [], pattern: null, chart: null });
});

test('this quarter is meant when no period is named, and only people one may see', async () => {
  expect((await losses(MARIA, '')).period).toBe('2026-Q4');
  const { errors } = await gql(DIEGO, '{ lossAnalysis(scope: { type: WORKSPACE }) { lost } }');
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  const later = await gql(DIEGO, '{ lossAnalysis(period: "2027") { lost } }');
  expect(later.errors?.[0]).toMatchObject({ message: expect.stringMatching(/has not begun yet/) });
});
