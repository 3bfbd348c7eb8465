import { offerEnds as notice } from '../../bot/notices/offerEnds';
import { globalId } from '../../entities/values/globalId';
import { OFFER_ENDS } from '../../schema/deals/offerReminder';
import { sql } from '../../schema/reading/sql';
import type { Ringer } from './job';

/** Reminds a deal's owner before its offer ends. The end itself needs nobody: it is reckoned whenever the offer is read. */
export const offerEnds: Ringer = {
  kind: OFFER_ENDS,
  async ring({ id, key }, { workspaceId, house, now }) {
    const [offer] = await house.read(workspaceId, read =>
      read.rows<{ ownerId: string }>(
        sql`select d.owner_id as "ownerId" from offers o join deals d on d.workspace_id = o.workspace_id and d.id = o.deal_id
          where o.id = ${key} and o.deleted_at is null`,
      ),
    );
    if (!offer) return;
    await house.notifier.tell(
      { workspaceId: globalId('Workspace', workspaceId), userId: globalId('User', offer.ownerId) },
      notice,
      { offerId: globalId('Offer', key) },
      { key: `offer:${id}`, now },
    );
  },
};
