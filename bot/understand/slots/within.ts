import type { NameEntry, NameType } from '../../ports';
import type { Chart } from '../chart';
import type { Capture } from '../paths';
import { recordsAt } from './names';

/** The one record that a text slot speaks of, undefined when it names none or several. */
export function namedWithin(
  slot: string,
  types: readonly NameType[],
  chart: Chart,
  captures: readonly Capture[],
): NameEntry | undefined {
  const capture = captures.find(each => each.slot === slot);
  if (!capture) return undefined;
  const found = new Set<NameEntry>();
  for (let at = capture.from; at < capture.to; at += 1) {
    const longest = recordsAt(chart, at, types).at(-1);
    if (longest && 'value' in longest.found && longest.cost <= CLEAR) {
      found.add(longest.found.value);
      at = longest.end - 1;
    }
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** A name inside a text counts only when it is plainly one. */
const CLEAR = 0.2;
