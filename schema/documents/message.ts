import type { Contract } from '../../entities/deals/contract';
import type { Context } from '../context';
import { closingText } from '../texts/closing';

/** The e-mail a contract goes to the customer with. @param rep who signs the e-mail */
export function messageWith(
  { around, viewer }: Context,
  contract: Pick<Contract, 'id' | 'body' | 'locale'>,
  rep: string,
): string {
  const url = around.contractUrl({ workspaceId: viewer.workspace.id, id: contract.id });
  const { body, locale } = contract;
  return closingText(locale, 'contract.message', { url, rep, supplier: viewer.workspace.name, body });
}
