import { CustomerType } from '../../entities/customers/customerType';
import { Stage } from '../../entities/deals/stage';
import { Channel } from '../../entities/market/channel';
import { ProductLine } from '../../entities/market/productLine';
import { Segment } from '../../entities/market/segment';
import { Role } from '../../entities/people/role';
import { Team } from '../../entities/people/team';
import { User } from '../../entities/people/user';
import { globalId } from '../../entities/values/globalId';
import { labelIn, type Translations } from '../../entities/values/translations';
import type { Context } from '../context';
import { raw, sql } from '../reading/sql';
import { kpiText } from '../texts/kpis';
import { KpiDimension } from './dimension';
import { shortMonth } from './periodLabel';

/** How a group is told apart outside and what it is called. */
export interface GroupName {
  key: string;
  label: string;
}

/** The group of what belongs to none. */
export const NONE = 'NONE';

/** What the groups of a dimension are called, by the keys of the rows; a group that the viewer may not see has no name. */
export type GroupNames = (key: string | null) => GroupName | undefined;

const RECORDS: Partial<Record<KpiDimension, { name: string }>> = {
  [KpiDimension.USER]: User,
  [KpiDimension.TEAM]: Team,
  [KpiDimension.PRODUCT_LINE]: ProductLine,
  [KpiDimension.SEGMENT]: Segment,
  [KpiDimension.CHANNEL]: Channel,
  [KpiDimension.STAGE]: Stage,
};

/** Reads the names of groups, in one statement. @param keys the keys of the rows */
export async function groupNames(
  context: Context,
  dimension: KpiDimension,
  keys: (string | null)[],
): Promise<GroupNames> {
  const { locale } = context.viewer;
  const none = { key: NONE, label: kpiText(locale, `none.${dimension}`) };
  const names = await namesOf(
    context,
    dimension,
    keys.filter(key => key !== null),
  );
  return key => (key === null ? none : names.get(key));
}

async function namesOf(context: Context, dimension: KpiDimension, keys: string[]): Promise<Map<string, GroupName>> {
  const { locale } = context.viewer;
  if (dimension === KpiDimension.MONTH) return new Map(keys.map(key => [key, { key, label: shortMonth(locale, key) }]));
  if (dimension === KpiDimension.CUSTOMER_TYPE) {
    return new Map(Object.values(CustomerType).map(key => [key, { key, label: kpiText(locale, `group.${key}`) }]));
  }
  const type = RECORDS[dimension];
  if (!type) throw new Error(`no names for ${dimension}`);
  const named = type === User ? await people(context, keys) : await settings(context, type, keys);
  return new Map(named.map(({ id, label }) => [id, { key: globalId(type.name, id), label }]));
}

interface Named {
  id: string;
  label: string;
}

/** History keeps the names of what has been taken out of use or removed since. */
async function settings(context: Context, type: { name: string }, ids: string[]): Promise<Named[]> {
  const { tablePath } = context.database.getMetadata(type.name);
  const rows = await context.read.rows<{ id: string; name: string; translations: Translations }>(
    sql`select t.id, t.name, t.translations from ${raw(tablePath)} t where t.id = any (${ids}::uuid[])`,
  );
  return rows.map(({ id, name, translations }) => ({ id, label: labelIn(context.viewer.locale, name, translations) }));
}

/** A rep sees the own figures, and those of others who have opted in to be compared. */
async function people({ viewer, read }: Context, ids: string[]): Promise<Named[]> {
  const mayCompare = viewer.user.role !== Role.REP;
  return read.rows<{ id: string; label: string }>(
    sql`select u.id, u.name as label from users u
      where u.id = any (${ids}::uuid[]) and (${mayCompare} or u.id = ${viewer.user.id} or u.leaderboard_opt_in)`,
  );
}
