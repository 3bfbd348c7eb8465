import { english } from '../../bot/texts/all';
import { sayIn, type TextKey } from '../../bot/texts/say';
import { LOCALES } from '../../entities/values/locale';

const keys = Object.keys(english) as TextKey[];

/** What stands between two sentences: nothing, in Chinese. */
const BETWEEN = 'sentence.between';

/** A value for everything a text may ask for: a number can be counted by, named, and chosen by. */
const anything = new Proxy(
  {},
  {
    get: () => 3,
    has: () => true,
  },
);

describe.each(LOCALES)('in %s', locale => {
  test.each(keys)('%s can be said', key => {
    const text = sayIn(locale)(key, anything);
    if (key !== BETWEEN) expect(text).not.toBe('');
    expect(text).not.toMatch(/\{|\}/);
  });
});

test('a message that holds markup is said as it is', () => {
  expect(sayIn('en')('addTask.done', { title: '<b>*x*</b> {y}' })).toBe('Task added: <b>*x*</b> {y}.');
});
