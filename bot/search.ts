import { graphql } from './command';
import { recordLabel } from './forms/fields';
import type { Sender } from './message';
import type { Execute } from './ports';
import type { Choice, RecordKind } from './reply';
import type { Senders } from './senders';
import { sayIn } from './texts/say';

/**
 * Finds records by what somebody has typed so far, as far as that person may see them; the likest first. Values are ids.
 * @returns nothing for somebody unknown
 */
export type Search = (sender: Sender, text: string, kinds: RecordKind[]) => Promise<Found[]>;

/** A record that was found. */
export interface Found extends Choice {
  kind: RecordKind;
  name: string;
}

const SEARCH = graphql(`query Search($text: String!, $types: [SearchType!]) {
  search(text: $text, types: $types, first: 20) { type name record { ... on Node { id } } }
}`);

interface Data {
  search: { type: string; name: string; record: { id: string } }[];
}

/** What is typed beyond this finds nothing more. */
const LONGEST = 100;

/** The search of the API, for selects that search as one types. */
export function searchWith(execute: Execute, senders: Senders): Search {
  return async (sender, text, kinds) => {
    const found = await senders.find(sender);
    if ('refused' in found || text.trim() === '') return [];
    const say = sayIn(found.viewer.locale);
    const types = kinds.map(kind => kind.toUpperCase());
    const { data } = await execute(SEARCH.document, { text: text.slice(0, LONGEST), types }, sender);
    return ((data as Data | null | undefined)?.search ?? []).map(({ type, name, record }) => ({
      kind: type.toLowerCase() as RecordKind,
      name,
      value: record.id,
      label: recordLabel(name, type.toLowerCase(), kinds.length > 1, say),
    }));
  };
}
