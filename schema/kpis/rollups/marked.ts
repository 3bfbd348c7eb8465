import { raw, type Sql, sql } from '../../reading/sql';

/** All marks there are. */
export const MARKS = raw('select m.kind, m.record_id from rollup_marks m');

/** The journeys and deals that are marked, for conditions such as `d.id = any (…)`. */
export const MARKED_JOURNEYS = raw('array(select k.id from marked_journeys k)');
export const MARKED_DEALS = raw('array(select k.id from marked_deals k)');

/**
 * Whose parts may differ from what has been folded. Which deals belong to a marked journey or account is looked up here and
 * not when the mark is made: the one who marks may not see yet what another has just written.
 * @param marks a select of `kind` and `record_id`
 * @returns common table expressions, to stand after `with`
 */
export function marked(marks: Sql): Sql {
  const of = (kind: string): Sql => raw(`array(select m.record_id from marks m where m.kind = '${kind}')`);
  return sql`marks as materialized (${marks}),
    marked_journeys as materialized (
      select m.record_id as id from marks m where m.kind = 'JOURNEY'
      union select d.journey_id from deals d where d.account_id = any (${of('ACCOUNT')})
    ),
    marked_deals as materialized (
      select m.record_id as id from marks m where m.kind = 'DEAL'
      union select d.id from deals d where d.journey_id = any (${of('JOURNEY')})
      union select d.id from deals d where d.account_id = any (${of('ACCOUNT')})
    )`;
}
