import { reviewAsked } from '../../bot/notices/reviewAsked';
import { globalId } from '../../entities/values/globalId';
import { sql } from '../../schema/reading/sql';
import { job, type Subscriber } from './job';

/** Asks owners what they learned from a deal that was closed, unless they closed it in chat, where they have been asked at once. */
export const askForReview = job<{ changeId: string }>(
  'review.ask',
  async ({ changeId }, { workspaceId, house, now }) => {
    const closed = await house.read(workspaceId, read =>
      read.rows<{ id: string; owner: string }>(
        sql`select d.id, d.owner_id as owner from audit_entries a join deals d on d.id = a.record_id
          where a.change_id = ${changeId} and a.record_type = 'Deal' and d.state <> 'OPEN' and d.deleted_at is null
            and (a.origin = 'api' or a.user_id <> d.owner_id)
          order by a.id`,
      ),
    );
    for (const { id, owner } of closed) {
      await house.notifier.tell(
        { workspaceId: globalId('Workspace', workspaceId), userId: globalId('User', owner) },
        reviewAsked,
        { deal: globalId('Deal', id) },
        { key: `review:${changeId}:${id}`, now, changeId: globalId('Change', changeId) },
      );
    }
  },
);

/** Deals that were won or lost. */
export const dealClosed: Subscriber = {
  name: 'review',
  kinds: ['deal.won', 'deal.lost'],
  hear: ({ changeId }, where) => askForReview.order({ changeId }, { ...where, changeId }),
};
