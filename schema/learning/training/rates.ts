import type { Context } from '../../context';
import { sql } from '../../reading/sql';

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
        (count(*) filter (where t.reached or not coalesce(
          (select bool_or(d.state = 'OPEN') from deals d where d.journey_id = t.journey_id and d.deleted_at is null),
          (select bool_and(l.status <> 'DISQUALIFIED') from leads l where l.journey_id = t.journey_id and l.deleted_at is null),
          true)))::integer as decided
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
  if (own.decided === 0 || others.decided === 0) return null;
  const overall = (own.reached + others.reached) / (own.decided + others.decided);
  const spread = Math.sqrt(overall * (1 - overall) * (1 / own.decided + 1 / others.decided));
  return spread === 0 ? 0 : (others.reached / others.decided - own.reached / own.decided) / spread;
}
