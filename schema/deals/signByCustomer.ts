import { Contract, SignedBy } from '../../entities/deals/contract';
import { Deal } from '../../entities/deals/deal';
import { globalId } from '../../entities/values/globalId';
import { UserError } from '../../entities/values/userError';
import { change } from '../changing/change';
import { required } from '../changing/text';
import type { Context } from '../context';
import { sign } from './signing';

/**
 * Has a contract signed by the customer on its own page, in the name of the deal's owner.
 * @param contractId UUID
 * @returns false when it was refused: signed already, replaced, or its offer is over
 */
export async function signByCustomer(context: Context, contractId: string, signatory: string): Promise<boolean> {
  const input = { contractId: globalId('Contract', contractId), signatory };
  const payload = await change(context, 'contract.signed', { mutation: 'signContract', input }, async work => {
    const contract = await work.refer(Contract, input.contractId, ['contractId']);
    const deal = await work.get(Deal, contract.dealId);
    if (contract.replacedAt !== null) throw new UserError('CONFLICT', ['contractId'], 'contract.replaced');
    const name = required(signatory, 'signatory');
    const signed = await sign(work, deal, { on: null, signatory: name, by: SignedBy.LINK, said: null });
    return { contract: signed, deal };
  });
  return payload.change !== null;
}
