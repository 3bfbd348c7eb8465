import { Activity } from '../../entities/deals/activity';
import { visibleTo } from '../access';
import type { Context } from '../context';
import { connectionOf } from '../reading/connection';
import { raw, type Sql, sql } from '../reading/sql';
import type { Order } from '../reading/window';

export const { Connection: ActivityConnection, ConnectionTotal: ActivityTotal } = connectionOf(Activity, 'Activity');

/** Latest first. */
export const latestFirst: Order = {
  name: 'OCCURRED_AT',
  expression: raw('t.occurred_at'),
  type: 'timestamptz',
  direction: 'DESC',
};

/** The activities the viewer sees. */
export function activitiesOf(context: Context): Sql[] {
  return [sql`t.deleted_at is null`, visibleTo(context.viewer, 'Activity', 't')];
}
