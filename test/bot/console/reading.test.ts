import { assert, integer, property } from 'fast-check';
import {
  decimal,
  fraction,
  lines,
  numbers,
  percentOf,
  stages,
  whole,
} from '../../../bot/console/page/settings/fields/reading';
import { EN } from '../../../bot/console/page/settings/texts/en';

describe('what is written in the settings’ fields', () => {
  it.each([
    ['82.5', '0.825'],
    ['80', '0.8'],
    ['80 %', '0.8'],
    ['5', '0.05'],
    ['0.5', '0.005'],
    ['100', '1'],
    ['0', '0'],
    ['250', '2.5'],
    ['-5', '-0.05'],
  ])('%s percent is the fraction %s', (text, value) => {
    expect(fraction(text, EN)).toEqual({ value });
  });

  it('comes back from a fraction to percent exactly, whatever the digits', () => {
    assert(
      property(integer({ min: 0, max: 1_000_000_000 }), digits => {
        const percent = String(digits / 10 ** (digits % 5));
        const { value } = fraction(percent, EN) as { value: string };
        expect(Number(percentOf(value))).toBe(Number(percent));
      }),
    );
  });

  it.each([
    ['30', { value: 30 }],
    ['', { value: null }],
    ['30.5', { fault: 'Please enter a whole number, such as 30.' }],
    ['many', { fault: 'Please enter a whole number, such as 30.' }],
  ])('“%s” as a whole number', (text, reading) => {
    expect(whole(text, EN)).toEqual(reading);
  });

  it.each([
    ['74,000,000.50', { value: '74000000.50' }],
    ['', { value: null }],
    ['1e9', { fault: 'Please enter a number, such as 12.5.' }],
  ])('“%s” as a decimal', (text, reading) => {
    expect(decimal(text, EN)).toEqual(reading);
  });

  it.each([
    ['7, 30, 90', { value: [7, 30, 90] }],
    ['7、30、90', { value: [7, 30, 90] }],
    ['', { value: [] }],
    ['7, soon', { fault: 'Please enter whole numbers, such as 7, 30, 90.' }],
  ])('“%s” as several', (text, reading) => {
    expect(numbers(text, EN)).toEqual(reading);
  });

  it('takes one text a line, and leaves empty ones out', () => {
    expect(lines(' downtime \n\n停机\n', EN)).toEqual({ value: ['downtime', '停机'] });
  });

  it('takes one stage a line with its chance', () => {
    const value = [
      { name: 'Renewal due', probability: 30 },
      { name: '续约报价', probability: 70 },
    ];
    expect(stages('Renewal due 30\n续约报价：70%', EN)).toEqual({ value });
    expect(stages('Renewal due', EN)).toEqual({ fault: EN.faults.stages });
    expect(stages('', EN)).toHaveProperty('fault');
  });
});
