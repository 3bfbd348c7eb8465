import type { Chart } from '../chart';
import type { Phrases, Reading, Slot } from '../slot';

/** A slot with a fixed list of values, each with the phrases people use for it. */
export function choice<const V extends string>(phrases: Record<V, Phrases>): Slot<V> {
  const known = (value: string): value is V => Object.hasOwn(phrases, value);
  return {
    phrases,
    read(chart: Chart, at: number): Reading<V>[] {
      const readings: Reading<V>[] = [];
      for (const { value, end, cost } of chart.valuesAt(phrases, at)) {
        if (known(value)) readings.push({ end, cost, found: { value } });
      }
      return readings;
    },
    print: (value, name) => ({ [name]: value }),
    accept: json => (typeof json === 'string' && known(json) ? { value: json } : undefined),
  };
}

/** The same slot at a price, where another one reads the same words better. */
export function dearer<V>(source: Slot<V>, price: number): Slot<V> {
  return {
    ...source,
    read: (chart, at) => source.read(chart, at).map(reading => ({ ...reading, cost: reading.cost + price })),
  };
}

/** The same slot for what is read and not kept: who else was there. */
export function unshown<V>(source: Slot<V>): Slot<V> {
  return { ...source, print: () => ({}) };
}

/** The same slot under another name: another way to fill `slot`. */
export function filling<V>(slot: string, source: Slot<V>): Slot<V> {
  return { ...source, fills: slot };
}
