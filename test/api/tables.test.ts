import { csvOf } from '../../schema/tables/csv';
import { gql, say } from '../support/say';
import { useServer } from '../support/server';

const uplift = useServer();

const MARIA = 'maria@demo.test';

async function csv(email: string, query: string): Promise<string> {
  const { data, errors } = await gql(email, query);
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data as Record<string, { csv: string }>)[0]?.csv ?? '';
}

async function fetched(url: string): Promise<{ status: number; headers: Headers; text: string }> {
  const response = await fetch(url);
  const text = Buffer.from(await response.arrayBuffer()).toString('utf8');
  return { status: response.status, headers: response.headers, text };
}

describe('a table as CSV', () => {
  it('has a byte order mark, a line for each group and the whole, in the reader’s language', async () => {
    const query = '{ kpi(metric: WIN_RATE, period: "2026-Q3", groupBy: PRODUCT_LINE, compare: PREVIOUS) { csv } }';
    const { status, headers, text } = await fetched(await csv(MARIA, query));
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename=.*Win rate East 2026-Q3\.csv/);
    expect(text.startsWith('\ufeff')).toBe(true);
    const lines = text.slice(1).trimEnd().split('\r\n');
    expect(lines[0]).toBe(
      'product line,Win rate (1 = 100 %),Numerator,Denominator,Records,"Win rate (1 = 100 %), Q2 2026"',
    );
    expect(lines.at(-1)).toMatch(/^Total,0\.\d+,\d+,\d+,\d+,0\.\d+$/);
    const { data } = await gql(
      MARIA,
      '{ kpi(metric: WIN_RATE, period: "2026-Q3", groupBy: PRODUCT_LINE) { groups { label value } } }',
    );
    const groups = (data as { kpi: { groups: { label: string; value: string }[] } }).kpi.groups;
    expect(lines.slice(1, -1).map(line => line.split(',').slice(0, 2))).toEqual(
      groups.map(({ label, value }) => [label, value]),
    );
    const zh = await fetched(await csv('zhang.min@demo.test', query));
    expect(zh.text).toMatch(/^\ufeff产品线,赢单率（1 = 100%）,分子,分母,记录数/);
  });

  it('of two periods has a line for each, and of a funnel one for each step', async () => {
    const two = await fetched(
      await csv(MARIA, '{ kpi(metric: REVENUE, period: "2026-10", compare: YEAR_AGO) { csv } }'),
    );
    expect(two.text.split('\r\n').map(line => line.split(',')[0])).toEqual([
      '\ufeffPeriod',
      'October 2025',
      'October 2026',
      '',
    ]);
    const funnel = await fetched(await csv(MARIA, '{ funnel(period: "2026-Q3") { csv } }'));
    expect(funnel.text).toMatch(/^\ufeffStep,Reached,.+\r\nLead,\d+,,1\r\n/);
  });

  it('is behind a button in chat, for every grouped or timed answer and no other', async () => {
    for (const text of [
      'revenue by month this year',
      'win rate this quarter vs last',
      'funnel Q3',
      'leaderboard this quarter',
    ]) {
      const [reply] = (await say(MARIA, text)).messages;
      const [link] = reply?.links ?? [];
      expect(link).toMatchObject({ label: 'Table as CSV', file: true });
      expect((await fetched(link?.url ?? '')).status).toBe(200);
    }
    const [single] = (await say(MARIA, 'revenue this month')).messages;
    expect(single?.links).toBeUndefined();
  });

  it('is gone after a day, when its address is tampered with', async () => {
    const url = await csv(MARIA, '{ kpi(metric: REVENUE, period: "2026-10", groupBy: USER) { csv } }');
    expect((await fetched(url.replace(/.\.csv$/, 'x.csv'))).status).toBe(404);
    uplift.clock.set('2026-11-25T12:00:00+08:00');
    expect((await fetched(url)).status).toBe(404);
    uplift.clock.set('2026-11-24T10:00:00+08:00');
    expect((await fetched(url)).status).toBe(200);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+cmd', "'+cmd"],
    ['-2+3', "'-2+3"],
    ['@sum(a1)', "'@sum(a1)"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ['-12.5', '-12.5'],
    ['a,"b"', 'a,"b"'],
  ])('takes no formula from %j', (cell, shown) => {
    const [, line] = csvOf({ columns: ['a'], rows: [[cell]] }).split('\r\n');
    const plain = line?.startsWith('"') ? line.slice(1, -1).replaceAll('""', '"') : line;
    expect(plain).toBe(shown);
  });
});
