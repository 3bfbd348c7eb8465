import { Deal } from '../../../entities/deals/deal';
import { Proposal } from '../../../entities/deals/proposal';
import { ProposalDecision } from '../../../entities/deals/proposalState';
import type { Day } from '../../../entities/values/day';
import { UserError } from '../../../entities/values/userError';
import { change } from '../../changing/change';
import type { Payload } from '../../changing/payload';
import { LONGEST_NAME, LONGEST_TEXT, optional, required } from '../../changing/text';
import type { Context } from '../../context';
import { writtenDay } from '../../documents/written';
import { todayOf } from '../today';
import { decide } from './decided';

/** What a customer has filled in on a proposal's page. */
export interface CustomerDecision {
  decision: ProposalDecision;
  name: string;
  /** The day of signing; null for today. */
  on: Day | null;
  /** Needed to decline. */
  reason: string | null;
}

/**
 * Records what a customer decided on the page, once and for good: the customer is told it counts, so nobody here can undo it.
 * @param context opened as a colleague who looks after the deal, since customers are no users
 * @param id the proposal's global id
 */
export function customerDecides(
  context: Context,
  id: string,
  { decision, name, on, reason }: CustomerDecision,
): Promise<Payload & { proposal: Proposal | null }> {
  const accepts = decision === ProposalDecision.ACCEPTED;
  const kind = accepts ? 'proposal.acceptedByCustomer' : 'proposal.declinedByCustomer';
  const asked = { mutation: 'customerDecides', input: { id, decision, name, on, reason }, final: true };
  return change(context, kind, asked, async work => {
    const proposal = await work.find(Proposal, id, ['proposalId']);
    const deal = await work.get(Deal, proposal.dealId);
    if (name.trim() === '') throw new UserError('INVALID', ['name'], 'proposal.notSigned');
    const signed = required(name, 'name', LONGEST_NAME);
    const why = accepts ? optional(reason, 'reason', LONGEST_TEXT) : required(reason ?? '', 'reason', LONGEST_TEXT);
    if (proposal.validUntil !== null && proposal.validUntil < todayOf(context)) {
      const day = writtenDay(proposal.validUntil, context.viewer.locale);
      throw new UserError('INVALID', ['proposalId'], 'proposal.expired', { day });
    }
    await decide(work, deal, proposal, { decision, on, name: signed, reason: why });
    work.args.name = signed;
    return { proposal };
  });
}
