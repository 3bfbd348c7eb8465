import { Decimal } from 'decimal.js';
import { TargetMetric } from '../../../entities/market/target';
import { dayOf } from '../../../entities/values/day';
import { daysOf } from '../../../entities/values/period';
import { visibleTo } from '../../access';
import { openDeals } from '../../kpis/openDeals';
import type { Question } from '../../kpis/question';
import { raw, type Sql, sql } from '../../reading/sql';

/** More than these nobody works on at once. */
const MOST = 10;

/** An open deal and what winning it would add. */
export interface ClosingDeal {
  id: string;
  /** In the workspace's currency; null where no amount is known. */
  amount: string | null;
}

/** The open deals that would close a gap, and whether they would. */
export interface Closing {
  deals: ClosingDeal[];
  closes: boolean;
}

/** The fewest open deals, as far as the viewer sees them, that close a gap: expected in time and likeliest first. */
export async function closingDeals(question: Question, metric: TargetMetric, gap: Decimal): Promise<Closing> {
  const { context, period } = question;
  const { calendar, now, viewer } = context;
  const today = dayOf(now, calendar.timeZone);
  const { last } = daysOf(period, calendar);
  const inTime = sql`(d.expected_close_on >= ${today}::date and d.expected_close_on <= ${last}::date)`;
  const rows = await context.read.rows<ClosingDeal & Record<string, unknown>>(
    sql`select o.id, o.amount from (${openDeals(
      question,
      worthNow => sql`d.id, ${worthNow} as amount, d.account_id,
        coalesce(${inTime}, false) as in_time, (select g.probability from stages g where g.id = d.stage_id) as probability`,
    )} and ${visibleTo(viewer, 'Deal', 'd')} and ${helps(metric)}) o
      order by o.in_time desc, o.probability desc, o.amount desc nulls last, o.id limit ${MOST}`,
  );
  const adds = (amount: string | null): Decimal => new Decimal(metric === TargetMetric.REVENUE ? (amount ?? 0) : 1);
  const deals: ClosingDeal[] = [];
  let sum = new Decimal(0);
  for (const { id, amount } of rows) {
    if (sum.gte(gap)) break;
    deals.push({ id, amount });
    sum = sum.plus(adds(amount));
  }
  return { deals, closes: deals.length > 0 && sum.gte(gap) };
}

/** A deal without an amount brings no revenue one could count on, and only the first deal makes a new customer. */
function helps(metric: TargetMetric): Sql {
  switch (metric) {
    case TargetMetric.REVENUE:
      return raw('d.amount > 0');
    case TargetMetric.NEW_CUSTOMERS:
      return raw(`(select a.type from accounts a where a.id = d.account_id and a.deleted_at is null) = 'NEW'
        and not exists (select from deals w where w.account_id = d.account_id and w.state = 'WON' and w.deleted_at is null)
        and d.id = (select e.id from deals e where e.account_id = d.account_id and e.state = 'OPEN' and e.deleted_at is null
          order by e.created_at, e.id limit 1)`);
    default:
      return raw('true');
  }
}
