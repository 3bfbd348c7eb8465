import { raw, type Sql, sql } from '../reading/sql';
import { CLOSED_DEAL, wonDeals } from './closedDeals';
import { reckon } from './cut';
import { KpiDimension } from './dimension';
import { CONTACTED, CYCLE_SECONDS } from './facts';
import { KpiUnit } from './metric';
import type { Metric, Question } from './question';
import { timesByStep } from './rollups/cycles';
import { staysOf } from './rollups/parts';
import { cubeFor, type Stretch, stretchOf } from './rollups/stretch';

const FIGURES = raw(`coalesce(sum(r.seconds), 0) as numerator, count(*) as denominator, count(*) as "sampleSize",
  percentile_disc(0.5) within group (order by r.seconds) as median,
  percentile_disc(0.9) within group (order by r.seconds) as p90`);

const COUNTED_FROM_CREATION = raw('count(*) filter (where r.contacted_at is null) as "withoutFirstContact"');

/** Won deals with the seconds each took. */
function cycles(question: Question): Sql {
  return wonDeals(question, raw(`${CONTACTED} as contacted_at, ${CYCLE_SECONDS} as seconds`));
}

/** The seconds each won deal has spent in each open stage, all stays together: a select of `key`, `deal_id` and `seconds`. */
function stays(question: Question): Sql {
  const deals = wonDeals({ ...question, groupBy: null }, raw('d.id, d.closed_at'));
  return sql`select s.stage_id::text as key, s.deal_id, s.seconds from (${staysOf(deals)}) s`;
}

/** Cycles and stays of the days at the ends of a period. */
function plainTimes(question: Question, byStage: boolean): Sql {
  const whole = sql`select '' as step, c.seconds, (c.contacted_at is null)::integer as uncontacted
    from (${cycles({ ...question, groupBy: null })}) c`;
  return byStage ? sql`${whole} union all select s.key, s.seconds, 0 from (${stays(question)}) s` : whole;
}

function fromRollups(question: Question, stretch: Stretch): Sql {
  const byStage = question.groupBy === KpiDimension.STAGE;
  const times = timesByStep(question, stretch, byStage, edge => plainTimes(edge, byStage));
  // Nothing won still is a row of the whole.
  return sql`select coalesce(t.step, '') = '' as whole, nullif(t.step, '') as key, coalesce(t.seconds, 0) as numerator,
      coalesce(t.count, 0)::bigint as denominator, coalesce(t.count, 0)::bigint as "sampleSize", t.median, t.p90,
      case when coalesce(t.step, '') = '' then coalesce(t.uncontacted, 0)::bigint end as "withoutFirstContact"
    from (select) one left join (${times}) t on true`;
}

/** Where a question's times are folded; null where they have to be read one by one. */
function folded(question: Question): Stretch | null {
  const { groupBy } = question;
  const kept = groupBy === null || groupBy === KpiDimension.STAGE;
  return kept && cubeFor({ ...question, groupBy: null }) === 'TOTAL' ? stretchOf(question) : null;
}

/** Days in each stage of the deals won in the period: a select of `key`, `seconds`, `deals` and `median`. */
export function stageTimes(question: Question): Sql {
  const byStage = { ...question, groupBy: KpiDimension.STAGE };
  const stretch = folded(byStage);
  if (!stretch) {
    return sql`select r.key, sum(r.seconds) as seconds, count(*) as deals,
      percentile_disc(0.5) within group (order by r.seconds) as median from (${stays(question)}) r group by r.key`;
  }
  return sql`select t.key, t.numerator as seconds, t.denominator as deals, t.median from (${fromRollups(byStage, stretch)}) t where not t.whole`;
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
          from (${stays(question)}) s`
      : wonDeals(question, CLOSED_DEAL),
  rows(question) {
    const stretch = folded(question);
    if (stretch) return fromRollups(question, stretch);
    if (question.groupBy !== KpiDimension.STAGE) {
      return reckon(question, sql`${FIGURES}, ${COUNTED_FROM_CREATION}`, cycles(question));
    }
    const ungrouped = { ...question, groupBy: null };
    return sql`select true as whole, null::text as key, ${FIGURES}, ${COUNTED_FROM_CREATION} from (${cycles(ungrouped)}) r
      union all select false, r.key, ${FIGURES}, null from (${stays(question)}) r group by r.key`;
  },
};
