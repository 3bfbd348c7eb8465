import type { Texts } from '../texts/en.js';

/** What a field holds as the API takes it, or what is wrong with its form. What it means is the API's to judge. */
export type Reading = { value: unknown } | { fault: string };

/** Reads what was written in a field; the text is trimmed. */
export type Reader = (text: string, texts: Texts) => Reading;

const WHOLE = /^-?\d{1,9}$/;
const DECIMAL = /^-?\d{1,30}(\.\d{1,30})?$/;
/** A stage and its chance in a line: `Proposal 60 %`. */
const STAGE = /^(.+?)[\s,，:：]+(\d{1,3})\s*[%％]?$/;

/** A text as it is. */
export const words: Reader = text => ({ value: text });

/** A whole number; nothing is null. */
export const whole: Reader = (text, texts) => {
  if (text === '') return { value: null };
  return WHOLE.test(text) ? { value: Number(text) } : { fault: texts.faults.whole };
};

/** An exact decimal number; nothing is null. */
export const decimal: Reader = (text, texts) => {
  const plain = text.replaceAll(/[,，\s]/g, '');
  if (plain === '') return { value: null };
  return DECIMAL.test(plain) ? { value: plain } : { fault: texts.faults.decimal };
};

/** Percent, as a fraction in exact decimals: `82.5` is `0.825`; nothing is null. */
export const fraction: Reader = (text, texts) => {
  const read = decimal(text.replace(/[%％]$/, '').trim(), texts);
  return 'value' in read && typeof read.value === 'string' ? { value: shifted(read.value, -2) } : read;
};

/** A fraction as percent: `0.825` is `82.5`. */
export function percentOf(fractionText: string): string {
  return shifted(fractionText, 2);
}

/** One text a line. */
export const lines: Reader = text => ({
  value: text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== ''),
});

/** Whole numbers, one after the other. */
export const numbers: Reader = (text, texts) => {
  const parts = text.split(/[\s,，、;；]+/).filter(part => part !== '');
  return parts.every(part => WHOLE.test(part)) ? { value: parts.map(Number) } : { fault: texts.faults.numbers };
};

/** Stages of a new pipeline, one a line with its chance in percent. */
export const stages: Reader = (text, texts) => {
  const read = text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => STAGE.exec(line.trim()));
  if (read.length === 0 || read.some(match => match === null)) return { fault: texts.faults.stages };
  return { value: read.map(match => ({ name: match?.[1], probability: Number(match?.[2]) })) };
};

/** Moves the decimal point of an exact decimal text, without floats. */
function shifted(text: string, places: number): string {
  const sign = text.startsWith('-') ? '-' : '';
  const [whole = '', part = ''] = text.replace('-', '').split('.');
  const digits = places < 0 ? whole.padStart(1 - places, '0') + part : whole + part.padEnd(places, '0');
  const point = (places < 0 ? Math.max(whole.length, 1 - places) : whole.length) + places;
  const front = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const back = digits.slice(point).replace(/0+$/, '');
  return `${sign}${front}${back ? `.${back}` : ''}`;
}
