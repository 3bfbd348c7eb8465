import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Stored } from '../../entities/record/stored';
import { PeriodScalar } from '../../entities/scalars';
import { readGlobalId } from '../../entities/values/globalId';
import type { Period } from '../../entities/values/period';
import { visibleTo } from '../access';
import type { Context } from '../context';
import { badInput } from '../reading/badInput';
import { needsRecords, type Page, pageOf } from '../reading/page';
import { Rows } from '../reading/rows';
import { all, joined, raw, type Sql, sql } from '../reading/sql';
import { wanted } from '../reading/wanted';
import { type Order, orderSql, PageArgs, windowConditions, windowOf } from '../reading/window';
import { ScopeInput } from '../scope';
import { questionOf } from './asked';
import { KpiDimension, KpiFilter } from './dimension';
import { NONE } from './groupNames';
import { KpiMetric } from './metric';
import { METRICS } from './metrics';
import { COUNTED, RecordConnection } from './recordConnection';

const LATEST_FIRST: Order = { name: 'AT', expression: raw('x.at'), type: 'timestamptz', direction: 'DESC' };

/** `kpiRecords`: which ones? */
@Resolver()
export class KpiRecords {
  @Query(() => RecordConnection, {
    description:
      'The records that a figure rests on, as far as the viewer may see them, the latest first: deals, leads, accounts or activities.',
  })
  async kpiRecords(
    @Arg('metric', () => KpiMetric, { description: 'What is measured.' }) metric: KpiMetric,
    @Arg('scope', () => ScopeInput, { nullable: true, description: 'As in `kpi`.' }) scope: ScopeInput | null,
    @Arg('period', () => PeriodScalar, { nullable: true, description: 'As in `kpi`.' }) period: Period | null,
    @Arg('from', () => String, { nullable: true, description: 'As in `kpi`.' }) from: string | null,
    @Arg('to', () => String, { nullable: true, description: 'As in `kpi`.' }) to: string | null,
    @Arg('filter', () => KpiFilter, { nullable: true, description: 'As in `kpi`.' }) filter: KpiFilter | null,
    @Arg('groupBy', () => KpiDimension, { nullable: true, description: 'What `group` is a group of.' })
    groupBy: KpiDimension | null,
    @Arg('group', () => ID, {
      nullable: true,
      description: 'Only the records of the group with this `KpiGroup.key`.',
    })
    group: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Stored>> {
    if (group != null && groupBy == null) throw badInput(context.viewer.locale, 'kpi.groupAlone', {}, ['group']);
    const question = await questionOf(context, { metric, scope, period, from, to, filter, groupBy });
    const found = METRICS[metric].metric.records(question);
    const visible = visibleRecords(context, found, group == null ? raw('true') : inGroup(group));
    return readRecords(context, visible, page, info);
  }
}

function inGroup(group: string): Sql {
  const key = group === NONE ? null : (readGlobalId(group)?.id ?? group);
  return sql`r.key is not distinct from ${key}::text`;
}

/** The records of each type that are there and that the viewer sees. */
function visibleRecords(context: Context, found: Sql, chosen: Sql): Sql {
  const types = Object.values(COUNTED).map(type => {
    const { table } = new Rows<Stored>(context.database, type);
    return sql`select r.type, r.id, r.at from found r join ${table} t on t.id = r.id
      where r.type = ${type.name}::text and ${chosen} and t.deleted_at is null and ${visibleTo(context.viewer, type.name, 't')}`;
  });
  return sql`with found as materialized (${found}) ${joined(types, ' union all ')}`;
}

interface Found extends Record<string, unknown> {
  type: keyof typeof COUNTED;
  id: string;
  __key: string | null;
}

/** One statement for the page, and one for each type of record on it. */
async function readRecords(
  context: Context,
  visible: Sql,
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Page<Stored>> {
  const window = windowOf(args, LATEST_FIRST, context.viewer.locale);
  const found = needsRecords(info)
    ? await context.read.rows<Found>(
        sql`select x.type, x.id, x.at::text as ${raw('"__key"')} from (${visible}) x
          where ${all(windowConditions(window, LATEST_FIRST, 'x'))}
          order by ${orderSql(LATEST_FIRST, 'x', window.backward)} limit ${window.size + 1}`,
      )
    : [];
  const records = await loaded(context, found, info);
  const made = (row: object): Stored => {
    const record = records.get((row as Found).id);
    if (!record) throw new Error('a record of this snapshot has gone');
    return record;
  };
  return pageOf({ made }, LATEST_FIRST, window, found as unknown as (Stored & Found)[], async () => {
    const counted = await context.read.row<{ count: number }>(
      sql`select count(*)::integer as count from (${visible}) x`,
    );
    return counted.count;
  });
}

async function loaded(context: Context, found: Found[], info: GraphQLResolveInfo): Promise<Map<string, Stored>> {
  const records = new Map<string, Stored>();
  for (const name of new Set(found.map(({ type }) => type))) {
    const rows = new Rows<Stored>(context.database, COUNTED[name]);
    const ids = found.filter(({ type }) => type === name).map(({ id }) => id);
    const columns = wanted(rows.metadata, info, ['nodes'], ['edges', 'node']);
    const read = await context.read.rows<Stored>(
      sql`select ${rows.list('t', columns)} from ${rows.table} t where t.id = any (${ids}::uuid[])`,
    );
    for (const row of read) records.set(row.id, rows.made(row));
  }
  return records;
}
