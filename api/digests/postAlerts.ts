import { v7 as uuid } from 'uuid';
import { alertReply, type News } from '../../bot/digests/alertReply';
import { sayIn } from '../../bot/texts/say';
import type { AlertSubscription } from '../../entities/record/alertSubscription';
import { Ending } from '../../entities/record/posting';
import { globalId } from '../../entities/values/globalId';
import { labelIn, type Translations } from '../../entities/values/translations';
import { visibleTo } from '../../schema/access';
import type { Context } from '../../schema/context';
import { theChannel, theViewer } from '../../schema/learning/retro/audience';
import { moneyOf } from '../../schema/money';
import { sql } from '../../schema/reading/sql';
import { job, type Run } from '../jobs/job';
import { stopPosting } from './stopPosting';
import { channelOf, liveAlert } from './subscriptions';

/**
 * Tells a place what has gathered for it, all in one message. What belongs together is settled first, so that a repeat
 * after a crash tells the same once.
 */
export const postAlerts = job<{ subscriptionId: string }>('alert.post', async ({ subscriptionId }, run) => {
  const { workspaceId, house, now } = run;
  const subscription = await liveAlert(subscriptionId, run);
  if (!subscription) return;
  for (const postId of await postsOf(subscriptionId, run)) {
    const { ownerId, locale } = subscription;
    const news = await house.as(
      { workspaceId, userId: ownerId },
      { key: `alert:${postId}`, now, answerIn: locale },
      context => newsOf(context, subscription, postId),
    );
    if (news === null) return stopPosting(subscription, Ending.OWNER_GONE, run);
    if (news.length === 0) {
      await forget(postId, run);
      continue;
    }
    await house.notifier.notify({
      workspaceId: globalId('Workspace', workspaceId),
      to: channelOf(subscription),
      key: `alert:${postId}`,
      reply: alertReply(news, sayIn(locale)),
    });
  }
});

/** The messages that are still to be kept: those left behind by a crash, and one of all that waits. */
function postsOf(subscriptionId: string, { workspaceId, house }: Run): Promise<string[]> {
  return house.write(workspaceId, async client => {
    await client.query(
      'update alert_items set post_id = $2 where workspace_id = current_workspace() and subscription_id = $1 and post_id is null',
      [subscriptionId, uuid()],
    );
    const { rows } = await client.query<{ id: string }>(
      `select distinct i.post_id as id from alert_items i
        where i.workspace_id = current_workspace() and i.subscription_id = $1
          and not exists (select from notifications n where n.workspace_id = i.workspace_id and n.key = 'alert:' || i.post_id)`,
      [subscriptionId],
    );
    return rows.map(({ id }) => id);
  });
}

/** What was taken back, or is not for whoever subscribed, is not looked at again. */
async function forget(postId: string, { workspaceId, house }: Run): Promise<void> {
  await house.write(workspaceId, async client => {
    await client.query('delete from alert_items where workspace_id = current_workspace() and post_id = $1', [postId]);
  });
}

interface Item extends Record<string, unknown> {
  id: string;
  name: string;
  account: string;
  worth: string | null;
  currency: string;
  ownerId: string;
  owner: string;
  stage: string;
  translations: Translations;
  reason: string | null;
}

/** What a message tells, as far as whoever subscribed sees it and it has not been taken back. */
async function newsOf(context: Context, { event, place }: AlertSubscription, postId: string): Promise<News[]> {
  const { viewer, read } = context;
  const audience = place ? await theChannel(context) : theViewer(context);
  const items = await read.rows<Item>(
    sql`select d.id, d.name, a.name as account, coalesce(d.closed_amount, d.amount)::text as worth,
        case when d.closed_amount is null then d.currency else ${viewer.workspace.currency} end as currency,
        d.owner_id as "ownerId", u.name as owner, s.name as stage, s.translations, d.loss_reason as reason
      from alert_items i join deals d on d.id = i.deal_id and d.deleted_at is null join accounts a on a.id = d.account_id
      join users u on u.id = d.owner_id join stages s on s.id = d.stage_id join changes c on c.id = i.change_id
      where i.post_id = ${postId} and c.undone_by_id is null and ${visibleTo(viewer, 'Deal', 'd')} order by c.at, c.id, i.id`,
  );
  return items.map(item => ({
    event,
    deal: { id: globalId('Deal', item.id), name: item.name },
    account: item.account,
    money: moneyOf(item.worth, item.currency),
    owner: audience.name({ userId: item.ownerId, name: item.owner }),
    stage: labelIn(viewer.locale, item.stage, item.translations),
    reason: event === 'LOST' ? item.reason : null,
  }));
}
