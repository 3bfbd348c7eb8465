import type { Chart } from '../chart';
import type { Reading, Slot } from '../slot';
import type { SectionReader, Sections } from './sections';

const COST = 0.05;

/** What tells that a text in parts begins: the sentence before it, a label, or the labels of several parts. */
export type Telling = 'sentence' | 'label' | 'labels';

/** A slot for a text in parts that goes on to the end of the message; the command spreads it over slots of its own. */
export function toldIn<K extends string>(reader: SectionReader<K>, by: Telling): Slot<Sections<K>> {
  return {
    fills: 'told',
    read(chart: Chart, at: number): Reading<Sections<K>>[] {
      const word = chart.words[at];
      if (!word || word.kind === 'mark') return [];
      const text = chart.source.slice(word.start);
      if (by !== 'sentence' && !reader.isLabelled(text)) return [];
      const value = reader.read(text);
      if (by === 'labels' && Object.keys(value).length < 2) return [];
      return [{ end: chart.length, cost: COST, found: { value } }];
    },
    print: value => ({ ...value }),
    accept: () => undefined,
  };
}

/** Slots with a text in parts spread over the parts' own slots. */
export function spread(filled: Record<string, unknown>): Record<string, unknown> {
  const { told, ...others } = filled;
  return typeof told === 'object' && told !== null ? { ...told, ...others } : others;
}
