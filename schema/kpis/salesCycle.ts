import { raw, type Sql, sql } from '../reading/sql';
import { CLOSED_DEAL, wonDeals } from './closedDeals';
import { reckon } from './cut';
import { KpiDimension } from './dimension';
import { KpiUnit } from './metric';
import type { Metric, Question } from './question';

const FIGURES = raw(`coalesce(sum(r.seconds), 0) as numerator, count(*) as denominator, count(*) as "sampleSize",
  percentile_disc(0.5) within group (order by r.seconds) as median,
  percentile_disc(0.9) within group (order by r.seconds) as p90`);

const COUNTED_FROM_CREATION = raw('count(*) filter (where r.contacted_at is null) as "withoutFirstContact"');

/** When a won deal `d` was first contacted. A first contact logged for after the win began nothing. */
const CONTACTED = `(select m.at from milestones m
  where m.journey_id = d.journey_id and m.name = 'FIRST_CONTACT' and m.at <= d.closed_at and m.deleted_at is null)`;

/** The seconds a won deal `d` took. */
export const CYCLE_SECONDS = `extract(epoch from d.closed_at - coalesce(${CONTACTED}, d.created_at))`;

/** Won deals with the seconds each took. */
function cycles(question: Question): Sql {
  return wonDeals(question, raw(`${CONTACTED} as contacted_at, ${CYCLE_SECONDS} as seconds`));
}

/** The seconds each won deal has spent in each open stage, all stays together. */
export function stays(question: Question): Sql {
  return sql`select s.stage_id::text as key, s.deal_id, sum(extract(epoch from s.until - s.since)) as seconds
    from (
      select c.deal_id, c.to_stage_id as stage_id, c.at as since, lead(c.at) over (partition by c.deal_id order by c.at, c.id) as until
      from stage_changes c join (${wonDeals(question, raw('d.id'))}) w on w.id = c.deal_id
      where c.deleted_at is null
    ) s join stages g on g.id = s.stage_id and g.outcome is null
    where s.until is not null
    group by s.stage_id, s.deal_id`;
}

/** Days from first contact to won, of the deals won in the period; by stage the days they spent in each. */
export const salesCycle: Metric = {
  unit: KpiUnit.DAYS,
  definition: ({ groupBy }) =>
    groupBy === KpiDimension.STAGE ? 'definition.SALES_CYCLE.STAGE' : 'definition.SALES_CYCLE',
  details: { median: KpiUnit.DAYS, p90: KpiUnit.DAYS, withoutFirstContact: KpiUnit.COUNT },
  records: question =>
    question.groupBy === KpiDimension.STAGE
      ? sql`select s.key, 'Deal' as type, s.deal_id as id, (select d.closed_at from deals d where d.id = s.deal_id) as at
          from (${stays({ ...question, groupBy: null })}) s`
      : wonDeals(question, CLOSED_DEAL),
  rows(question) {
    if (question.groupBy !== KpiDimension.STAGE) {
      return reckon(question, sql`${FIGURES}, ${COUNTED_FROM_CREATION}`, cycles(question));
    }
    const ungrouped = { ...question, groupBy: null };
    return sql`select true as whole, null::text as key, ${FIGURES}, ${COUNTED_FROM_CREATION} from (${cycles(ungrouped)}) r
      union all select false, r.key, ${FIGURES}, null from (${stays(ungrouped)}) r group by r.key`;
  },
};
