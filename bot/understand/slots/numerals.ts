import { Decimal } from 'decimal.js';
import type { Chart } from '../chart';

/** The words that numbers are read from: a chart's, or those of a mere text. */
export type Line = Pick<Chart, 'words' | 'texts' | 'length' | 'isAttached'>;

/** A number found in a message; `end` is the word after it. */
export interface NumberFound {
  end: number;
  value: Decimal;
  /** True when it was written in figures. */
  figures: boolean;
}

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000, 仟: 1_000 };
const SECTIONS: Readonly<Record<string, number>> = { 万: 10_000, 萬: 10_000, 亿: 100_000_000, 億: 100_000_000 };
const SMALL: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** The words that numbers are written with. */
export const NUMBER_WORDS: readonly string[] = [
  ...Object.keys(SMALL),
  ...Object.keys(TENS),
  'hundred',
  'thousand',
  'million',
];

/** The number that begins at a word, in figures, in Chinese numerals (一万二, 3万5) or in English words. */
export function numberAt(line: Line, at: number): NumberFound | null {
  const word = line.words[at];
  if (!word || word.kind === 'mark') return null;
  if (word.kind === 'word') return englishAt(line, at);
  return chineseAt(line, at);
}

/** Figures as decimal text: `4,000.50` and `4.000,50` mean the same. */
function figuresOf(text: string): Decimal {
  const european = /^\d{1,3}(\.\d{3})+,\d{1,2}$/.test(text) || /^\d{1,3}(\.\d{3}){2,}$/.test(text);
  const plain = european ? text.replace(/\./g, '').replace(',', '.') : text.replace(/,/g, '');
  return /^\d+(\.\d+)?$/.test(plain) ? new Decimal(plain) : new Decimal(plain.split('.').slice(0, 2).join('.'));
}

function chineseAt(line: Line, at: number): NumberFound | null {
  let total = new Decimal(0);
  let section = new Decimal(0);
  let digit: Decimal | null = null;
  let lastUnit = 1;
  let afterZero = false;
  let figures = false;
  let seen = false;
  let end = at;
  for (; end < line.length; end += 1) {
    const word = line.words[end];
    if (!word) break;
    if (word.kind === 'number') {
      if (digit !== null || (seen && !line.isAttached(end))) break;
      digit = figuresOf(word.text);
      figures = true;
      seen = true;
      continue;
    }
    const value: number | undefined = DIGITS[word.text];
    const unit: number | undefined = UNITS[word.text];
    const large: number | undefined = SECTIONS[word.text];
    if (value !== undefined) {
      if (value === 0 && word.text === '零') afterZero = true;
      else if (digit !== null) {
        // Digits in a row, as years are read out: 二〇二六.
        if (figures || lastUnit !== 1) break;
        digit = digit.times(10).plus(value);
      } else digit = new Decimal(value);
    } else if (unit !== undefined) {
      if (digit === null && word.text !== '十') break;
      section = section.plus((digit ?? new Decimal(1)).times(unit));
      digit = null;
      lastUnit = unit;
      afterZero = false;
    } else if (large !== undefined) {
      if (!seen) break;
      total = total
        .plus(section.plus(digit ?? 0))
        .times(total.isZero() || section.plus(digit ?? 0).isZero() ? large : 1);
      if (!total.isZero() && lastUnit === 0) break;
      section = new Decimal(0);
      digit = null;
      lastUnit = large;
      afterZero = false;
    } else break;
    seen = true;
  }
  if (!seen) return null;
  // 一万二 leaves the unit of the last digit out: it is the next lower one.
  const tail =
    digit === null
      ? new Decimal(0)
      : lastUnit >= 100 && !afterZero && digit.lt(10)
        ? digit.times(lastUnit / 10)
        : digit;
  return { end, value: total.plus(section).plus(tail), figures };
}

function englishAt(line: Line, at: number): NumberFound | null {
  const first = line.texts[at] ?? '';
  let value = SMALL[first] ?? null;
  let end = at + 1;
  if (value === null) {
    const tens = TENS[first];
    if (tens === undefined) return null;
    value = tens;
    const unit = SMALL[line.texts[end] ?? ''];
    if (unit !== undefined && unit > 0 && unit < 10) {
      value += unit;
      end += 1;
    }
  }
  if (line.texts[end] === 'hundred') {
    value *= 100;
    end += 1;
  }
  return { end, value: new Decimal(value), figures: false };
}
