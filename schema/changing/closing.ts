import type { Closing, Deal } from '../../entities/deals/deal';
import { inWorkspaceCurrency } from './amount';
import { teamAt } from './journey';
import type { Work } from './work';

/** Whose figure a deal that closes at an instant is, and its worth in the workspace's currency at that day's rate. */
export async function closingOf(work: Work, deal: Deal, at: Date): Promise<Closing> {
  return {
    userId: deal.ownerId,
    teamId: await teamAt(work, deal.ownerId, at),
    amount: deal.amount === null ? null : await inWorkspaceCurrency(work, deal.amount, deal.currency, at),
  };
}
