import { approvalAsked } from '../../bot/notices/approvalAsked';
import { approvalDecided } from '../../bot/notices/approvalDecided';
import { globalId } from '../../entities/values/globalId';
import { approversOf } from '../../schema/deals/approvers';
import { sql } from '../../schema/reading/sql';
import { job, type Subscriber } from './job';
import { touchedOf } from './touched';

interface Asked extends Record<string, unknown> {
  ownerId: string;
  requestedById: string;
}

/** Puts an offer above the limit before everybody who may agree to it. */
export const askForApproval = job<{ approvalId: string; changeId: string }>(
  'approval.ask',
  async ({ approvalId, changeId }, { workspaceId, house, now }) => {
    const approvers = await house.read(workspaceId, async read => {
      const [asked] = await read.rows<Asked>(
        sql`select d.owner_id as "ownerId", a.requested_by_id as "requestedById" from approvals a
          join deals d on d.workspace_id = a.workspace_id and d.id = a.deal_id
          where a.id = ${approvalId} and a.deleted_at is null`,
      );
      return asked ? approversOf(read, asked.ownerId, asked.requestedById) : [];
    });
    for (const approver of approvers) {
      await house.notifier.tell(
        { workspaceId: globalId('Workspace', workspaceId), userId: globalId('User', approver) },
        approvalAsked,
        { approvalId: globalId('Approval', approvalId) },
        { key: `approval:${approvalId}:${approver}`, now, changeId: globalId('Change', changeId) },
      );
    }
  },
);

/** Tells whoever made the offer what was decided. */
export const tellDecision = job<{ approvalId: string; changeId: string }>(
  'approval.tell',
  async ({ approvalId, changeId }, { workspaceId, house, now }) => {
    const [asked] = await house.read(workspaceId, read =>
      read.rows<{ requestedById: string }>(
        sql`select a.requested_by_id as "requestedById" from approvals a where a.id = ${approvalId}`,
      ),
    );
    if (!asked) return;
    await house.notifier.tell(
      { workspaceId: globalId('Workspace', workspaceId), userId: globalId('User', asked.requestedById) },
      approvalDecided,
      { approvalId: globalId('Approval', approvalId) },
      { key: `approval:${changeId}`, now, changeId: globalId('Change', changeId) },
    );
  },
);

/** Offers that need a yes are put before somebody. */
export const approvalNeeded: Subscriber = {
  name: 'approvalNeeded',
  kinds: ['offer.made'],
  hear({ changeId, records }, where) {
    const approvalId = touchedOf(records, 'Approval');
    return approvalId ? askForApproval.order({ approvalId, changeId }, { ...where, changeId }) : null;
  },
};

/** Decisions reach whoever asked. */
export const approvalGiven: Subscriber = {
  name: 'approvalGiven',
  kinds: ['approval.decided'],
  hear({ changeId, records }, where) {
    const approvalId = touchedOf(records, 'Approval');
    return approvalId ? tellDecision.order({ approvalId, changeId }, { ...where, changeId }) : null;
  },
};
