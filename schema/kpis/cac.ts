import type { Decimal } from 'decimal.js';
import { daysOf } from '../../entities/values/period';
import { rateOn } from '../reading/exchangeRate';
import { Conditions } from '../reading/filter';
import { all, raw, type Sql, sql } from '../reading/sql';
import { kpiText } from '../texts/kpis';
import { reckon } from './cut';
import { KpiDimension } from './dimension';
import { exact, rounded, settled } from './exact';
import { KpiUnit } from './metric';
import { CUSTOMER, customersWon, firstPurchases } from './newCustomers';
import type { Metric, Question, Row, Worth } from './question';
import { written } from './written';

/**
 * What each channel's costs come to in the period: a cost spreads evenly over the days of its own period and counts at the
 * rate of the day it was recorded. Divided to 60 places and settled to 40, so that thirds add up to wholes.
 */
function spent({ context, period }: Question): Sql {
  const { currency, timeZone } = context.viewer.workspace;
  const { first, last } = daysOf(period, context.calendar);
  const rate = rateOn(currency, raw('c.currency'), sql`(c.created_at at time zone ${timeZone}::text)::date`);
  const days = sql`(least(c.last_day, ${last}::date) - greatest(c.first_day, ${first}::date) + 1)`;
  return sql`select c.channel_id::text as key,
      round(sum(round(c.amount * ${rate} * ${days}, 60) / (c.last_day - c.first_day + 1)), 40) as cost
    from costs c where c.deleted_at is null and c.first_day <= ${last}::date and c.last_day >= ${first}::date
    group by c.channel_id`;
}

/** Each channel with its own costs, its share of the unbooked ones by new customers, and those customers. */
function channels(question: Question): Sql {
  const byChannel = { ...question, groupBy: KpiDimension.CHANNEL, filter: {} };
  const chosen = new Conditions(question.context, []).ids('k.key::uuid', 'Channel', question.filter.channelIds);
  // Without any new customer there is nobody to share by: the unbooked costs then stand for themselves.
  return sql`with spent as (${spent(question)}),
      won as (select w.key, sum(w.first_purchases) as customers from (${customersWon(byChannel)}) w group by w.key
        having sum(w.first_purchases) > 0),
      unbooked as (select coalesce((select s.cost from spent s where s.key is null), 0) as cost,
        (select coalesce(sum(w.customers), 0) from won w) as customers),
      keys as (select s.key from spent s union select w.key from won w)
    select ${raw(question.groupBy === null ? 'null::text' : 'k.key')} as key,
      coalesce((select s.cost from spent s where s.key = k.key), 0) as own,
      case when u.customers = 0 then case when k.key is null then u.cost else 0 end
        else round(round(u.cost * coalesce(w.customers, 0), 60) / u.customers, 40) end as shared,
      coalesce(w.customers, 0) as customers
    from keys k cross join unbooked u left join won w on w.key is not distinct from k.key
    where ${all(chosen.all)} and (k.key is not null or w.customers > 0 or u.customers = 0)`;
}

/** Costs ÷ new customers, not rounded; null without a new customer. */
export function acquisitionCost(row: Row): Decimal | null {
  const [cost, customers] = [exact(row.cost), exact(row.newCustomers)];
  return cost && customers && !customers.isZero() ? settled(cost.dividedBy(customers)) : null;
}

function worth(row: Row, currency: string): Worth {
  return {
    value: acquisitionCost(row),
    numerator: rounded(KpiUnit.MONEY, exact(row.cost), currency),
    denominator: rounded(KpiUnit.COUNT, exact(row.newCustomers), currency),
  };
}

/** What a new customer has cost. */
export const cac: Metric = {
  unit: KpiUnit.MONEY,
  definition: () => 'definition.CAC',
  details: { ownCosts: KpiUnit.MONEY, sharedCosts: KpiUnit.MONEY },
  divides: true,
  worth,
  absent(viewer, row) {
    const { numerator } = worth(row, viewer.workspace.currency);
    if (numerator === null || Number(numerator) === 0) return undefined;
    return kpiText(viewer.locale, 'value.noNewCustomer', { cost: written(viewer, KpiUnit.MONEY, numerator) });
  },
  records: question => firstPurchases(question, CUSTOMER),
  rows: question =>
    reckon(
      question,
      raw(`null as numerator, null as denominator, coalesce(sum(r.customers), 0)::bigint as "sampleSize",
        coalesce(sum(r.own + r.shared), 0) as cost, coalesce(sum(r.customers), 0) as "newCustomers",
        coalesce(sum(r.own), 0) as "ownCosts", coalesce(sum(r.shared), 0) as "sharedCosts"`),
      channels(question),
    ),
};
