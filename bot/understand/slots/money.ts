import { Decimal } from 'decimal.js';
import type { Chart } from '../chart';
import type { Reading, Slot } from '../slot';
import { numberAt } from './numerals';

/** An amount as it was said; `currency` only where another than the workspace's was named. */
export interface Sum {
  /** Exact decimal text. */
  amount: string;
  currency?: string;
}

const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '¥': 'CNY', '€': 'EUR', '£': 'GBP' };
const COUNTRY_SIGNS: Readonly<Record<string, string>> = { us$: 'USD', hk$: 'HKD', 'cn¥': 'CNY', 'jp¥': 'JPY' };
const NAMES: Readonly<Record<string, string>> = {
  usd: 'USD',
  dollars: 'USD',
  dollar: 'USD',
  bucks: 'USD',
  美元: 'USD',
  美金: 'USD',
  刀: 'USD',
  cny: 'CNY',
  rmb: 'CNY',
  yuan: 'CNY',
  元: 'CNY',
  块美金: 'USD',
  块美元: 'USD',
  块: 'CNY',
  块钱: 'CNY',
  人民币: 'CNY',
  元人民币: 'CNY',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  欧元: 'EUR',
  欧: 'EUR',
  gbp: 'GBP',
  pounds: 'GBP',
  英镑: 'GBP',
  jpy: 'JPY',
  日元: 'JPY',
  hkd: 'HKD',
  港币: 'HKD',
  港元: 'HKD',
};
const MULTIPLIERS: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  grand: 1e3,
  m: 1e6,
  mn: 1e6,
  mil: 1e6,
  mio: 1e6,
  million: 1e6,
  w: 1e4,
  b: 1e9,
  billion: 1e9,
};

const MINUS_WORDS: ReadonlySet<string> = new Set(['minus', 'negative']);

/** Words that amounts are written with. */
const MONEY_WORDS: readonly string[] = [...Object.keys(NAMES), ...Object.keys(MULTIPLIERS), ...MINUS_WORDS].filter(
  word => /^[a-z]{3,}/.test(word),
);

interface Sighted {
  end: number;
  sum: Sum;
  /** True when something besides the number says that it is money. */
  marked: boolean;
}

/** The amount that begins at a word: `$4,000`, `12.5k`, `5万`, `¥30万`, `一万二`, `20 thousand euros`, `-$500`, 负五百. */
function sumAt(chart: Chart, at: number): Sighted | null {
  // A negative amount is refused where it is kept; read without its sign it would be taken for another one.
  if (isMinus(chart, at - 1)) return null;
  let negative = isMinus(chart, at);
  let currency: string | undefined;
  let from = negative ? at + 1 : at;
  const country = COUNTRY_SIGNS[`${chart.texts[from]}${chart.texts[from + 1]}`];
  const named = nameOf(chart, from);
  if (country) {
    currency = country;
    from += 2;
  } else if (SIGNS[chart.texts[from] ?? '']) {
    currency = SIGNS[chart.texts[from] ?? ''];
    from += 1;
  } else if (named) {
    currency = named.currency;
    from += named.length;
  }
  if (!negative && from > at && isMinus(chart, from)) {
    negative = true;
    from += 1;
  }
  const number = numberAt(chart, from);
  if (!number) return null;
  let { end } = number;
  let value = grouped(chart.words[from]?.text ?? '') ?? number.value;
  let marked = currency !== undefined;
  const attached = chart.words[end]?.kind === 'word';
  const times = attached ? MULTIPLIERS[chart.texts[end] ?? ''] : undefined;
  if (times !== undefined) {
    value = value.times(times);
    end += 1;
    marked = true;
  }
  const after = SIGNS[chart.texts[end] ?? '']
    ? { currency: SIGNS[chart.texts[end] ?? ''], length: 1 }
    : nameOf(chart, end);
  if (after) {
    currency = after.currency;
    end += after.length;
    marked = true;
  }
  const text = chart.words[from]?.text ?? '';
  if (/[万萬千亿]/u.test(chart.verbatim(from, number.end)) || /^\d{1,3}(,\d{3})+/.test(text)) marked = true;
  // A bare number of four figures that cannot be a year is money as well.
  if (!marked && number.figures && value.gte(1_000) && !/^(19|20)\d\d$/.test(text) && value.lt(1e9)) marked = true;
  const sum: Sum = { amount: (negative ? value.negated() : value).toFixed() };
  if (currency && currency !== chart.setting.viewer.workspace.currency) sum.currency = currency;
  return { end, sum, marked };
}

/** `30.000` is thirty thousand where money is meant: no amount has three decimals. Null for any other number. */
function grouped(text: string): Decimal | null {
  return /^[1-9]\d{0,2}\.\d{3}$/.test(text) ? new Decimal(text.replace('.', '')) : null;
}

/** A word for minus, or a dash that is written to the figure after it and not to a word or figure before it (`Q3-5`). */
function isMinus(chart: Chart, at: number): boolean {
  const text = chart.texts[at] ?? '';
  if (text === '负' || text === '負')
    return numberAt(chart, at + 1) !== null || SIGNS[chart.texts[at + 1] ?? ''] !== undefined;
  if (MINUS_WORDS.has(text)) return true;
  if (text !== '-' || !chart.isAttached(at + 1)) return false;
  const before = chart.words[at - 1];
  return before?.kind === 'han' || before?.kind === 'mark' || !chart.isAttached(at);
}

function nameOf(chart: Chart, at: number): { currency: string; length: number } | null {
  if (chart.words[at]?.kind !== 'han') {
    const currency = NAMES[chart.texts[at] ?? ''];
    return currency ? { currency, length: 1 } : null;
  }
  for (let length = 4; length >= 1; length -= 1) {
    const currency = NAMES[chart.texts.slice(at, at + length).join('')];
    if (currency && at + length <= chart.length) return { currency, length };
  }
  return null;
}

/** A slot for an amount; `bare` lets a plain number count, where the sentence says that an amount stands there. */
export function amountOf(bare: boolean): Slot<Sum> {
  return {
    read(chart: Chart, at: number): Reading<Sum>[] {
      const found = sumAt(chart, at);
      if (!found || (!bare && !found.marked)) return [];
      return [{ end: found.end, cost: found.marked ? 0 : 0.05, found: { value: found.sum } }];
    },
    learns: MONEY_WORDS,
    print: ({ amount, currency }, name) => ({ [name]: Number(amount), ...(currency ? { currency } : {}) }),
    accept(json, setting) {
      const given = typeof json === 'object' && json !== null ? (json as Partial<Sum>) : { amount: String(json) };
      const amount = String(given.amount ?? '').replace(/[,\s]/g, '');
      if (!/^-?\d+(\.\d+)?$/.test(amount)) return undefined;
      const other = given.currency && given.currency !== setting.viewer.workspace.currency;
      return { value: { amount: new Decimal(amount).toFixed(), ...(other ? { currency: given.currency } : {}) } };
    },
  };
}
