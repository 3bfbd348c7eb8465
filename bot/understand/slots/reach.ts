import type { Chart } from '../chart';
import type { Reading, Slot } from '../slot';

const EMAIL = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/iy;
const PHONE = /\+?\(?\d[\d() -]{5,22}\d/y;
const FEWEST_DIGITS = 7;

function matching(pattern: RegExp, isRight: (text: string) => boolean): Slot<string> {
  return {
    read(chart: Chart, at: number): Reading<string>[] {
      const word = chart.words[at];
      if (!word) return [];
      pattern.lastIndex = word.start;
      const text = pattern.exec(chart.source)?.[0];
      if (!text || !isRight(text)) return [];
      const stop = word.start + text.length;
      let end = at + 1;
      while ((chart.words[end]?.start ?? Number.POSITIVE_INFINITY) < stop) end += 1;
      return [{ end, cost: 0, found: { value: text } }];
    },
    print: (value, name) => ({ [name]: value }),
    accept: json => (typeof json === 'string' && json.trim() !== '' ? { value: json.trim() } : undefined),
  };
}

/** An e-mail address. */
export const emailAddress = matching(EMAIL, () => true);

/** A telephone number of seven digits and more, as it is written. */
export const phoneNumber = matching(PHONE, text => text.replace(/\D/g, '').length >= FEWEST_DIGITS);
