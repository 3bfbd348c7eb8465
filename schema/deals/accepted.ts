import type { Proposal } from '../../entities/deals/proposal';
import type { ProposalLine } from '../../entities/deals/proposalLine';
import type { Readable } from '../reading/readable';
import { sql } from '../reading/sql';
import type { Accepted } from './contractDraft';

type Found = Pick<Proposal, 'id' | 'amount' | 'currency'> & Record<string, unknown>;
type Line = Pick<ProposalLine, 'heading' | 'answer'> & Record<string, unknown>;

/** The proposal of a deal that its customer accepted last; null where none was. */
export async function acceptedProposal(read: Readable, dealId: string): Promise<Accepted | null> {
  const [found] = await read.rows<Found>(
    sql`select p.id, p.amount, p.currency from proposals p
      where p.deal_id = ${dealId} and p.state = 'ACCEPTED' and p.deleted_at is null
      order by p.decided_at desc, p.id desc limit 1`,
  );
  if (!found) return null;
  const lines = await read.rows<Line>(
    sql`select l.heading, l.answer from proposal_lines l where l.proposal_id = ${found.id} and l.deleted_at is null
      order by l.position`,
  );
  return { ...found, lines };
}
