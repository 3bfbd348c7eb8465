import { raw, type Sql, sql } from '../reading/sql';
import { type Columns, keyOf, reckon, total, within } from './cut';
import { firstDeals, firstLeads, SEGMENT_OF_DEAL, stillOpen } from './facts';
import type { Question } from './question';
import { reachedSums } from './rollups/reached';
import type { Step, Steps } from './steps';

const JOURNEY = 'm.journey_id';

/** Numerator and denominator both belong to who owned the lead or deal when `from` was reached. */
const REACHED_FROM: Columns = {
  at: 'm.at',
  USER: 'm.user_id',
  TEAM: 'm.team_id',
  PRODUCT_LINE: firstDeals('d.product_line_id', JOURNEY),
  CUSTOMER_TYPE: firstDeals('d.customer_type', JOURNEY),
  CHANNEL: `coalesce((select j.channel_id from journeys j where j.id = ${JOURNEY}), ${firstDeals('d.channel_id', JOURNEY)})`,
  SEGMENT: `coalesce(${firstDeals(SEGMENT_OF_DEAL, JOURNEY)}, ${firstLeads('l.segment_id', JOURNEY)})`,
};

/** Two pipelines may have a stage of the same name: then the first of them that was reached counts. */
function isFirst(names: string[]): Sql {
  return names.length === 1
    ? raw('true')
    : sql`not exists (select from milestones e where e.journey_id = m.journey_id and e.name = any (${names}::text[])
        and e.deleted_at is null and (e.at, e.id) < (m.at, m.id))`;
}

/** The journeys that reached a step in the question's period, with the key of their group. @param columns what else is selected of its milestone `m` */
export function journeysFrom(question: Question, { names }: Step, columns: Sql): Sql {
  return sql`select ${keyOf(question, REACHED_FROM)} as key, ${columns}
    from milestones m
    where m.name = any (${names}::text[]) and m.deleted_at is null
      and ${within(question, REACHED_FROM)} and ${isFirst(names)}`;
}

/** Of the journeys that reached `from` in the period those that have reached `to` by now. */
export function cohort(question: Question, { from, to }: Steps): Sql {
  const [[one, ...others], [other, ...more]] = [from.names, to.names];
  const plainly = (asked: Question): Sql => outcomes(asked, from, to);
  // A stage that several pipelines have is several milestones of which the first counts: only the records tell.
  const single = one !== undefined && other !== undefined && others.length + more.length === 0;
  return reckon(
    question,
    raw(
      `${total('reached')} as numerator, ${total('count')} as denominator, ${total('count')} as "sampleSize", ${total('open')} as "stillOpen"`,
    ),
    single ? reachedSums(question, one, other, plainly) : plainly(question),
    'count',
  );
}

/**
 * Each journey with what has become of it. Materialized, so that each is looked up once and not once for every aggregate; with
 * single values instead of "exists", which PostgreSQL would rather answer by reading the whole table.
 */
function outcomes(question: Question, from: Step, to: Step): Sql {
  const found = journeysFrom(
    question,
    from,
    sql`case
        when (select true from milestones t where t.journey_id = m.journey_id and t.name = any (${to.names}::text[])
          and t.deleted_at is null limit 1) then 'REACHED'
        when ${raw(stillOpen(JOURNEY))} then 'OPEN'
        else 'ENDED' end as outcome`,
  );
  return sql`select o.key, 1 as count, (o.outcome = 'REACHED')::integer as reached, (o.outcome = 'OPEN')::integer as open
    from (with journeys_from as materialized (${found}) select key, outcome from journeys_from) o`;
}

/** Each journey of the cohort as its first deal, or as its lead as long as there is no deal; visitors nobody knows are left out. */
export function cohortRecords(question: Question, { from }: Steps): Sql {
  const deal = raw(firstDeals('d.id', JOURNEY));
  const lead = raw(firstLeads('l.id', JOURNEY));
  return sql`select j.key, case when j.deal is null then 'Lead' else 'Deal' end as type, coalesce(j.deal, j.lead) as id, j.at
    from (${journeysFrom(question, from, sql`${deal} as deal, ${lead} as lead, m.at`)}) j
    where coalesce(j.deal, j.lead) is not null`;
}
