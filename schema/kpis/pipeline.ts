import { dayOf } from '../../entities/values/day';
import { raw, sql } from '../reading/sql';
import { kpiText } from '../texts/kpis';
import { type Columns, keyOf, reckon, within } from './cut';
import { KpiUnit } from './metric';
import type { Metric } from './question';

/** An open deal belongs to who owns it now, and to the team that person is in now. */
const OPEN: Columns = {
  at: null,
  USER: 'd.owner_id',
  TEAM: `(select m.team_id from team_memberships m
    where m.user_id = d.owner_id and m.until is null and m.deleted_at is null limit 1)`,
  ofTeams: teamIds => sql`d.owner_id in (select m.user_id from team_memberships m
    where m.team_id = any (${teamIds}::uuid[]) and m.until is null and m.deleted_at is null)`,
  PRODUCT_LINE: 'd.product_line_id',
  CUSTOMER_TYPE: 'd.customer_type',
  CHANNEL: 'd.channel_id',
  SEGMENT: '(select a.segment_id from accounts a where a.id = d.account_id)',
  STAGE: 'd.stage_id',
};

/** The open deals now, each at the latest rate of its currency. */
export const pipeline: Metric = {
  unit: KpiUnit.MONEY,
  definition: () => 'definition.PIPELINE',
  details: { deals: KpiUnit.COUNT, withoutAmount: KpiUnit.COUNT },
  async sequel({ compare, context }) {
    return compare && { details: [], meaning: kpiText(context.viewer.locale, 'pipeline.notKept') };
  },
  rows(question) {
    const { currency, timeZone } = question.context.viewer.workspace;
    const today = dayOf(question.context.now, timeZone);
    return reckon(
      question,
      raw(`case when count(*) = 0 then 0 else sum(r.amount) end as numerator, null as denominator, count(*) as "sampleSize",
        count(*) as deals, count(*) filter (where r.amount is null) as "withoutAmount"`),
      sql`select ${keyOf(question, OPEN)} as key, d.amount * case when d.currency = ${currency} then 1 else l.rate end as amount
        from deals d left join (
          select distinct on (c.currency) c.currency, c.rate from currency_rates c
          where c.valid_from <= ${today} and c.deleted_at is null order by c.currency, c.valid_from desc
        ) l on l.currency = d.currency
        where d.deleted_at is null and d.state = 'OPEN' and ${within(question, OPEN)}`,
    );
  },
};
