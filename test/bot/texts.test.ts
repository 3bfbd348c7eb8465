import { bot } from '../../bot/texts/en/bot';
import { deals } from '../../bot/texts/en/deals';
import { learning } from '../../bot/texts/en/learning';
import { notices } from '../../bot/texts/en/notices';
import { numbers } from '../../bot/texts/en/numbers';
import { work } from '../../bot/texts/en/work';
import { sayIn, type TextKey } from '../../bot/texts/say';
import { LOCALES } from '../../entities/values/locale';

const keys = Object.keys({ ...bot, ...work, ...deals, ...numbers, ...learning, ...notices }) as TextKey[];

/** A value for everything a text may ask for. */
const anything = new Proxy(
  {},
  {
    get: (_, name) => (['count', 'open', 'deals', 'leads', 'most'].includes(String(name)) ? 3 : `<${String(name)}>`),
    has: () => true,
  },
);

describe.each(LOCALES)('in %s', locale => {
  test.each(keys)('%s can be said', key => {
    const text = sayIn(locale)(key, anything);
    expect(text).not.toBe('');
    expect(text).not.toMatch(/\{|\}/);
  });
});

test('a message that holds markup is said as it is', () => {
  expect(sayIn('en')('addTask.done', { title: '<b>*x*</b> {y}' })).toBe('Task added: <b>*x*</b> {y}.');
});
