import { dayOf } from '../../entities/values/day';
import { rateOn } from '../reading/exchangeRate';
import { raw, type Sql, sql } from '../reading/sql';
import { type Columns, within } from './cut';
import { SEGMENT_OF_DEAL } from './facts';
import type { Question } from './question';

/** An open deal belongs to who owns it now, and to the team that person is in now. */
export const OPEN: Columns = {
  at: null,
  USER: 'd.owner_id',
  TEAM: `(select m.team_id from team_memberships m
    where m.user_id = d.owner_id and m.until is null and m.deleted_at is null limit 1)`,
  ofTeams: teamIds => sql`d.owner_id in (select m.user_id from team_memberships m
    where m.team_id = any (${teamIds}::uuid[]) and m.until is null and m.deleted_at is null)`,
  PRODUCT_LINE: 'd.product_line_id',
  CUSTOMER_TYPE: 'd.customer_type',
  CHANNEL: 'd.channel_id',
  SEGMENT: SEGMENT_OF_DEAL,
  STAGE: 'd.stage_id',
};

/** What the records behind a figure are told by, of open deals. */
export const OPEN_DEAL = raw(`'Deal' as type, d.id, d.touched_at as at`);

/**
 * The deals open now.
 * @param columns what is selected of the deals `d`; `worthNow` is the amount in the workspace's currency at today's rate
 */
export function openDeals(question: Question, columns: (worthNow: Sql) => Sql): Sql {
  const { currency, timeZone } = question.context.viewer.workspace;
  const today = dayOf(question.context.now, timeZone);
  const worthNow = sql`d.amount * case when d.currency = ${currency} then 1 else l.rate end`;
  // The rate is looked up once for each currency, not for each deal.
  return sql`select ${columns(worthNow)}
    from deals d left join (
      select c.currency, ${rateOn(currency, raw('c.currency'), sql`${today}::date`)} as rate
      from (select distinct r.currency from currency_rates r where r.deleted_at is null) c
    ) l on l.currency = d.currency
    where d.deleted_at is null and d.state = 'OPEN' and ${within(question, OPEN)}`;
}
