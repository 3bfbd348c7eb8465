import { joined, raw, type Sql, sql } from '../../reading/sql';
import type { Question } from '../question';
import { MARKED_DEALS, MARKS, marked } from './marked';
import { closedParts, stayedParts } from './parts';
import { inMonths, type Stretch } from './stretch';

/**
 * The days at the ends of a period, from the records: a select of `step`, `seconds` and `uncontacted`, of the cycle of each won
 * deal under the step `''`, and of its stays under the stages' ids.
 */
type PlainTimes = (question: Question) => Sql;

/**
 * Sum, count, median and 90th percentile of the sales cycle and, if asked for, of the stays in each stage, never stale. Times
 * are folded by month and whole days, which tells the day that a percentile falls into; it is then picked among the few
 * times of that day, so that it is the same to the microsecond as if all had been sorted.
 * @returns a select of `step` (`''`: the cycle, else a stage), `count`, `seconds`, `uncontacted`, `median` and `p90`
 */
export function timesByStep(question: Question, stretch: Stretch, byStage: boolean, plainly: PlainTimes): Sql {
  const asked = inMonths(stretch);
  const { timeZone } = question.context.calendar;
  const kinds = byStage ? raw("f.fact in ('CLOSED', 'STAYED')") : raw("f.fact = 'CLOSED'");
  const mine = sql`d.id = any (${MARKED_DEALS})`;
  const fresh = byStage
    ? sql`${closedParts(timeZone, mine)} union all ${stayedParts(timeZone, mine)}`
    : closedParts(timeZone, mine);
  return sql`with ${marked(MARKS)},
    loose as materialized (
      select f.step, f.days, f.seconds, f.uncontacted from (${fresh}) f where f.days is not null and ${asked}
      ${joined(
        stretch.edges.map(
          edge =>
            sql` union all select e.step, floor(e.seconds / 86400)::integer, e.seconds, e.uncontacted from (${plainly(edge)}) e`,
        ),
        '',
      )}
    ),
    days as (
      select x.step, x.days, sum(x.count) as count, sum(x.seconds) as seconds, sum(x.uncontacted) as uncontacted
      from (
        select f.step, f.part::integer as days, f.count, f.seconds, f.uncontacted from rollups f
          where ${kinds} and f.cube = 'PART' and ${asked}
        union all select f.step, f.days, -f.count, -f.seconds, -f.uncontacted from rollup_parts f
          where ${kinds} and f.subject_id = any (${MARKED_DEALS}) and f.days is not null and ${asked}
        union all select l.step, l.days, 1, l.seconds, l.uncontacted from loose l
      ) x group by x.step, x.days
    ),
    running as materialized (
      select d.*, sum(d.count) over (partition by d.step order by d.days) as upto from days d where d.count <> 0
    ),
    steps as (
      select r.step, sum(r.count) as count, sum(r.seconds) as seconds, sum(r.uncontacted) as uncontacted from running r group by r.step
    )
    select s.step, s.count, s.seconds, s.uncontacted, ${share('0.5', asked)} as median, ${share('0.9', asked)} as p90 from steps s`;
}

/** `percentile_disc` of a step: the smallest time that at least this share of all do not exceed. */
function share(part: string, asked: Sql): Sql {
  return sql`(select v.seconds from (
      select r.days, a.place - (r.upto - r.count) as place
      from (select greatest(1, ceil(${raw(part)}::float8 * s.count::float8))::numeric as place) a
      join running r on r.step = s.step and r.upto >= a.place order by r.days limit 1
    ) at cross join lateral (
      select x.seconds, row_number() over (order by x.seconds) as place from (
        select f.seconds from rollup_parts f
          where f.fact = case when s.step = '' then 'CLOSED' else 'STAYED' end and f.step = s.step and f.days = at.days and ${asked}
            and not (f.subject_id = any (${MARKED_DEALS}))
        union all select l.seconds from loose l where l.step = s.step and l.days = at.days
      ) x
    ) v where v.place = at.place)`;
}
