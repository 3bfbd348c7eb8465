import { lowFeedback as notice } from '../../bot/notices/lowFeedback';
import { Feedback } from '../../entities/care/feedback';
import { globalId } from '../../entities/values/globalId';
import { managersOf } from '../../schema/people/managers';
import { sql } from '../../schema/reading/sql';
import { job, type Subscriber } from './job';
import { touchedOf } from './touched';

interface Given extends Pick<Feedback, 'score' | 'userId'>, Record<string, unknown> {
  ownerId: string;
}

/** Tells an account's owner and the managers of the owner's team of a low score, but not whoever recorded it. */
export const tellLowFeedback = job<{ feedbackId: string; changeId: string }>(
  'feedback.tell',
  async ({ feedbackId, changeId }, { workspaceId, house, now }) => {
    const readers = await house.read(workspaceId, async read => {
      const [given] = await read.rows<Given>(
        sql`select f.score, f.user_id as "userId", a.owner_id as "ownerId" from feedback f
          join accounts a on a.workspace_id = f.workspace_id and a.id = f.account_id
          where f.id = ${feedbackId} and f.deleted_at is null`,
      );
      if (!given || !Object.assign(new Feedback(), given).isLow()) return [];
      const all = [given.ownerId, ...(await managersOf(read, given.ownerId))];
      return [...new Set(all)].filter(id => id !== given.userId);
    });
    for (const reader of readers) {
      await house.notifier.tell(
        { workspaceId: globalId('Workspace', workspaceId), userId: globalId('User', reader) },
        notice,
        { feedbackId: globalId('Feedback', feedbackId) },
        { key: `feedback:${feedbackId}:${reader}`, now, changeId: globalId('Change', changeId) },
      );
    }
  },
);

/** Whatever a customer says may be bad news. */
export const feedbackGiven: Subscriber = {
  name: 'lowFeedback',
  kinds: ['feedback.recorded'],
  hear({ changeId, records }, where) {
    const feedbackId = touchedOf(records, 'Feedback');
    return feedbackId ? tellLowFeedback.order({ feedbackId, changeId }, { ...where, changeId }) : null;
  },
};
