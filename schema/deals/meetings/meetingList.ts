import { Meeting } from '../../../entities/deals/meeting';
import { startOfDay } from '../../../entities/values/day';
import { visibleTo } from '../../access';
import type { Context } from '../../context';
import { connectionOf } from '../../reading/connection';
import { raw, type Sql, sql } from '../../reading/sql';
import type { Order } from '../../reading/window';
import { todayOf } from '../today';

export const { Connection: MeetingConnection, ConnectionTotal: MeetingTotal } = connectionOf(Meeting, 'Meeting');

/** The earliest first. */
export const earliestFirst: Order = {
  name: 'STARTS_AT',
  expression: raw('t.starts_at'),
  type: 'timestamptz',
  direction: 'ASC',
};

/** The latest first. */
export const latestMeetingFirst: Order = { ...earliestFirst, direction: 'DESC' };

/** The appointments the viewer sees. */
export function meetingsOf(context: Context): Sql[] {
  return [sql`t.deleted_at is null`, visibleTo(context.viewer, 'Meeting', 't')];
}

/** Those that lie ahead: not begun yet, or some time today. */
export function comingMeetings(context: Context): Sql[] {
  const today = startOfDay(todayOf(context), context.calendar.timeZone);
  return [
    ...meetingsOf(context),
    sql`t.activity_id is null and t.cancelled_at is null
      and (t.starts_at >= ${context.now} or (t.all_day and t.starts_at >= ${today}))`,
  ];
}
