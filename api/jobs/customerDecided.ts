import { customerDecided as notice } from '../../bot/notices/customerDecided';
import { globalId } from '../../entities/values/globalId';
import { sql } from '../../schema/reading/sql';
import { job, type Subscriber } from './job';

/** Tells who looks after the deal that its customer has accepted or declined on the page. */
export const tellOfDecision = job<{ proposalId: string }>(
  'proposal.tell',
  async ({ proposalId }, { workspaceId, house, now }) => {
    const [deal] = await house.read(workspaceId, read =>
      read.rows<{ owner: string }>(
        sql`select d.owner_id as owner from proposals p join deals d on d.workspace_id = p.workspace_id and d.id = p.deal_id
          where p.id = ${proposalId} and p.deleted_at is null`,
      ),
    );
    if (!deal) return;
    await house.notifier.tell(
      { workspaceId: globalId('Workspace', workspaceId), userId: globalId('User', deal.owner) },
      notice,
      { proposalId: globalId('Proposal', proposalId) },
      { key: `decision:${proposalId}`, now },
    );
  },
);

/** Hears of what customers do on proposals' pages. */
export const customerDecided: Subscriber = {
  name: 'customerDecided',
  kinds: ['proposal.acceptedByCustomer', 'proposal.declinedByCustomer'],
  hear({ records, changeId }, where) {
    const proposal = records.find(({ type }) => type === 'Proposal');
    return proposal ? tellOfDecision.order({ proposalId: proposal.id }, { ...where, changeId }) : null;
  },
};
