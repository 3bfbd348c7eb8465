import fc from 'fast-check';
import { sayIn } from '../../../bot/texts/say';
import type { Setting } from '../../../bot/understand/setting';
import { minutesLong } from '../../../bot/understand/slots/duration';
import { amountOf } from '../../../bot/understand/slots/money';
import { timeOfDay } from '../../../bot/understand/slots/time';
import { LOCALES } from '../../../entities/values/locale';
import { minorDigits } from '../../../entities/values/money';
import { readWhole, settingOf } from '../support/readers';

let setting: Setting;
beforeAll(async () => {
  setting = await settingOf('alice@demo.test');
});

test.each([
  ['12.5k', 12_500],
  ['50k', 50_000],
  ['1.2m', 1_200_000],
  ['$4,000', 4_000],
  ['$30,500', 30_500],
  ['20 thousand', 20_000],
  ['1.5 million', 1_500_000],
  ['5万', 50_000],
  ['5.5万', 55_000],
  ['一万二', 12_000],
  ['三十万', 300_000],
  ['六万五', 65_000],
  ['3万5', 35_000],
  ['1万2', 12_000],
  ['两千五', 2_500],
  ['一千零五十', 1_050],
  ['120万', 1_200_000],
  ['1亿', 100_000_000],
  ['5w', 50_000],
  ['4.000,50', 4_000.5],
  ['1,234,567.89', 1_234_567.89],
  ['15000', 15_000],
  ['-500', -500],
  ['−500', -500],
  ['-$5k', -5_000],
  ['$-5k', -5_000],
  ['minus 500', -500],
  ['负五百', -500],
  ['负5万', -50_000],
])('%s is %d in the currency of the workspace', (text, amount) => {
  expect(readWhole(amountOf(true), text, setting)).toEqual({ it: amount });
});

test.each([
  ['¥30万', 300_000, 'CNY'],
  ['人民币6万', 60_000, 'CNY'],
  ['8万元', 80_000, 'CNY'],
  ['€20k', 20_000, 'EUR'],
  ['20 thousand euros', 20_000, 'EUR'],
  ['4.000,50 €', 4_000.5, 'EUR'],
  ['200k rmb', 200_000, 'CNY'],
  ['5000 pounds', 5_000, 'GBP'],
])('%s is %d %s', (text, amount, currency) => {
  expect(readWhole(amountOf(false), text, setting)).toEqual({ it: amount, currency });
});

test('a dash between words and figures is no minus', async () => {
  expect(readWhole(amountOf(true), 'Acme-500', setting)).toBeNull();
  expect(readWhole(amountOf(true), '- 500', setting)).toBeNull();
});

test('a plain small number or a year is no amount unless the sentence says so', () => {
  expect(readWhole(amountOf(false), '15', setting)).toBeNull();
  expect(readWhole(amountOf(false), '2026', setting)).toBeNull();
});

test('every amount we print is read back exactly, in both languages', () => {
  const currencies = fc.constantFrom('USD', 'CNY', 'EUR', 'GBP', 'JPY', 'HKD');
  fc.assert(
    fc.property(
      fc.bigInt({ min: 100_000n, max: 999_999_999_999n }),
      currencies,
      fc.constantFrom(...LOCALES),
      (minor, currency, locale) => {
        const digits = minorDigits(currency);
        const text = minor.toString();
        const amount = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
        const printed = sayIn(locale).money({ amount, currency });
        const read = readWhole(amountOf(true), printed, setting);
        expect({ printed, read }).toEqual({
          printed,
          read: { it: Number(amount), ...(currency === 'USD' ? {} : { currency }) },
        });
      },
    ),
  );
});

test.each([
  ['20 min', 20],
  ['25 mins', 25],
  ['45 minutes', 45],
  ['45-minute', 45],
  ['an hour', 60],
  ['half an hour', 30],
  ['an hour and a half', 90],
  ['1.5 hours', 90],
  ['1h30', 90],
  ['2 hours', 120],
  ['one hour and 15 minutes', 75],
  ['twenty five minutes', 25],
  ['20分钟', 20],
  ['四十五分钟', 45],
  ['半小时', 30],
  ['半个小时', 30],
  ['一个小时', 60],
  ['一个半小时', 90],
  ['两小时', 120],
  ['一刻钟', 15],
  ['1小时20分钟', 80],
])('%s lasts %d minutes', (text, minutes) => {
  expect(readWhole(minutesLong, text, setting)).toEqual({ it: minutes });
});

test.each([
  ['3pm', '15:00'],
  ['3 pm', '15:00'],
  ['10am', '10:00'],
  ['2:30pm', '14:30'],
  ['15:30', '15:30'],
  ['9:15', '09:15'],
  ['noon', '12:00'],
  ['12am', '00:00'],
  ['half past three', '15:30'],
  ['quarter to ten', '09:45'],
  ["4 o'clock", '16:00'],
  ['8 in the morning', '08:00'],
  ['下午三点', '15:00'],
  ['三点半', '15:30'],
  ['上午十点', '10:00'],
  ['上午九点半', '09:30'],
  ['晚上8点', '20:00'],
  ['9点一刻', '09:15'],
  ['下午2点20分', '14:20'],
  ['中午12点', '12:00'],
])('%s is %s', (text, time) => {
  expect(readWhole(timeOfDay(true), text, setting)).toEqual({ it: time });
});
