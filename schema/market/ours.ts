import type { Context } from '../context';
import { closedBy } from '../kpis/closedDeals';
import { all, raw, type Sql, sql } from '../reading/sql';
import { figuresOf, type Scope } from '../scope';

/** What is already ours of a segment, within the viewer's own figures. */
export interface OursRow extends Record<string, unknown> {
  segmentId: string;
  customers: number;
  revenue: string;
}

/** What was won and lost against a competitor, within the viewer's own figures. */
export interface AgainstRow extends Record<string, unknown> {
  competitorId: string;
  won: number;
  lost: number;
  wonAmount: string;
  lostAmount: string;
}

/** Figures reckoned once for all rows of an answer. */
const ours = new WeakMap<object, Promise<{ scope: Scope; rows: Map<string, OursRow> }>>();
const against = new WeakMap<object, Map<string, Promise<Map<string, AgainstRow>>>>();

/** Customers and the last twelve months' revenue by segment, with whose figures they are. */
export function oursBySegment(context: Context): Promise<{ scope: Scope; rows: Map<string, OursRow> }> {
  let known = ours.get(context);
  if (!known) {
    known = readOurs(context);
    ours.set(context, known);
  }
  return known;
}

async function readOurs(context: Context): Promise<{ scope: Scope; rows: Map<string, OursRow> }> {
  const scope = await figuresOf(context, null);
  const rows = await context.read.rows<OursRow>(
    sql`select a.segment_id as "segmentId", count(distinct a.id)::integer as customers,
        coalesce(sum(d.closed_amount) filter (
          where d.closed_at >= ${context.now}::timestamptz - interval '12 months'), 0)::text as revenue
      from accounts a left join deals d on d.workspace_id = a.workspace_id and d.account_id = a.id and d.state = 'WON'
        and d.deleted_at is null and ${closedBy(scope)}
      where a.segment_id is not null and a.deleted_at is null
        and (d.id is not null or (a.type = 'EXISTING' and ${ownedBy(scope)}))
      group by 1`,
  );
  return { scope, rows: new Map(rows.map(row => [row.segmentId, row])) };
}

/** Deals won and lost against each competitor between two instants. */
export function closedAgainst(context: Context, from: Date | null, to: Date | null): Promise<Map<string, AgainstRow>> {
  let periods = against.get(context);
  if (!periods) {
    periods = new Map();
    against.set(context, periods);
  }
  const key = `${from?.toISOString()} ${to?.toISOString()}`;
  let known = periods.get(key);
  if (!known) {
    known = readAgainst(context, from, to);
    periods.set(key, known);
  }
  return known;
}

async function readAgainst(context: Context, from: Date | null, to: Date | null): Promise<Map<string, AgainstRow>> {
  const conditions = [closedBy(await figuresOf(context, null))];
  if (from && to) conditions.push(sql`d.closed_at >= ${from} and d.closed_at < ${to}`);
  const rows = await context.read.rows<AgainstRow>(
    sql`select d.competitor_id as "competitorId",
        count(*) filter (where d.state = 'WON')::integer as won, count(*) filter (where d.state = 'LOST')::integer as lost,
        coalesce(sum(d.closed_amount) filter (where d.state = 'WON'), 0)::text as "wonAmount",
        coalesce(sum(d.closed_amount) filter (where d.state = 'LOST'), 0)::text as "lostAmount"
      from deals d where d.competitor_id is not null and d.state <> 'OPEN' and d.deleted_at is null and ${all(conditions)}
      group by 1`,
  );
  return new Map(rows.map(row => [row.competitorId, row]));
}

function ownedBy({ userId, teamIds }: Scope): Sql {
  if (userId !== null) return sql`a.owner_id = ${userId}`;
  return teamIds === null
    ? raw('true')
    : sql`a.owner_id in (select m.user_id from team_memberships m
        where m.team_id = any (${teamIds}::uuid[]) and m.until is null and m.deleted_at is null)`;
}
