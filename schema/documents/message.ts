import type { Contract } from '../../entities/deals/contract';
import type { Proposal } from '../../entities/deals/proposal';
import { User } from '../../entities/people/user';
import { addDays, startOfDay } from '../../entities/values/day';
import type { Context } from '../context';
import { closingText } from '../texts/closing';
import { contractAddress } from './contractAddress';
import { writtenDay } from './written';

/** The e-mail a contract goes to the customer with. @param rep who signs the e-mail */
export function messageWith(context: Context, contract: Pick<Contract, 'id' | 'body' | 'locale'>, rep: string): string {
  const { body, locale } = contract;
  const url = contractAddress(context, contract);
  return closingText(locale, 'contract.message', { url, rep, supplier: context.viewer.workspace.name, body });
}

/** The e-mail a proposal goes to the customer with; null for one that the customer could not open any more. */
export async function proposalMessage(
  { around, calendar, load, now, viewer }: Context,
  { id, title, locale, userId, validUntil }: Pick<Proposal, 'id' | 'title' | 'locale' | 'userId' | 'validUntil'>,
): Promise<string | null> {
  if (validUntil === null) return null;
  const expiresAt = startOfDay(addDays(validUntil, 1), calendar.timeZone);
  if (expiresAt <= now) return null;
  const rep = await load.with(User, userId, ['name']);
  return closingText(locale, 'proposal.message', {
    title,
    url: around.proposalUrl({ workspaceId: viewer.workspace.id, id }, expiresAt),
    until: writtenDay(validUntil, locale),
    rep: rep?.name ?? '',
    supplier: viewer.workspace.name,
  });
}
