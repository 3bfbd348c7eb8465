import { Contract, SignedBy } from '../../entities/deals/contract';
import { Deal } from '../../entities/deals/deal';
import { globalId } from '../../entities/values/globalId';
import { UserError } from '../../entities/values/userError';
import { change } from '../changing/change';
import type { Payload } from '../changing/payload';
import { LONGEST_NAME, required } from '../changing/text';
import type { Context } from '../context';
import { sign } from './signing';

/**
 * Has a contract signed by the customer on its own page, once and for good: the customer is told it counts, so nobody here
 * can undo it. It wins the deal as a reported signature does.
 * @param context opened as a colleague who looks after the deal, since customers are no users
 * @param contractId UUID
 */
export function signByCustomer(context: Context, contractId: string, signatory: string): Promise<Payload> {
  const input = { contractId: globalId('Contract', contractId), signatory };
  return change(context, 'contract.signed', { mutation: 'signByCustomer', input, final: true }, async work => {
    const contract = await work.refer(Contract, input.contractId, ['contractId']);
    const deal = await work.get(Deal, contract.dealId);
    if (contract.replacedAt !== null) throw new UserError('CONFLICT', ['contractId'], 'contract.replaced');
    const name = required(signatory, 'signatory', LONGEST_NAME);
    const signed = await sign(work, deal, { on: null, signatory: name, by: SignedBy.LINK, said: null });
    return { contract: signed, deal };
  });
}
