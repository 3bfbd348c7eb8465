import { contractSigned } from '../../bot/notices/contractSigned';
import { globalId } from '../../entities/values/globalId';
import { sql } from '../../schema/reading/sql';
import { job, type Subscriber } from './job';
import { touchedOf } from './touched';

/** Tells a deal's owner what the customer has signed by link; what a colleague reported is known already. */
export const tellSignature = job<{ contractId: string; changeId: string }>(
  'contract.tell',
  async ({ contractId, changeId }, { workspaceId, house, now }) => {
    const [signed] = await house.read(workspaceId, read =>
      read.rows<{ ownerId: string }>(
        sql`select d.owner_id as "ownerId" from contracts c join deals d on d.workspace_id = c.workspace_id and d.id = c.deal_id
          where c.id = ${contractId} and c.signed_by = 'LINK' and c.deleted_at is null`,
      ),
    );
    if (!signed) return;
    await house.notifier.tell(
      { workspaceId: globalId('Workspace', workspaceId), userId: globalId('User', signed.ownerId) },
      contractSigned,
      { contractId: globalId('Contract', contractId) },
      { key: `contract:${changeId}`, now, changeId: globalId('Change', changeId) },
    );
  },
);

/** A signature is good news for the owner. */
export const contractWasSigned: Subscriber = {
  name: 'contractSigned',
  kinds: ['contract.signed'],
  hear({ changeId, records }, where) {
    const contractId = touchedOf(records, 'Contract');
    return contractId ? tellSignature.order({ contractId, changeId }, { ...where, changeId }) : null;
  },
};
