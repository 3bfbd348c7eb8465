import { DateTime } from 'luxon';
import { Conditions } from '../reading/filter';
import { all, raw, type Sql, sql } from '../reading/sql';
import { KpiDimension } from './dimension';
import type { Question } from './question';

const MONTHS = 12;

/** The instants between which the 12 months lie that end with the period, or with today while it is running. */
function boundsOf({ to, context }: Question): Date[] {
  const zone = context.calendar.timeZone;
  const tomorrow = DateTime.fromJSDate(context.now, { zone }).startOf('day').plus({ days: 1 });
  const end = DateTime.min(DateTime.fromJSDate(to, { zone }), tomorrow);
  return Array.from({ length: MONTHS + 1 }, (_, at) => end.minus({ months: MONTHS - at }).toJSDate());
}

function endsOf(bounds: Date[]): { start: Date; end: Date } {
  const [start, end] = [bounds[0], bounds[MONTHS]];
  if (!start || !end) throw new Error('twelve months have two ends');
  return { start, end };
}

const KEYS: Partial<Record<KpiDimension, string>> = {
  [KpiDimension.CHANNEL]: 'x.channel_id',
  [KpiDimension.SEGMENT]: 'x.segment_id',
  [KpiDimension.PRODUCT_LINE]: 'x.product_line_id',
};

/**
 * Every purchase before the end of the 12 months, once for the whole and once for its group: who bought, from when to when
 * that makes a customer, what it is worth and which margin it has. A customer's channel is that of the first purchase.
 */
function purchases(question: Question, end: Date): Sql {
  const { context, groupBy, filter } = question;
  const { timeZone, grossMargin, customerActiveMonths } = context.viewer.workspace;
  const local = sql`(d.closed_at at time zone ${timeZone}::text)`;
  const chosen = new Conditions(context, [])
    .ids('x.channel_id', 'Channel', filter.channelIds)
    .ids('x.segment_id', 'Segment', filter.segmentIds)
    .ids('x.product_line_id', 'ProductLine', filter.productLineIds);
  const key = groupBy === null ? undefined : KEYS[groupBy];
  return sql`with x as materialized (
      select d.account_id, d.closed_at, d.closed_amount as amount, d.product_line_id, a.segment_id, d.term_months as term,
        first_value(d.channel_id) over (partition by d.account_id order by d.closed_at, d.id) as channel_id,
        coalesce((select l.gross_margin from product_lines l where l.id = d.product_line_id), ${grossMargin}::numeric) as margin,
        (${local} + make_interval(months => coalesce(d.term_months, ${customerActiveMonths}::integer))) at time zone ${timeZone}::text as until
      from deals d join accounts a on a.id = d.account_id and a.deleted_at is null
      where d.state = 'WON' and d.deleted_at is null and d.closed_at < ${end}
    )
    select true as whole, null::text as key, x.* from x where ${all(chosen.all)}
    ${key ? sql`union all select false, (${raw(key)})::text, x.* from x where ${all(chosen.all)}` : raw('')}`;
}

/**
 * What lifetime value is made of, for the whole and each group. A recurring purchase brings an equal part each month of its
 * term, one paid once all of it on its day. Active is who has a term running or has bought within the active months.
 */
export function customerMonths(question: Question): Sql {
  const bounds = boundsOf(question);
  const { start, end } = endsOf(bounds);
  const { timeZone } = question.context.viewer.workspace;
  const due = sql`((p.closed_at at time zone ${timeZone}::text) + make_interval(months => i)) at time zone ${timeZone}::text`;
  return sql`with p as materialized (${purchases(question, end)}),
      months as (select b.at as since, lead(b.at) over (order by b.at) as until from unnest(${bounds}::timestamptz[]) b(at)),
      presence as (
        select p.whole, p.key, m.since, p.account_id,
          bool_or(p.closed_at < m.until) as during,
          bool_or(p.closed_at <= m.since) as at_start,
          bool_or(p.until > m.until) as at_end
        from p join months m on m.until is not null and p.closed_at <= m.until and p.until > m.since
        group by p.whole, p.key, m.since, p.account_id
      ),
      monthly as (
        select r.whole, r.key, count(*) filter (where r.during) as customers, count(*) filter (where r.at_start) as at_start,
          count(*) filter (where r.at_start and not r.at_end) as gone
        from presence r group by r.whole, r.key, r.since
      ),
      churn as (
        select m.whole, m.key, sum(m.customers) as "customerMonths", count(nullif(m.at_start, 0)) as "churnMonths",
          round(sum(round(m.gone, 60) / nullif(m.at_start, 0)), 40) as churn
        from monthly m group by m.whole, m.key
      ),
      active as (
        select r.whole, r.key, count(distinct r.account_id) as customers from presence r where r.during group by r.whole, r.key
      ),
      earned as (
        select p.whole, p.key, count(distinct p.account_id) as buyers,
          round(sum(round(p.amount * n.within, 60) / coalesce(p.term, 1)), 40) as revenue,
          round(sum(round(p.amount * n.within * p.margin, 60) / coalesce(p.term, 1)), 40) as profit,
          round(sum(round(p.amount * n.ever * p.margin, 60) / coalesce(p.term, 1)), 40) as "historicProfit"
        from p cross join lateral (
          select count(*) filter (where ${due} >= ${start} and ${due} < ${end}) as within,
            count(*) filter (where ${due} < ${end}) as ever
          from generate_series(0, coalesce(p.term, 1) - 1) i
        ) n group by p.whole, p.key
      )
    select g.whole, g.key, null as numerator, null as denominator, coalesce(a.customers, 0) as "sampleSize",
      e.revenue, e.profit, e."historicProfit", coalesce(e.buyers, 0) as buyers,
      coalesce(c."customerMonths", 0) as "customerMonths", coalesce(c.churn, 0) as churn, coalesce(c."churnMonths", 0) as "churnMonths"
    from (select true as whole, null::text as key union select p.whole, p.key from p) g
    left join earned e on e.whole = g.whole and e.key is not distinct from g.key
    left join churn c on c.whole = g.whole and c.key is not distinct from g.key
    left join active a on a.whole = g.whole and a.key is not distinct from g.key`;
}

/** The customers active in those months, each at the last purchase. */
export function activeCustomers(question: Question): Sql {
  const { start, end } = endsOf(boundsOf(question));
  return sql`select p.key, 'Account' as type, p.account_id as id, max(p.closed_at) as at
    from (${purchases(question, end)}) p
    where p.until > ${start} and p.whole = ${question.groupBy === null}
    group by p.key, p.account_id`;
}
