import type { Deal } from '../../../entities/deals/deal';
import type { Decided, Proposal } from '../../../entities/deals/proposal';
import { ProposalDecision } from '../../../entities/deals/proposalState';
import { UserError } from '../../../entities/values/userError';
import { reach } from '../../changing/journey';
import type { Work } from '../../changing/work';
import { todayOf } from '../today';

/** Writes a decision down; an accepted proposal brings the deal's journey to QUOTE_ACCEPTED. @throws UserError for a day to come */
export async function decide(
  work: Work,
  deal: Deal,
  proposal: Proposal,
  { on, ...decided }: Omit<Decided, 'at' | 'on'> & { on: Decided['on'] | null },
): Promise<void> {
  const { context } = work;
  const today = todayOf(context);
  if (on !== null && on > today) throw new UserError('INVALID', ['decidedOn'], 'proposal.dateAhead');
  deal.mustBeOpen();
  proposal.decide({ ...decided, at: context.now, on: on ?? today });
  Object.assign(work.args, { deal: deal.name, number: proposal.number });
  if (decided.decision === ProposalDecision.ACCEPTED) {
    await reach(work, deal.journeyId, ['QUOTE_ACCEPTED'], context.now, deal.ownerId);
  }
}
