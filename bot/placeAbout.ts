import { contenders } from '../entities/values/names/nameIndex';
import { wordsOf } from '../entities/values/names/words';
import type { Dialogue } from './dialogue';
import type { NameView } from './lexicon';
import type { Place } from './message';
import type { NameEntry } from './ports';

/** A part of a name that says less than this costs is not taken for what a channel is about. */
const NEAR = 0.15;

/** The customer that a channel is called after or a thread is about; null where there is none, or more than one. */
export function placeAbout(place: Place, { recent }: Dialogue, names: NameView): NameEntry | null {
  const named = place.name === undefined ? null : customerIn(place.name, names);
  if (named || !place.thread) return named;
  for (const id of recent) {
    const entry = names.get(id);
    if (entry && isCustomer(entry)) return entry;
  }
  return null;
}

const isCustomer = ({ type }: NameEntry): boolean => type === 'account' || type === 'lead' || type === 'deal';

/** The one customer whose name stands in a channel's name, such as `proj-acme` or 客户-星辰科技. */
function customerIn(name: string, names: NameView): NameEntry | null {
  const words = wordsOf(name.replace(/[-_#.]+/g, ' '));
  const found = new Set<NameEntry>();
  const accept = (entry: NameEntry): boolean =>
    entry.type !== 'deal' && isCustomer(entry) && entry.open && names.sees(entry);
  for (let at = 0; at < words.length; ) {
    const span = names.index.spansAt(words, at, accept).findLast(({ matches }) => (matches[0]?.cost ?? 1) <= NEAR);
    for (const { entry } of span ? contenders(span.matches) : []) found.add(entry);
    at = span?.end ?? at + 1;
  }
  const [only] = found;
  return only && found.size === 1 ? only : null;
}
