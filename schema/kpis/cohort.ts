import { raw, type Sql, sql } from '../reading/sql';
import { type Columns, keyOf, reckon, within } from './cut';
import type { Question } from './question';
import type { Step, Steps } from './steps';

/** A journey may lead to several deals; what it is about is what its first one is about. */
const firstDeals = (column: string): string =>
  `(select ${column} from deals d where d.journey_id = m.journey_id and d.deleted_at is null order by d.created_at, d.id limit 1)`;

/** Numerator and denominator both belong to who owned the lead or deal when `from` was reached. */
const REACHED_FROM: Columns = {
  at: 'm.at',
  USER: 'm.user_id',
  TEAM: 'm.team_id',
  PRODUCT_LINE: firstDeals('d.product_line_id'),
  CUSTOMER_TYPE: firstDeals('d.customer_type'),
  CHANNEL: `coalesce((select j.channel_id from journeys j where j.id = m.journey_id), ${firstDeals('d.channel_id')})`,
  SEGMENT: `coalesce(${firstDeals('(select a.segment_id from accounts a where a.id = d.account_id)')},
    (select l.segment_id from leads l where l.journey_id = m.journey_id and l.deleted_at is null order by l.created_at, l.id limit 1))`,
};

/** Two pipelines may have a stage of the same name: then the first of them that was reached counts. */
function isFirst(names: string[]): Sql {
  return names.length === 1
    ? raw('true')
    : sql`not exists (select from milestones e where e.journey_id = m.journey_id and e.name = any (${names}::text[])
        and e.deleted_at is null and (e.at, e.id) < (m.at, m.id))`;
}

/** Worked on until every deal of it is closed, or, before there is one, until its lead is disqualified. */
const STILL_OPEN = raw(`coalesce(
  (select bool_or(d.state = 'OPEN') from deals d where d.journey_id = m.journey_id and d.deleted_at is null),
  (select bool_and(l.status <> 'DISQUALIFIED') from leads l where l.journey_id = m.journey_id and l.deleted_at is null),
  true)`);

/** The journeys that reached a step in the question's period, with the key of their group. @param columns what else is selected of its milestone `m` */
export function journeysFrom(question: Question, { names }: Step, columns: Sql): Sql {
  return sql`select ${keyOf(question, REACHED_FROM)} as key, ${columns}
    from milestones m
    where m.name = any (${names}::text[]) and m.deleted_at is null
      and ${within(question, REACHED_FROM)} and ${isFirst(names)}`;
}

/** Of the journeys that reached `from` in the period those that have reached `to` by now. */
export function cohort(question: Question, { from, to }: Steps): Sql {
  return reckon(
    question,
    raw(`count(*) filter (where r.outcome = 'REACHED') as numerator, count(*) as denominator, count(*) as "sampleSize",
      count(*) filter (where r.outcome = 'OPEN') as "stillOpen"`),
    // Materialized, so that each journey is looked up once and not once for every aggregate; with single values instead
    // of "exists", which PostgreSQL would rather answer by reading the whole table.
    sql`with journeys_from as materialized (${journeysFrom(
      question,
      from,
      sql`case
          when (select true from milestones t where t.journey_id = m.journey_id and t.name = any (${to.names}::text[])
            and t.deleted_at is null limit 1) then 'REACHED'
          when ${STILL_OPEN} then 'OPEN'
          else 'ENDED' end as outcome`,
    )}) select key, outcome from journeys_from`,
  );
}

/** Each journey of the cohort as its first deal, or as its lead as long as there is no deal; visitors nobody knows are left out. */
export function cohortRecords(question: Question, { from }: Steps): Sql {
  const deal = raw(firstDeals('d.id'));
  const lead = raw(`(select l.id from leads l
    where l.journey_id = m.journey_id and l.deleted_at is null order by l.created_at, l.id limit 1)`);
  return sql`select j.key, case when j.deal is null then 'Lead' else 'Deal' end as type, coalesce(j.deal, j.lead) as id, j.at
    from (${journeysFrom(question, from, sql`${deal} as deal, ${lead} as lead, m.at`)}) j
    where coalesce(j.deal, j.lead) is not null`;
}
