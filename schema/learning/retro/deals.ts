import type {
  RetroDeal,
  RetroFacts,
  RetroLoss,
  RetroMove,
  RetroStuck,
  RetroWin,
} from '../../../entities/learning/retroFacts';
import { dayOf } from '../../../entities/values/day';
import { daysOf, instantsOf, type Period, shiftPeriod } from '../../../entities/values/period';
import type { Context } from '../../context';
import { closedBy } from '../../kpis/closedDeals';
import { KpiMetric } from '../../kpis/metric';
import { openDeals } from '../../kpis/openDeals';
import type { Question } from '../../kpis/question';
import { raw, type Sql, sql } from '../../reading/sql';
import { staleSince } from './stale';
import type { Whose } from './whose';

/** So many of each kind are listed; the figures tell of all. */
const MOST = 10;

/** The deals won in a period, the largest first, each with what its review says has helped. */
export async function winsIn(context: Context, whose: Whose, period: Period): Promise<RetroWin[]> {
  return closed<RetroWin>(
    context,
    whose,
    period,
    'WON',
    sql`(select coalesce(r.repeat, r.why) from reviews r where r.deal_id = d.id and r.deleted_at is null
        and coalesce(r.repeat, r.why) is not null order by r.at desc, r.id limit 1) as helped`,
  );
}

/** The deals lost in a period, the largest first. */
export async function lossesIn(context: Context, whose: Whose, period: Period): Promise<RetroLoss[]> {
  return closed<RetroLoss>(
    context,
    whose,
    period,
    'LOST',
    sql`d.loss_reason as reason, (select c.name from competitors c where c.id = d.competitor_id) as competitor`,
  );
}

function closed<R extends RetroDeal>(
  { read, calendar }: Context,
  { scope }: Whose,
  period: Period,
  state: 'WON' | 'LOST',
  columns: Sql,
): Promise<R[]> {
  const { from, to } = instantsOf(period, calendar);
  return read.rows<R & Record<string, unknown>>(
    sql`select d.id as "dealId", d.name as deal, a.name as account, d.closed_amount::text as money, d.closed_by_id as "ownerId",
        u.name as owner, ((d.closed_at at time zone ${calendar.timeZone})::date)::text as "on", ${columns}
      from deals d join accounts a on a.id = d.account_id join users u on u.id = d.closed_by_id
      where d.state = ${state} and d.closed_at >= ${from} and d.closed_at < ${to} and d.deleted_at is null and ${closedBy(scope)}
      order by d.closed_amount desc nulls last, d.closed_at, d.id limit ${MOST}`,
  );
}

/** The condition that a record with this owner's column belongs to the people who are meant. */
export function ownedBy(column: string, { people }: Pick<Whose, 'people'>): Sql {
  return people === null ? raw('true') : sql`${raw(column)} = any (${people}::uuid[])`;
}

/** Deals that went forward in the period and are still open, from where they were to where they came. */
export function movesIn({ read, calendar }: Context, { people }: Whose, period: Period): Promise<RetroMove[]> {
  const { from, to } = instantsOf(period, calendar);
  return read.rows<RetroMove & Record<string, unknown>>(
    sql`select d.id as "dealId", d.name as deal, a.name as account, d.amount::text as money, d.owner_id as "ownerId", u.name as owner,
        ((m.at at time zone ${calendar.timeZone})::date)::text as "on", m.from_id as "fromId", m.to_id as "toId"
      from (
        select c.deal_id, max(c.at) as at, (array_agg(c.from_stage_id order by f.position))[1] as from_id,
          (array_agg(c.to_stage_id order by s.position desc))[1] as to_id
        from stage_changes c join stages s on s.id = c.to_stage_id and s.outcome is null
          join stages f on f.id = c.from_stage_id and f.position < s.position
        where c.at >= ${from} and c.at < ${to} and c.deleted_at is null and ${ownedBy('c.user_id', { people })}
        group by c.deal_id
      ) m join deals d on d.id = m.deal_id and d.state = 'OPEN' and d.deleted_at is null
      join accounts a on a.id = d.account_id join users u on u.id = d.owner_id
      order by d.amount desc nulls last, d.id limit ${MOST}`,
  );
}

/** Open deals without activity or move for longer than is usual in their stage, those worth most first. */
export async function stuckNow(
  context: Context,
  whose: Whose,
): Promise<Pick<RetroFacts, 'stuck' | 'stuckCount'> & { worth: string | null }> {
  const { now, calendar } = context;
  const question = openQuestion(context, whose);
  const stale = await staleSince(context);
  const rows = await context.read.rows<RetroStuck & { count: number; worth: string | null } & Record<string, unknown>>(
    sql`with quiet as (
        ${openDeals(question, worthNow => sql`d.*, ${worthNow} as worth`)} and ${stale}
      )
      select q.id as "dealId", q.name as deal, a.name as account, q.worth::text as money, q.owner_id as "ownerId", u.name as owner,
        ((q.touched_at at time zone ${calendar.timeZone})::date)::text as "on", q.stage_id as "stageId",
        floor(extract(epoch from ${now}::timestamptz - q.touched_at) / 86400)::integer as days,
        (select count(*)::integer from quiet) as count, (select sum(worth)::text from quiet) as worth
      from quiet q join accounts a on a.id = q.account_id join users u on u.id = q.owner_id
      order by q.worth desc nulls last, q.touched_at, q.id limit ${MOST}`,
  );
  const [first] = rows;
  return {
    stuck: rows.map(({ count: _, worth: __, ...deal }) => deal),
    stuckCount: first?.count ?? 0,
    worth: first?.worth ?? null,
  };
}

/** Open deals that are expected to close in the period after this one. */
export function upcomingAfter(context: Context, whose: Whose, period: Period): Promise<RetroDeal[]> {
  const { first, last } = daysOf(shiftPeriod(period, 1, context.calendar), context.calendar);
  const open = openDeals(openQuestion(context, whose), worthNow => sql`d.*, ${worthNow} as worth`);
  return context.read.rows<RetroDeal & Record<string, unknown>>(
    sql`select o.id as "dealId", o.name as deal, a.name as account, o.worth::text as money, o.owner_id as "ownerId", u.name as owner,
        o.expected_close_on::text as "on"
      from (${open} and d.expected_close_on between ${first} and ${last}) o
      join accounts a on a.id = o.account_id join users u on u.id = o.owner_id
      order by o.expected_close_on, o.worth desc nulls last, o.id limit ${MOST}`,
  );
}

/** The deals of a scope that are open now. */
export function openQuestion(context: Context, { scope }: Whose): Question {
  const today = dayOf(context.now, context.calendar.timeZone);
  return {
    context,
    metric: KpiMetric.PIPELINE,
    scope,
    period: today,
    ...instantsOf(today, context.calendar),
    groupBy: null,
    filter: {},
    compare: null,
    steps: null,
    goal: null,
  };
}
