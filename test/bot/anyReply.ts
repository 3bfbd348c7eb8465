import fc from 'fast-check';
import type { Reply } from '../../bot/reply';

/** Words as people and attackers write them: any characters, markup of the platforms, very long ones. */
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 60 }),
  fc.constantFrom(
    '<!channel>',
    '<@U012AB3CD>',
    '<https://evil.test|Acme>',
    '&lt;',
    '```',
    '**bold** [a](https://evil.test)',
    '\u202etxt.exe',
    '东方制造',
    '👩‍👩‍👧',
  ),
  fc
    .array(fc.constantFrom('东方制造', 'Acme & Söhne ', '<b>', '\n', '_x_ ', '`'), { maxLength: 40 })
    .map(parts => parts.join('')),
);

/** Longer than any platform takes. */
const manyWords = fc
  .tuple(fc.constantFrom('a', '&', '\n', '东', '😀', '\\', 'word '), fc.nat(12_000))
  .map(([piece, count]) => piece.repeat(count));
const anyWords = fc.oneof({ weight: 9, arbitrary: words }, { weight: 1, arbitrary: manyWords });

const json = fc.dictionary(
  fc.string({ maxLength: 12 }),
  fc.oneof(words, fc.integer(), fc.record({ id: words, name: anyWords })),
  { maxKeys: 4 },
);
const action = fc.record({ command: fc.string({ maxLength: 30 }), slots: json });
const few = <T>(one: fc.Arbitrary<T>, maxLength: number) => fc.array(one, { maxLength, size: 'max' });

const table = fc.record({
  columns: few(fc.record({ label: words, align: fc.constantFrom('left' as const, 'right' as const, undefined) }), 9),
  rows: few(few(words, 9), 30),
});

const field = fc.record({
  slot: fc.string({ minLength: 1, maxLength: 300 }),
  label: words,
  kind: fc.constantFrom(
    'text' as const,
    'longText' as const,
    'number' as const,
    'date' as const,
    'time' as const,
    'choice' as const,
    'record' as const,
  ),
  records: fc.option(fc.subarray(['account' as const, 'deal' as const, 'lead' as const]), { nil: undefined }),
  valueLabel: fc.option(words, { nil: undefined }),
  choices: fc.option(few(fc.record({ label: words, value: words }), 130), { nil: undefined }),
  value: fc.option(fc.oneof(words, fc.constantFrom('2026-12-01', '2026-13-45', '15:30', '99:99', '12.5')), {
    nil: undefined,
  }),
  required: fc.boolean(),
});

/** Any reply the bot could compose, and many it never would. */
export const anyReply: fc.Arbitrary<Reply> = fc.record(
  {
    text: fc.oneof(words, manyWords),
    facts: few(fc.record({ label: anyWords, value: anyWords }), 60),
    table,
    chart: fc.record({
      alt: anyWords,
      url: fc.oneof(fc.webUrl(), fc.constantFrom('/charts/a.png', 'javascript:alert(1)', 'http://['), words),
    }),
    copy: fc.record({ label: words, text: anyWords }),
    links: few(
      fc.record({
        label: words,
        url: fc.oneof(
          fc.webUrl(),
          fc.constantFrom(
            '/contracts/a',
            'javascript:alert(1)',
            'mailto:a%40b.test?subject=%3Cb%3E',
            'data:text/html,x',
          ),
          words,
        ),
      }),
      9,
    ),
    buttons: few(
      fc.record({ label: words, action, style: fc.constantFrom('primary' as const, 'danger' as const, undefined) }),
      60,
    ),
    form: fc.record({ command: fc.string(), title: words, fields: few(field, 30), submitLabel: words }),
    private: fc.boolean(),
  },
  { requiredKeys: ['text'] },
);
