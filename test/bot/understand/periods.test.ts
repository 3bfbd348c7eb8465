import fc from 'fast-check';
import { sayIn } from '../../../bot/texts/say';
import type { Setting } from '../../../bot/understand/setting';
import { periodIn } from '../../../bot/understand/slots/period';
import { addDays } from '../../../entities/values/day';
import { LOCALES } from '../../../entities/values/locale';
import { periodOf } from '../../../entities/values/period';
import { readWhole, settingOf } from '../support/readers';

let now: Setting;
let april: Setting;
beforeAll(async () => {
  now = await settingOf('alice@demo.test');
  april = await settingOf('alice@demo.test', undefined, { fiscalYearStartMonth: 4 });
});

describe('a period, written on Tuesday 2026-11-24', () => {
  test.each([
    ['today', '2026-11-24'],
    ['yesterday', '2026-11-23'],
    ['this week', '2026-W48'],
    ['last week', '2026-W47'],
    ['this month', '2026-11'],
    ['last month', '2026-10'],
    ['previous quarter', '2026-Q3'],
    ['this quarter', '2026-Q4'],
    ['last year', '2025'],
    ['october', '2026-10'],
    ['Oct 2025', '2025-10'],
    ['December', '2025-12'],
    ['Q3', '2026-Q3'],
    ['q1 2025', '2025-Q1'],
    ['2025 Q1', '2025-Q1'],
    ['third quarter', '2026-Q3'],
    ['2026', '2026'],
    ['last 30 days', '2026-10-26/2026-11-24'],
    ['past 2 weeks', '2026-11-11/2026-11-24'],
    ['H1', '2026-01-01/2026-06-30'],
    ['YTD', '2026-01-01/2026-11-24'],
    ['month to date', '2026-11-01/2026-11-24'],
    ['week 47', '2026-W47'],
    ['since October', '2026-10-01/2026-11-24'],
    ['from Nov 1 to Nov 15', '2026-11-01/2026-11-15'],
    ['between Nov 1 and Nov 15', '2026-11-01/2026-11-15'],
    ['今天', '2026-11-24'],
    ['本周', '2026-W48'],
    ['这周', '2026-W48'],
    ['上周', '2026-W47'],
    ['上上周', '2026-W46'],
    ['本月', '2026-11'],
    ['这个月', '2026-11'],
    ['上个月', '2026-10'],
    ['上月', '2026-10'],
    ['上上个月', '2026-09'],
    ['本季度', '2026-Q4'],
    ['上个季度', '2026-Q3'],
    ['上季度', '2026-Q3'],
    ['今年', '2026'],
    ['去年', '2025'],
    ['前年', '2024'],
    ['10月', '2026-10'],
    ['十月份', '2026-10'],
    ['去年10月', '2025-10'],
    ['第三季度', '2026-Q3'],
    ['三季度', '2026-Q3'],
    ['去年第四季度', '2025-Q4'],
    ['2025年第三季度', '2025-Q3'],
    ['上半年', '2026-01-01/2026-06-30'],
    ['最近30天', '2026-10-26/2026-11-24'],
    ['近7天', '2026-11-18/2026-11-24'],
    ['过去三个月', '2026-08-25/2026-11-24'],
    ['今年以来', '2026-01-01/2026-11-24'],
    ['11月1日到15日', '2026-11-01/2026-11-15'],
    ['11月1日到11月15日', '2026-11-01/2026-11-15'],
  ])('%s is %s', (text, period) => {
    expect(readWhole(periodIn('past'), text, now)).toEqual({ it: period });
  });
});

test('a month or quarter ahead is the coming one', () => {
  expect(readWhole(periodIn('future'), 'december', now)).toEqual({ it: '2026-12' });
  expect(readWhole(periodIn('future'), 'Q1', now)).toEqual({ it: '2027-Q1' });
  expect(readWhole(periodIn('future'), 'next month', now)).toEqual({ it: '2026-12' });
});

test('quarters and years follow the fiscal year, named by the year in which it ends', () => {
  expect(readWhole(periodIn('past'), 'this quarter', april)).toEqual({ it: '2027-Q3' });
  expect(readWhole(periodIn('past'), 'this year', april)).toEqual({ it: '2027' });
  expect(readWhole(periodIn('past'), '上季度', april)).toEqual({ it: '2027-Q2' });
});

test('every period we print is read back, in both languages', () => {
  const kinds = fc.constantFrom('DAY' as const, 'WEEK' as const, 'MONTH' as const, 'QUARTER' as const, 'YEAR' as const);
  fc.assert(
    fc.property(fc.integer({ min: -1500, max: 0 }), kinds, fc.constantFrom(...LOCALES), (away, kind, locale) => {
      const period = periodOf(addDays(now.today, away), kind, now.viewer.workspace);
      const printed = sayIn(locale).period(period, now);
      expect({ printed, read: readWhole(periodIn('past'), printed, now) }).toEqual({ printed, read: { it: period } });
    }),
  );
});

test('every range of days we print is read back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -600, max: -200 }),
      fc.integer({ min: 0, max: 200 }),
      fc.constantFrom(...LOCALES),
      (away, length, locale) => {
        const first = addDays(now.today, away);
        const period = `${first}/${addDays(first, length)}`;
        const printed = sayIn(locale).period(period, now);
        expect({ printed, read: readWhole(periodIn('past'), printed, now) }).toEqual({ printed, read: { it: period } });
      },
    ),
  );
});
