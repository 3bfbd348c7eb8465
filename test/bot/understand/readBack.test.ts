import fc from 'fast-check';
import { sayIn } from '../../../bot/texts/say';
import { dayOn } from '../../../bot/understand/slots/dayOn';
import { amountOf } from '../../../bot/understand/slots/money';
import { addDays } from '../../../entities/values/day';
import { readWhole, settingOf } from '../support/readers';

const LANGUAGES = ['en', 'zh-CN'] as const;

test.each(LANGUAGES)('an amount that is printed in %s is read back to the last digit', async locale => {
  const setting = await settingOf('alice@demo.test');
  const slot = amountOf(true);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }), (units, cents) => {
      const amount = `${units}.${String(cents).padStart(2, '0')}`;
      const printed = sayIn(locale).money({ amount, currency: 'USD' });
      expect(readWhole(slot, printed, setting)).toEqual({ it: Number(amount) });
    }),
    { numRuns: 100 },
  );
});

test.each(LANGUAGES)('a coming day that is printed in %s is read back', async locale => {
  const setting = await settingOf('alice@demo.test');
  const slot = dayOn('future');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 600 }), away => {
      const day = addDays(setting.today, away);
      expect(readWhole(slot, sayIn(locale).day(day, setting.today), setting)).toEqual({ it: day });
    }),
    { numRuns: 150 },
  );
});
