import { Decimal } from 'decimal.js';
import type { Chart } from '../chart';
import type { Reading, Slot } from '../slot';
import { NUMBER_WORDS, numberAt } from './numerals';

/** What is read as a discount: percent of the price that the customer does not pay, as decimal text. */
interface Sighted {
  end: number;
  percent: Decimal;
}

const PERCENT = new Set(['%', 'percent', 'pct', '个', '点']);
const DIGIT: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** The discount that begins at a word: `10%`, `ten percent`, `half`, 九五折, 8.5折, 对折, 百分之十, 10个点. */
function discountAt(chart: Chart, at: number): Sighted | null {
  return halfAt(chart, at) ?? shareAt(chart, at) ?? foldAt(chart, at) ?? pointsAt(chart, at);
}

function halfAt(chart: Chart, at: number): Sighted | null {
  const text = (count: number): string => chart.texts.slice(at, at + count).join('');
  if (text(1) === 'half' && ['off', 'price'].includes(chart.texts[at + 1] ?? ''))
    return { end: at + 1, percent: new Decimal(50) };
  return ['对折', '半价', '半折'].includes(text(2)) ? { end: at + 2, percent: new Decimal(50) } : null;
}

/** 百分之十五. */
function shareAt(chart: Chart, at: number): Sighted | null {
  if (chart.texts.slice(at, at + 3).join('') !== '百分之') return null;
  const number = numberAt(chart, at + 3);
  return number && { end: number.end, percent: number.value };
}

/** 折 says what is left to pay: 九折 and 90折 are 10 % off, 九五折 and 9.5折 are 5 %. */
function foldAt(chart: Chart, at: number): Sighted | null {
  const digits: number[] = [];
  let end = at;
  while (digits.length < 2 && DIGIT[chart.texts[end] ?? ''] !== undefined) {
    digits.push(DIGIT[chart.texts[end] ?? ''] ?? 0);
    end += 1;
  }
  if (digits.length > 0 && chart.texts[end] === '点' && DIGIT[chart.texts[end + 1] ?? ''] !== undefined) {
    digits.push(DIGIT[chart.texts[end + 1] ?? ''] ?? 0);
    end += 2;
  }
  if (digits.length === 0) {
    const word = chart.words[at];
    if (word?.kind !== 'number' || !/^\d{1,2}(\.\d)?$/.test(word.text)) return null;
    if (chart.texts[at + 1] !== '折') return null;
    const written = new Decimal(word.text);
    return { end: at + 2, percent: new Decimal(100).minus(written.lt(10) ? written.times(10) : written) };
  }
  if (chart.texts[end] !== '折') return null;
  const [tens = 0, ones = 0] = digits;
  return { end: end + 1, percent: new Decimal(100 - tens * 10 - ones) };
}

function pointsAt(chart: Chart, at: number): Sighted | null {
  const number = numberAt(chart, at);
  if (!number || !PERCENT.has(chart.texts[number.end] ?? '')) return null;
  if (chart.texts[number.end] === '个') {
    return chart.texts[number.end + 1] === '点' ? { end: number.end + 2, percent: number.value } : null;
  }
  // 3点 alone is an hour.
  if (chart.texts[number.end] === '点') return null;
  return { end: number.end + 1, percent: number.value };
}

/** A slot for so much off a price, in percent; the server says what is too little or too much. */
export const percentOff: Slot<string> = {
  learns: [...NUMBER_WORDS, 'percent'],
  read(chart: Chart, at: number): Reading<string>[] {
    const found = discountAt(chart, at);
    return found ? [{ end: found.end, cost: 0, found: { value: found.percent.toFixed() } }] : [];
  },
  print: (value, name) => ({ [name]: Number(value) }),
  accept(json) {
    const text = String(json).replace(/[%\s]/g, '');
    return /^\d{1,3}(\.\d{1,4})?$/.test(text) ? { value: new Decimal(text).toFixed() } : undefined;
  },
};
