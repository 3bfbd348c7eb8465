import { button } from '../../command';
import type { Button } from '../../reply';
import type { Say } from '../../texts/say';

/** What is asked of a new record's doubles. */
export const DUPLICATE_FIELDS =
  'duplicates { name signs record { __typename ... on Account { id } ... on Lead { id } ... on Contact { id } } }';

/** A record that is probably the same as a new one. */
export interface Duplicate {
  name: string;
  signs: string[];
  record: { __typename: 'Account' | 'Lead' | 'Contact'; id: string };
}

const TEXTS = { Account: 'duplicate.account', Lead: 'duplicate.lead', Contact: 'duplicate.contact' } as const;

/** What is said of the likeliest double of a new record, and the button that makes one of both. */
export function duplicateNote(
  duplicates: readonly Duplicate[],
  made: { type: 'Account' | 'Lead' | 'Contact'; id: string; name: string },
  say: Say,
): { text: string; buttons: Button[] } | null {
  const same = duplicates.find(({ record }) => record.__typename === made.type);
  const duplicate = same ?? duplicates[0];
  if (!duplicate) return null;
  const { name, record } = duplicate;
  const signs = duplicate.signs.map(sign => say('duplicate.sign', { sign })).join(say('list.separator'));
  const text = say(TEXTS[record.__typename], { name, signs: signs || 'none' });
  const there = { id: record.id, name };
  if (same) {
    const slots = { keep: there, merge: { id: made.id, name: made.name } };
    return { text, buttons: [button(say('duplicate.merge', { name }), 'mergeRecords', slots)] };
  }
  return record.__typename === 'Account'
    ? { text, buttons: [button(say('showDeal.account', { account: name }), 'showAccount', { account: there })] }
    : { text, buttons: [] };
}
