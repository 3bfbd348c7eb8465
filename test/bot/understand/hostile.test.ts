import fc from 'fast-check';
import { COMMANDS } from '../../../bot/commands/all';
import { Chart } from '../../../bot/understand/chart';
import { clean } from '../../../bot/understand/clean';
import { Grammar } from '../../../bot/understand/grammar';
import { Match } from '../../../bot/understand/match';
import { newPhraseBook } from '../../../bot/understand/phrases';
import type { Setting } from '../../../bot/understand/setting';
import { settingOf } from '../support/readers';
import { converse } from '../support/standIn';

const book = newPhraseBook();
const grammars = COMMANDS.map(command => new Grammar(command, book));

let setting: Setting;
beforeAll(async () => {
  setting = await settingOf('alice@demo.test');
});

/** How many moves all commands make together to read a text. */
function movesFor(text: string): number {
  const chart = new Chart(clean(text), setting, book.vocabulary);
  return grammars.reduce((moves, grammar) => {
    const match = new Match(chart, grammar);
    match.best();
    return moves + match.moves;
  }, 0);
}

/** Pieces that sentences are made of, and what breaks parsers. */
const pieces = fc.constantFrom(
  'log call with Acme',
  'move Acme to',
  'negotiation',
  'remind me to',
  'next step',
  'show my',
  'revenue',
  'by',
  'vs last month',
  'Friday',
  '2026-11-24',
  '$4,000.50',
  '12.5k',
  '5万',
  '一万二',
  'an hour',
  'Stark',
  '把',
  '推进到',
  '提醒我',
  '下一步',
  '的',
  '了',
  '((((',
  ']]]',
  '{',
  '<@U',
  '*',
  '_',
  '`',
  '"',
  '“',
  "'",
  '\\',
  '\u202e',
  '\u200b',
  '🎉',
  '\n',
  '\t',
  '%s',
  '<at>',
  '&amp;',
  ':tada:',
  '0',
  '9'.repeat(30),
  '二〇二六',
  '/',
  '-',
  '--',
  '?',
  '!',
);

test('whatever is written, reading it never throws', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), parts => void movesFor(parts.join(' '))),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), text => void movesFor(text)),
    { numRuns: 200 },
  );
});

/** So many moves a word are enough for any message; twice as long a one may take twice as many, and no more. */
const MOST_MOVES = 400;

test('the work grows no faster than the message', () => {
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 4, maxLength: 12 }), fc.constantFrom(10, 20, 40), (parts, times) => {
      const text = `${parts.join(' ')} `.repeat(times);
      const words = new Chart(clean(text), setting, book.vocabulary).length;
      expect(movesFor(text)).toBeLessThan(MOST_MOVES * words);
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['letters', 'a'.repeat(100_000)],
  ['orders', 'log call with Acme '.repeat(5_300)],
  ['brackets', '(['.repeat(50_000)],
  ['markup', '*_~`'.repeat(25_000)],
  ['mentions', '<@U'.repeat(33_000)],
  ['entities', '&amp;'.repeat(20_000)],
  ['addresses', 'a@a.'.repeat(25_000)],
  ['digits', '1'.repeat(100_000)],
  ['characters', '的'.repeat(100_000)],
])('100 KB of %s get one sentence', async (_, text) => {
  const answer = await converse('alice@demo.test').say(text);
  expect(answer.messages).toHaveLength(1);
  expect(answer.understood).toEqual({ expect: 'not_understood' });
});
