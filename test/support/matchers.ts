import type { Answer } from '../../bot/reply';

expect.extend({
  toReply(answer: Answer, expected: string | RegExp) {
    const text = answer.messages[0]?.text ?? '(nothing)';
    const pass = typeof expected === 'string' ? text === expected : expected.test(text);
    return {
      pass,
      message: () =>
        `expected the reply ${pass ? 'not ' : ''}to be\n  ${expected}\nbut it was\n  ${text}\nunderstood as ${JSON.stringify(answer.understood)}`,
    };
  },
});

declare global {
  namespace jest {
    interface Matchers<R> {
      /** The answer's first message says exactly this, or matches this pattern. */
      toReply(expected: string | RegExp): R;
    }
  }
}
