import fc from 'fast-check';
import { checkInParts } from '../../../bot/understand/slots/checkInParts';
import { reviewParts } from '../../../bot/understand/slots/reviewParts';

test.each([
  ['wins: two demos; problems: none; plan: five calls', { wins: 'two demos', problems: 'none', plan: 'five calls' }],
  ['Plan: A, B and C. Wins: D', { plan: 'A, B and C', wins: 'D' }],
  [
    'closed Initech, stuck on Acme legal, plan 5 demos',
    { wins: 'closed Initech', problems: 'stuck on Acme legal', plan: '5 demos' },
  ],
  [
    'three meetings, one of them good, waiting for legal',
    { wins: 'three meetings, one of them good', problems: 'waiting for legal' },
  ],
  ['sold 4,000.50 worth, will call Bob', { wins: 'sold 4,000.50 worth', plan: 'will call Bob' }],
  ['成果：拿下星辰\n问题：法务卡住\n计划：拜访三家', { wins: '拿下星辰', problems: '法务卡住', plan: '拜访三家' }],
  ['签了一单，卡在法务，计划下周拜访', { wins: '签了一单', problems: '卡在法务', plan: '下周拜访' }],
  ['问题是客户都在出差，明天继续跟进', { problems: '客户都在出差', plan: '继续跟进' }],
])('%s is a check-in in parts', (text, parts) => {
  expect(checkInParts.read(text)).toEqual(parts);
});

test.each([
  ['why: no sponsor; change: meet the CFO first', { why: 'no sponsor', change: 'meet the CFO first' }],
  ['they went silent after the demo', { why: 'they went silent after the demo' }],
  ['原因：价格，可复制：先试点', { why: '价格', repeat: '先试点' }],
  ['reason: price. Reason: timing', { why: 'price; timing' }],
])('%s is a review in parts', (text, parts) => {
  expect(reviewParts.read(text)).toEqual(parts);
});

const words = fc.stringMatching(/^[b-df-hj-np-tv-z]{3,8}( [b-df-hj-np-tv-z]{3,8}){0,4}$/);

test('what stands under a label comes out word for word, whatever the order of the parts', () => {
  const parts = fc
    .record({ wins: words, problems: words, plan: words }, { requiredKeys: [] })
    .chain(given => fc.shuffledSubarray(Object.entries(given), { minLength: Object.keys(given).length }));
  fc.assert(
    fc.property(
      parts,
      fc.constantFrom('; ', '\n', '. ', '，', ', '),
      fc.constantFrom(': ', '：', ':'),
      (given, end, colon) => {
        const text = given.map(([name, value]) => `${name}${colon}${value}`).join(end);
        expect(checkInParts.read(text)).toEqual(Object.fromEntries(given));
      },
    ),
  );
});

test('any text can be read, and nothing is added to it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), text => {
      for (const part of Object.values(checkInParts.read(text))) {
        for (const piece of part.split('; ')) expect(text).toContain(piece);
      }
    }),
  );
});
