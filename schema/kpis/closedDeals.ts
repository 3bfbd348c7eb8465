import { raw, type Sql, sql } from '../reading/sql';
import type { Scope } from '../scope';
import { type Columns, keyOf, within } from './cut';
import { SEGMENT_OF_DEAL } from './facts';
import type { Question } from './question';

/** A closed deal's figure belongs to who owned it when it closed, and to the team that person was in then. */
const CLOSED: Columns = {
  at: 'd.closed_at',
  USER: 'd.closed_by_id',
  TEAM: 'd.closed_team_id',
  PRODUCT_LINE: 'd.product_line_id',
  CUSTOMER_TYPE: 'd.customer_type',
  CHANNEL: 'd.channel_id',
  SEGMENT: SEGMENT_OF_DEAL,
};

/** The condition that a closed deal `d` is a scope's figure. */
export function closedBy({ userId, teamIds }: Pick<Scope, 'userId' | 'teamIds'>): Sql {
  if (userId !== null) return sql`d.closed_by_id = ${userId}`;
  return teamIds === null ? raw('true') : sql`d.closed_team_id = any (${teamIds}::uuid[])`;
}

/** The deals closed in the question's period, with the key of their group. @param columns what else is selected of the deals `d` */
export function closedDeals(question: Question, columns: Sql): Sql {
  return sql`select ${keyOf(question, CLOSED)} as key, ${columns}
    from deals d where d.deleted_at is null and ${within(question, CLOSED)}`;
}

/** What the records behind a figure are told by, of closed deals. */
export const CLOSED_DEAL = raw(`'Deal' as type, d.id, d.closed_at as at`);

/** The deals won in the question's period. */
export function wonDeals(question: Question, columns: Sql): Sql {
  return sql`${closedDeals(question, columns)} and d.state = 'WON'`;
}
