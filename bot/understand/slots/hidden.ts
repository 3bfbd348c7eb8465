import type { Found, Slot } from '../slot';

/** What only a button fills: it is not read from words, and `understood` does not show it. */
export function fromButton<V>(accept: (json: unknown) => V | undefined): Slot<V> {
  return {
    read: () => [],
    print: () => ({}),
    accept(json): Found<V> | undefined {
      const value = accept(json);
      return value === undefined ? undefined : { value };
    },
  };
}

/** An id or other short text from a button. */
export const tokenFromButton = fromButton(json => (typeof json === 'string' && json !== '' ? json : undefined));
