import type { Contract } from '../../entities/deals/contract';
import { addDays, startOfDay } from '../../entities/values/day';
import type { Context } from '../context';
import { todayOf } from '../deals/today';

/** Customers take their time; what should not be signed any more says so itself. In days. */
const OPEN_FOR = 180;

/** The address of a contract's page, the same for a whole day. */
export function contractAddress(context: Context, { id }: Pick<Contract, 'id'>): string {
  const { around, calendar, viewer } = context;
  const until = startOfDay(addDays(todayOf(context), OPEN_FOR), calendar.timeZone);
  return around.contractUrl({ workspaceId: viewer.workspace.id, id }, until);
}
