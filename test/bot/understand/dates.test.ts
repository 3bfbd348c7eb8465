import fc from 'fast-check';
import { sayIn } from '../../../bot/texts/say';
import type { Setting } from '../../../bot/understand/setting';
import { dayOn } from '../../../bot/understand/slots/dayOn';
import { dayBy } from '../../../bot/understand/slots/deadline';
import { addDays } from '../../../entities/values/day';
import { LOCALES } from '../../../entities/values/locale';
import { readWhole, settingOf } from '../support/readers';

let tuesday: Setting;
let sunday: Setting;
beforeAll(async () => {
  tuesday = await settingOf('alice@demo.test');
  sunday = await settingOf('alice@demo.test', '2026-11-29T22:30:00+08:00');
});

const future = dayOn('future');
const past = dayOn('past');

describe('a day ahead, written on Tuesday 2026-11-24', () => {
  test.each([
    ['today', '2026-11-24'],
    ['tomorrow', '2026-11-25'],
    ['tmrw', '2026-11-25'],
    ['day after tomorrow', '2026-11-26'],
    ['the day after tomorrow', '2026-11-26'],
    ['friday', '2026-11-27'],
    ['this fri', '2026-11-27'],
    ['next friday', '2026-12-04'],
    ['friday next week', '2026-12-04'],
    ['Fri, Dec 4', '2026-12-04'],
    ['Dec 15', '2026-12-15'],
    ['15 December', '2026-12-15'],
    ['the 15th of December', '2026-12-15'],
    ['December 15th, 2027', '2027-12-15'],
    ['March 31', '2027-03-31'],
    ['the 20th', '2026-12-20'],
    ['12/15', '2026-12-15'],
    ['15.12.2026', '2026-12-15'],
    ['2026-12-15', '2026-12-15'],
    ['end of month', '2026-11-30'],
    ['end of the month', '2026-11-30'],
    ['end of next month', '2026-12-31'],
    ['EOM', '2026-11-30'],
    ['end of Q1', '2027-03-31'],
    ['end of January', '2027-01-31'],
    ['mid December', '2026-12-15'],
    ['in 3 days', '2026-11-27'],
    ['in two weeks', '2026-12-08'],
    ['in a couple of weeks', '2026-12-08'],
    ['a week from now', '2026-12-01'],
    ['明天', '2026-11-25'],
    ['后天', '2026-11-26'],
    ['大后天', '2026-11-27'],
    ['周五', '2026-11-27'],
    ['星期五', '2026-11-27'],
    ['礼拜天', '2026-11-29'],
    ['下周五', '2026-12-04'],
    ['下下周一', '2026-12-07'],
    ['12月15号', '2026-12-15'],
    ['十二月十五日', '2026-12-15'],
    ['12月15日周二', '2026-12-15'],
    ['明年3月1日', '2027-03-01'],
    ['15号', '2026-12-15'],
    ['下个月15号', '2026-12-15'],
    ['月底', '2026-11-30'],
    ['下月底', '2026-12-31'],
    ['年底', '2026-12-31'],
    ['3月底', '2027-03-31'],
    ['12月中旬', '2026-12-15'],
    ['三天后', '2026-11-27'],
    ['两周后', '2026-12-08'],
  ])('%s is %s', (text, day) => {
    expect(readWhole(future, text, tuesday)).toEqual({ it: day });
  });
});

describe('a day behind, written on Tuesday 2026-11-24', () => {
  test.each([
    ['friday', '2026-11-20'],
    ['last friday', '2026-11-20'],
    ['yesterday', '2026-11-23'],
    ['day before yesterday', '2026-11-22'],
    ['2 days ago', '2026-11-22'],
    ['a week ago', '2026-11-17'],
    ['Nov 19', '2026-11-19'],
    ['Dec 20 2025', '2025-12-20'],
    ['Jun 20', '2026-06-20'],
    ['the 18th', '2026-11-18'],
    ['this morning', '2026-11-24'],
    ['last night', '2026-11-23'],
    ['昨天', '2026-11-23'],
    ['昨晚', '2026-11-23'],
    ['前天', '2026-11-22'],
    ['大前天', '2026-11-21'],
    ['上周五', '2026-11-20'],
    ['上上周五', '2026-11-13'],
    ['周三', '2026-11-18'],
    ['11月20号', '2026-11-20'],
    ['三天前', '2026-11-21'],
  ])('%s is %s', (text, day) => {
    expect(readWhole(past, text, tuesday)).toEqual({ it: day });
  });
});

test('a week is the ISO week: on a Sunday the next one begins tomorrow', () => {
  expect(readWhole(future, 'next friday', sunday)).toEqual({ it: '2026-12-04' });
  expect(readWhole(future, '下周五', sunday)).toEqual({ it: '2026-12-04' });
  expect(readWhole(past, '上周五', sunday)).toEqual({ it: '2026-11-20' });
});

test('what has happened does not lie ahead', () => {
  expect(readWhole(past, 'tomorrow', tuesday)).toBeNull();
  expect(readWhole(past, '明天', tuesday)).toBeNull();
  // A day of the near future is mistyped or planned, and not last year's.
  expect(readWhole(past, 'Dec 20', tuesday)).toBeNull();
  expect(readWhole(past, '12月3日', tuesday)).toBeNull();
});

test('a deadline may be a month or quarter: its last day', () => {
  expect(readWhole(dayBy, 'january', tuesday)).toEqual({ it: '2027-01-31' });
  expect(readWhole(dayBy, 'next quarter', tuesday)).toEqual({ it: '2027-03-31' });
  expect(readWhole(dayBy, '下季度', tuesday)).toEqual({ it: '2027-03-31' });
});

test.each(['Feb 30', '13月5号', '2026-02-31', '32nd', '99/99', '0号'])('%s is no day', text => {
  expect(readWhole(future, text, tuesday)).toBeNull();
});

test('every day we print is read back, in both languages', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700, max: 700 }), fc.constantFrom(...LOCALES), (away, locale) => {
      const day = addDays(tuesday.today, away);
      const printed = sayIn(locale).day(day, tuesday.today);
      expect({ printed, read: readWhole(away < 0 ? past : future, printed, tuesday) }).toEqual({
        printed,
        read: { it: day },
      });
    }),
  );
});
