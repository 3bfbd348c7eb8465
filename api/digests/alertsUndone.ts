import { alertCorrection } from '../../bot/digests/alertReply';
import { sayIn } from '../../bot/texts/say';
import { globalId } from '../../entities/values/globalId';
import { sql } from '../../schema/reading/sql';
import { job, type Subscriber } from '../jobs/job';
import { channelOf, liveAlert } from './subscriptions';

interface Told extends Record<string, unknown> {
  id: string;
  subscriptionId: string;
  dealId: string;
  deal: string;
}

/** Corrects what channels have been told of a change that was taken back. */
export const correctAlerts = job<{ changeId: string }>('alert.correct', async ({ changeId }, run) => {
  const { workspaceId, house } = run;
  const told = await house.read(workspaceId, read =>
    read.rows<Told>(
      sql`select i.id, i.subscription_id as "subscriptionId", d.id as "dealId", d.name as deal
        from changes c join alert_items i on i.change_id = c.id join deals d on d.id = i.deal_id
        join notifications n on n.key = 'alert:' || i.post_id and n.state <> 'DROPPED'
        where c.undone_by_id = ${changeId} order by i.made_at, i.id`,
    ),
  );
  for (const { id, subscriptionId, dealId, deal } of told) {
    const subscription = await liveAlert(subscriptionId, run);
    if (!subscription) continue;
    const what = { event: subscription.event, deal: { id: globalId('Deal', dealId), name: deal } };
    await house.notifier.notify({
      workspaceId: globalId('Workspace', workspaceId),
      to: channelOf(subscription),
      key: `alert:corrected:${changeId}:${id}`,
      reply: alertCorrection(what, sayIn(subscription.locale)),
    });
  }
});

/** What is undone may have been told. */
export const newsUndone: Subscriber = {
  name: 'alertsUndone',
  kinds: ['undo'],
  hear({ changeId, records }, where) {
    const deals = records.some(({ type }) => type === 'Deal' || type === 'Approval');
    return deals ? correctAlerts.order({ changeId }, { ...where, changeId }) : null;
  },
};
