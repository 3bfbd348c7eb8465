import type { Context } from '../../context';
import { stillOpen } from '../../kpis/facts';
import { raw, sql } from '../../reading/sql';
import { standardDeviations } from '../proportions';

/** Whose journeys are counted: those that took up a step in a time, as the figure of whose they were then. */
export interface Cohort {
  /** Tells cohorts apart. */
  key: string;
  people: string[];
  fromNames: string[];
  toNames: string[];
  since: Date;
  until: Date;
}

/** How a step went: journeys on which nothing is decided yet count neither way. */
export interface StepRate {
  /** Journeys that went on to the next step. */
  reached: number;
  /** Those, and the ones that ended before. */
  decided: number;
}

/** How a step went for each cohort, in one statement. */
export async function ratesOf({ read }: Context, cohorts: readonly Cohort[]): Promise<Map<string, StepRate>> {
  if (cohorts.length === 0) return new Map();
  const rows = await read.rows<{ key: string } & StepRate>(
    sql`with cohorts as (
        select * from jsonb_to_recordset(${JSON.stringify(cohorts)}::jsonb)
          as c(key text, people uuid[], "fromNames" text[], "toNames" text[], since timestamptz, until timestamptz)
      ), taken as materialized (
        select c.key, coalesce((select true from milestones t where t.journey_id = m.journey_id and t.name = any (c."toNames")
            and t.deleted_at is null limit 1), false) as reached, m.journey_id
        from cohorts c join milestones m on m.name = any (c."fromNames") and m.user_id = any (c.people)
          and m.at >= c.since and m.at < c.until and m.deleted_at is null
      )
      select t.key, (count(*) filter (where t.reached))::integer as reached,
        (count(*) filter (where t.reached or not ${raw(stillOpen('t.journey_id'))}))::integer as decided
      from taken t group by t.key`,
  );
  const found = new Map(rows.map(({ key, reached, decided }) => [key, { reached, decided }]));
  return new Map(cohorts.map(({ key }) => [key, found.get(key) ?? { reached: 0, decided: 0 }]));
}

/**
 * How far one rate lies below another, in standard deviations; negative when it lies above.
 * @returns null when one of them has nothing to divide by
 */
export function shortfall(own: StepRate, others: StepRate): number | null {
  return standardDeviations({ count: others.reached, of: others.decided }, { count: own.reached, of: own.decided });
}
