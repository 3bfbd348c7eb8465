import { Task } from '../../entities/deals/task';
import { visibleTo } from '../access';
import type { Context } from '../context';
import { connectionOf } from '../reading/connection';
import { raw, type Sql, sql } from '../reading/sql';
import type { Order } from '../reading/window';

export const { Connection: TaskConnection, ConnectionTotal: TaskTotal } = connectionOf(Task, 'Task');

/** The next due first, those without a day last. */
export const nextFirst: Order = {
  name: 'DUE',
  expression: raw("(t.due_on + coalesce(t.due_time, '23:59')::time)"),
  type: 'timestamp',
  direction: 'ASC',
};

/** The tasks the viewer sees, all or only the open or done ones. */
export function tasksOf(context: Context, { done }: { done?: boolean | null }): Sql[] {
  const conditions = [sql`t.deleted_at is null`, visibleTo(context.viewer, 'Task', 't')];
  if (done != null) conditions.push(done ? sql`t.done_at is not null` : sql`t.done_at is null`);
  return conditions;
}
