import type { Deal } from '../../../entities/deals/deal';
import { Proposal } from '../../../entities/deals/proposal';
import { ProposalState } from '../../../entities/deals/proposalState';
import type { Work } from '../../changing/work';
import { sql } from '../../reading/sql';

/** The number of a deal's next proposal; one that was taken back keeps its own. The deal is locked, so no other takes it. */
export async function numberFor(work: Work, deal: Deal): Promise<number> {
  const [last] = await work.rows<{ number: number }>(
    sql`select p.number from proposals p where p.deal_id = ${deal.id} order by p.number desc limit 1`,
  );
  return (last?.number ?? 0) + 1;
}

/** A later version takes the place of the one that was still open. */
export async function replaceOpen(work: Work, deal: Deal): Promise<void> {
  const open = await work.rows<Pick<Proposal, 'id'>>(
    sql`select p.id from proposals p where p.deal_id = ${deal.id} and p.state = ${ProposalState.OPEN} and p.deleted_at is null`,
  );
  for (const { id } of open) (await work.get(Proposal, id)).state = ProposalState.REPLACED;
}

/** A deal's latest proposal, locked; null when there is none. */
export async function latestOf(work: Work, deal: Deal): Promise<Proposal | null> {
  const [last] = await work.rows<Pick<Proposal, 'id'>>(
    sql`select p.id from proposals p where p.deal_id = ${deal.id} and p.deleted_at is null order by p.number desc limit 1`,
  );
  return last ? work.getIf(Proposal, last.id) : null;
}
