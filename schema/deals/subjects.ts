import { Account } from '../../entities/customers/account';
import { Contact } from '../../entities/customers/contact';
import { Lead } from '../../entities/customers/lead';
import { Deal } from '../../entities/deals/deal';
import { UserError } from '../../entities/values/userError';
import type { Work } from '../changing/work';

/** Whom something was or will be done with, as an input names it by ids. */
export interface SubjectIds {
  accountId?: string | null;
  leadId?: string | null;
  dealId?: string | null;
  contactId?: string | null;
}

/** The same as records; a deal brings its account along. */
export interface Subjects {
  deal: Deal | null;
  lead: Lead | null;
  account: Account | null;
  contact: Contact | null;
}

/** The records an input names, deal and lead locked. @throws UserError for ids that do not belong together */
export async function subjectsOf(work: Work, input: SubjectIds): Promise<Subjects> {
  const deal = await work.findIf(Deal, input.dealId, ['dealId']);
  const lead = await work.findIf(Lead, input.leadId, ['leadId']);
  const named = await work.referIf(Account, input.accountId, ['accountId']);
  if (deal && named && deal.accountId !== named.id) {
    throw new UserError('INVALID', ['dealId'], 'activity.dealElsewhere', { deal: deal.name });
  }
  const account = named ?? (deal && (await work.look(Account, deal.accountId)));
  const contact = await work.referIf(Contact, input.contactId, ['contactId']);
  if (contact && !(account && contact.accountId === account.id) && !(lead && contact.leadId === lead.id)) {
    throw new UserError('INVALID', ['contactId'], 'activity.contactElsewhere', { contact: contact.name });
  }
  return { deal, lead, account, contact };
}

/** What a subject is called in a change's text. */
export function nameOfSubject({ account, lead, deal }: Subjects): string {
  return account?.name ?? lead?.company ?? deal?.name ?? '';
}
