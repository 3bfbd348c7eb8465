import type { Slot } from '../slot';

/** One of some values that only buttons give, such as how something went; nobody writes it. */
export function given<const V extends string>(...values: V[]): Slot<V> {
  return {
    read: () => [],
    print: (value, name) => ({ [name]: value }),
    accept(json) {
      const value = values.find(each => each === json);
      return value === undefined ? undefined : { value };
    },
  };
}
