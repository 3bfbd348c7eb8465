import { Random } from '../random';
import { CHINESE } from './chinese';
import { ENGLISH } from './english';

/** What invented names of companies are put together from. */
export interface CompanyWords {
  beginnings: string[];
  endings: string[];
  /** By segment, what such companies call themselves by. */
  trades: Record<string, string[]>;
  /** Between the name proper and the trade. */
  joiner: string;
}

/** An invented company. */
export interface Company {
  name: string;
  /** The name proper, which stands for it in names of deals. */
  short: string;
  /** Name of its segment. */
  segment: string;
}

/** All invented companies a team may meet, in an order that never changes; no two share their name proper. */
export function companiesOf(team: 'East' | 'West'): Company[] {
  const { beginnings, endings, trades, joiner } = team === 'East' ? ENGLISH : CHINESE;
  const random = new Random(`companies/${team}`);
  const shorts = beginnings.flatMap(beginning => endings.map(ending => beginning + ending));
  const order = shorts.map(short => ({ short, place: random.next() })).sort((a, b) => a.place - b.place);
  return order.map(({ short }) => {
    const segment = random.weighted(SEGMENTS);
    const trade = random.pick(trades[segment] ?? []);
    return { name: short + joiner + trade, short, segment };
  });
}

const SEGMENTS: readonly (readonly [string, number])[] = [
  ['Mid-market manufacturing', 0.45],
  ['Regional logistics', 0.33],
  ['Private healthcare', 0.22],
];
