/** What is known of closed deals `d` and of journeys, as SQL: the one place for figures from records and for rollups. */

/** The segment of a deal's account. */
export const SEGMENT_OF_DEAL = '(select a.segment_id from accounts a where a.id = d.account_id)';

/**
 * True for an account's first won deal, unless it had bought before it was recorded. Single values instead of "exists", so
 * that each deal of the period is looked up and the table is not read as a whole.
 */
export const FIRST_PURCHASE = `d.id = (select e.id from deals e
    where e.account_id = d.account_id and e.state = 'WON' and e.deleted_at is null order by e.closed_at, e.id limit 1)
  and (select a.type from accounts a where a.id = d.account_id and a.deleted_at is null) = 'NEW'`;

/** When a won deal was first contacted. A first contact logged for after the win began nothing. */
export const CONTACTED = `(select m.at from milestones m
  where m.journey_id = d.journey_id and m.name = 'FIRST_CONTACT' and m.at <= d.closed_at and m.deleted_at is null)`;

/** The seconds a won deal took. */
export const CYCLE_SECONDS = `extract(epoch from d.closed_at - coalesce(${CONTACTED}, d.created_at))`;

/** A journey may lead to several deals; what it is about is what its first one is about. @param journey the journey's id, as SQL */
export function firstDeals(column: string, journey: string): string {
  return `(select ${column} from deals d where d.journey_id = ${journey} and d.deleted_at is null order by d.created_at, d.id limit 1)`;
}

/** The same of its first lead. */
export function firstLeads(column: string, journey: string): string {
  return `(select ${column} from leads l where l.journey_id = ${journey} and l.deleted_at is null order by l.created_at, l.id limit 1)`;
}

/** A journey is worked on until every deal of it is closed, or, before there is one, until its lead is disqualified. */
export function stillOpen(journey: string): string {
  return `coalesce(
    (select bool_or(d.state = 'OPEN') from deals d where d.journey_id = ${journey} and d.deleted_at is null),
    (select bool_and(l.status <> 'DISQUALIFIED') from leads l where l.journey_id = ${journey} and l.deleted_at is null),
    true)`;
}
