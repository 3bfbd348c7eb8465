import type { Workspace } from '../../entities/people/workspace';
import { type Exception, Workdays } from '../../entities/values/workdays';
import { type Sql, sql } from '../reading/sql';

/** Reads rows: a request's reader, or a change at work. */
interface Rows {
  rows<Row extends Record<string, unknown>>(statement: Sql): Promise<Row[]>;
}

/** On which days a workspace works: its week, and the holidays that change it. */
export async function workdaysOf(read: Rows, { workingDays }: Pick<Workspace, 'workingDays'>): Promise<Workdays> {
  const holidays = await read.rows<Exception & Record<string, unknown>>(
    sql`select h.first_day as "firstDay", h.last_day as "lastDay", h.worked from holidays h where h.deleted_at is null`,
  );
  return new Workdays(workingDays, holidays);
}
