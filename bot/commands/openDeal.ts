import type { NameEntry } from '../ports';
import type { Setting } from '../understand/setting';

/** What an account's work counts for as well: its only open deal. */
export function onlyOpenDeal(account: NameEntry | undefined, { names }: Setting): NameEntry | undefined {
  const open = account ? names.dealsOf(account.id).filter(deal => deal.open) : [];
  return open.length === 1 ? open[0] : undefined;
}

/** The account a contact is at. */
export function accountOf(contact: NameEntry | undefined, { names }: Setting): NameEntry | undefined {
  return contact?.accountId ? names.get(contact.accountId) : undefined;
}
