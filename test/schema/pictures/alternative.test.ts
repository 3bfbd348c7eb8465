import fc from 'fast-check';
import { alternativeOf } from '../../../schema/pictures/alternative';
import type { ChartSpec } from '../../../schema/pictures/spec';

const conversion: ChartSpec = {
  title: 'Conversion rate by team',
  subtitle: 'November 2026',
  unit: 'RATIO',
  locale: 'en',
  labels: ['East', 'West'],
  series: [{ name: 'Conversion rate', values: [0.25, null] }],
};

describe('the words for a picture', () => {
  it('tell every value, a missing one and the target', () => {
    expect(alternativeOf({ ...conversion, target: 0.3 })).toBe(
      'Column chart: Conversion rate by team, November 2026. East: 25 %; West: no data. Target: 30 %.',
    );
  });

  it('are Chinese for a Chinese reader', () => {
    expect(
      alternativeOf({
        kind: 'bars',
        title: '各产品线销售额',
        unit: 'MONEY',
        currency: 'USD',
        locale: 'zh-CN',
        labels: ['云平台', '支持服务'],
        series: [{ name: '销售额', values: [1_250_000.5, null] }],
      }),
    ).toBe('条形图：各产品线销售额。云平台：US$1,250,000.50；支持服务：暂无数据。');
  });

  it('name the series where several are compared', () => {
    const series = [
      { name: 'this month', values: [0.25, 0.125] },
      { name: 'last month', values: [0.2, null] },
    ];
    expect(alternativeOf({ ...conversion, series })).toContain(
      'East: this month 25 %, last month 20 %; West: this month 12.5 %, last month no data.',
    );
  });

  it('tell how many went on in a funnel, and nothing where the step before is empty', () => {
    const funnel: ChartSpec = {
      ...conversion,
      kind: 'funnel',
      unit: 'COUNT',
      labels: ['Leads', 'Meetings', 'Won'],
      series: [{ name: '', values: [1_600, 0, 0] }],
    };
    expect(alternativeOf(funnel)).toContain('Leads: 1,600; Meetings: 0 (0 % of the step before); Won: 0.');
    expect(alternativeOf({ ...funnel, locale: 'zh-CN' })).toContain('Meetings：0（为上一步的 0%）');
  });

  it.each<[Partial<ChartSpec>, string]>([
    [{ unit: 'DAYS', locale: 'en' }, '45.2 days'],
    [{ unit: 'DAYS', locale: 'zh-CN' }, '45.2 天'],
    [{ unit: 'MONEY', currency: 'USD', locale: 'en' }, 'US$45.20'],
    [{ unit: 'MONEY', currency: 'JPY', locale: 'en' }, '¥45.'],
    [{ unit: 'MONEY_PER_DAY', currency: 'USD', locale: 'en' }, 'US$45.20 a day'],
    [{ unit: 'MONEY_PER_DAY', currency: 'USD', locale: 'zh-CN' }, '每天 US$45.20'],
    [{ unit: 'COUNT', locale: 'en' }, '45.2'],
  ])('write values in their unit: %j', (parts, written) => {
    const spec = { ...conversion, labels: ['here'], series: [{ name: '', values: [45.2] }], ...parts };
    expect(alternativeOf(spec)).toContain(written);
  });

  it('say that nothing is there when nothing is', () => {
    expect(alternativeOf({ ...conversion, labels: [], series: [] })).toContain('Nothing to show.');
  });

  it('leave no label out, whatever the data', () => {
    const row = fc.record({
      label: fc.string({ minLength: 1 }),
      value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: 0, max: 1e12 }), { nil: null }),
    });
    const kind = fc.constantFrom(undefined, 'bars', 'columns', 'line', 'funnel', 'gauge') as fc.Arbitrary<
      ChartSpec['kind']
    >;
    fc.assert(
      fc.property(fc.array(row), kind, fc.constantFrom('en' as const, 'zh-CN' as const), (rows, drawnAs, locale) => {
        const spec: ChartSpec = {
          ...conversion,
          kind: drawnAs,
          locale,
          labels: rows.map(({ label }) => label),
          series: [{ name: 'x', values: rows.map(({ value }) => value) }],
        };
        const words = alternativeOf(spec);
        const missing = words.split(locale === 'en' ? 'no data' : '暂无数据').length - 1;
        expect(rows.every(({ label }) => words.includes(label))).toBe(true);
        expect(missing).toBeGreaterThanOrEqual(rows.filter(({ value }) => value === null).length);
      }),
    );
  });
});
