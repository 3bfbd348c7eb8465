import { Activity } from '../../../entities/deals/activity';
import type { Deal } from '../../../entities/deals/deal';
import { UserError } from '../../../entities/values/userError';
import type { Work } from '../../changing/work';

/** The activity in which something came up: one with the deal's customer that is not another deal's. @throws UserError for any other */
export async function activityWith(work: Work, deal: Deal, id: string | null | undefined): Promise<Activity | null> {
  const activity = await work.referIf(Activity, id, ['activityId']);
  if (!activity) return null;
  const ours = activity.dealId === deal.id || (activity.dealId === null && activity.accountId === deal.accountId);
  if (!ours) throw new UserError('INVALID', ['activityId'], 'need.entryElsewhere');
  return activity;
}
