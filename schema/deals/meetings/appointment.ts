import { Account } from '../../../entities/customers/account';
import { Contact } from '../../../entities/customers/contact';
import { Lead } from '../../../entities/customers/lead';
import { Deal } from '../../../entities/deals/deal';
import type { Meeting } from '../../../entities/deals/meeting';
import type { Context } from '../../context';
import { followUpText } from '../../texts/followUp';

/** What names an appointment. */
export type Titled = Pick<Meeting, 'kind' | 'accountId' | 'leadId' | 'dealId' | 'contactId'>;

/** What an appointment is called in the viewer's language: `Demo with Priya Nair (Globex)`. */
export async function titleOf({ load, viewer }: Context, meeting: Titled): Promise<string> {
  const [account, lead, deal, contact] = await Promise.all([
    load.with(Account, meeting.accountId, ['name']),
    load.with(Lead, meeting.leadId, ['company']),
    load.with(Deal, meeting.dealId, ['name']),
    load.with(Contact, meeting.contactId, ['name']),
  ]);
  return followUpText(viewer.locale, 'meeting.title', {
    kind: meeting.kind,
    subject: account?.name ?? lead?.company ?? deal?.name ?? '–',
    contact: contact?.name ?? 'none',
  });
}
