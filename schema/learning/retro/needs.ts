import { Decimal } from 'decimal.js';
import type { RetroFacts, RetroNeed, RetroNeedKind } from '../../../entities/learning/retroFacts';
import { User } from '../../../entities/people/user';
import { dayOf } from '../../../entities/values/day';
import type { Context } from '../../context';
import { closedBy } from '../../kpis/closedDeals';
import { KpiMetric } from '../../kpis/metric';
import { openDeals } from '../../kpis/openDeals';
import { managersOf } from '../../people/managers';
import { sql } from '../../reading/sql';
import { openQuestion, ownedBy } from './deals';
import type { Whose } from './whose';

/** What a need's number is read from. */
type Known = Pick<RetroFacts, 'figures' | 'targets' | 'stuck' | 'stuckCount'>;

/** Fewer than this say too little of a drop. */
const FEWEST = { activities: 5, closed: 5, losses: 3 };
/** From these on something has to be done. */
const DROP = 0.2;
const BEHIND = 0.1;
/** Days back over which loss reasons are counted; a week has too few. */
const LOSS_DAYS = 90;
/** Days after which a lead that nobody has answered is late. */
const LEAD_DAYS = 2;
const TOP_SHARE = 0.3;

/**
 * Every need with its number, whether or not anything has to be done; those with weight are proposed, the heaviest first.
 * @param worth what the stuck deals are worth together, exact decimal
 */
export async function needsOf(
  context: Context,
  whose: Whose,
  known: Known,
  worth: string | null,
): Promise<RetroNeed[]> {
  const open = await openNumbers(context, whose);
  const leads = await untouchedLeads(context, whose);
  const losses = await lossReasons(context, whose);
  const lead = await leaderOf(context, whose);
  const needs: (RetroNeed | null)[] = [
    need('STUCK', known.stuckCount, ratio(known.stuckCount, open.deals), stuckOwner(known), {
      money: worth,
      days: known.stuck[0]?.days ?? null,
    }),
    need('OVERDUE', open.overdue, ratio(open.overdue, open.deals), open.overdueOwner, { money: open.overdueWorth }),
    need('NO_NEXT_STEP', open.without, ratio(open.without, open.deals) / 2, open.withoutOwner, { deals: open.deals }),
    need('UNTOUCHED_LEADS', leads.count, ratio(leads.count, leads.count + FEWEST.closed), leads.owner, {
      days: LEAD_DAYS,
    }),
    losses &&
      need('LOSS_REASON', losses.count, losses.weight, lead, {
        reason: losses.reason,
        lost: losses.lost,
        days: LOSS_DAYS,
      }),
    drop('ACTIVITY_DROP', known, KpiMetric.ACTIVITIES, FEWEST.activities, lead),
    drop('WIN_RATE_DROP', known, KpiMetric.WIN_RATE, FEWEST.closed, lead),
    behind(known, lead),
  ];
  return needs.flatMap(each => each ?? []).sort((one, other) => other.weight - one.weight);
}

type Person = { id: string; name: string } | null;

function need(
  kind: RetroNeedKind,
  number: number | string,
  weight: number,
  owner: Person,
  args: RetroNeed['args'],
): RetroNeed {
  const told = { kind, number: String(number), args, weight };
  return { ...told, ownerId: owner?.id ?? null, owner: owner?.name ?? null };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function stuckOwner({ stuck: [first] }: Known): Person {
  return first ? { id: first.ownerId, name: first.owner } : null;
}

/** A figure that has fallen by a fifth and more against the period before. */
function drop(
  kind: RetroNeedKind,
  { figures }: Known,
  metric: KpiMetric,
  fewest: number,
  owner: Person,
): RetroNeed | null {
  const found = figures.find(each => each.metric === metric);
  if (!found?.value || found.previous === null) return null;
  const before = new Decimal(found.previous);
  const enough = metric === KpiMetric.WIN_RATE ? found.sampleSize >= fewest : before.gte(fewest);
  const fell = before.isZero() ? 0 : Number(before.minus(found.value).dividedBy(before));
  return need(kind, found.value, enough && fell >= DROP ? fell : 0, owner, { previous: found.previous });
}

/** The target that is furthest behind the time that has passed. */
function behind({ targets }: Known, owner: Person): RetroNeed | null {
  const gaps = targets.flatMap(({ metric, unit, period, target, actual, elapsed }) => {
    if (actual === null || unit === 'RATIO') return [];
    const reached = new Decimal(actual).dividedBy(target);
    return [{ metric, period, reached, elapsed, gap: elapsed - Number(reached) }];
  });
  const [worst] = gaps.sort((one, other) => other.gap - one.gap);
  if (!worst) return null;
  const { metric, period, reached, elapsed, gap } = worst;
  const weight = gap >= BEHIND ? Math.min(gap, 1) : 0;
  return need('BEHIND_TARGET', reached.toDecimalPlaces(6).toFixed(), weight, owner, {
    metric,
    period,
    elapsed: String(elapsed),
  });
}

interface OpenNumbers {
  deals: number;
  overdue: number;
  overdueWorth: string | null;
  overdueOwner: Person;
  without: number;
  withoutOwner: Person;
}

/** Open deals whose expected day is past, and those without anything to be done next, with who has most of them. */
async function openNumbers(context: Context, whose: Whose): Promise<OpenNumbers> {
  const today = dayOf(context.now, context.calendar.timeZone);
  const open = openDeals(
    openQuestion(context, whose),
    worthNow => sql`d.id, d.owner_id, d.expected_close_on, ${worthNow} as worth`,
  );
  type Row = { ownerId: string; owner: string; deals: number; overdue: number; worth: string | null; without: number };
  const rows = await context.read.rows<Row & Record<string, unknown>>(
    sql`select o.owner_id as "ownerId", u.name as owner, count(*)::integer as deals,
        (count(*) filter (where o.expected_close_on < ${today}))::integer as overdue,
        (sum(o.worth) filter (where o.expected_close_on < ${today}))::text as worth,
        (count(*) filter (where not exists (select from tasks t where t.deal_id = o.id and t.done_at is null and t.deleted_at is null)
          and not exists (select from meetings m where m.deal_id = o.id and m.activity_id is null and m.cancelled_at is null
            and m.deleted_at is null and m.starts_at > ${context.now})))::integer as without
      from (${open}) o join users u on u.id = o.owner_id group by 1, 2 order by 2, 1`,
  );
  const sum = (of: (row: Row) => number) => rows.reduce((all, row) => all + of(row), 0);
  const most = (of: (row: Row) => number): Person => {
    const [first] = [...rows].sort((one, other) => of(other) - of(one));
    return first && of(first) > 0 ? { id: first.ownerId, name: first.owner } : null;
  };
  const worths = rows.flatMap(({ worth }) => worth ?? []);
  return {
    deals: sum(row => row.deals),
    overdue: sum(row => row.overdue),
    overdueWorth: worths.length > 0 ? Decimal.sum(...worths).toFixed() : null,
    overdueOwner: most(row => row.overdue),
    without: sum(row => row.without),
    withoutOwner: most(row => row.without),
  };
}

/** New leads that somebody owns and nobody has been in touch with, with who has most of them. */
async function untouchedLeads(context: Context, whose: Whose): Promise<{ count: number; owner: Person }> {
  const late = new Date(context.now.getTime() - LEAD_DAYS * 86_400_000);
  const rows = await context.read.rows<{ id: string; name: string; count: number }>(
    sql`select u.id, u.name, count(*)::integer as count from leads l join users u on u.id = l.owner_id
      where l.status = 'NEW' and l.created_at < ${late} and l.deleted_at is null and ${ownedBy('l.owner_id', whose)}
        and not exists (select from activities a where a.lead_id = l.id and a.deleted_at is null)
      group by 1, 2 order by 3 desc, 2`,
  );
  const [first] = rows;
  return { count: rows.reduce((all, { count }) => all + count, 0), owner: first ?? null };
}

interface Losses {
  reason: string;
  count: number;
  lost: number;
  weight: number;
}

/** The reason that deals of the last three months were lost for most often. */
async function lossReasons({ read, now }: Context, { scope }: Whose): Promise<Losses | null> {
  const since = new Date(now.getTime() - LOSS_DAYS * 86_400_000);
  const [first] = await read.rows<{ reason: string; count: number; lost: number }>(
    sql`select d.loss_reason as reason, count(*)::integer as count, (sum(count(*)) over ())::integer as lost from deals d
      where d.state = 'LOST' and d.closed_at >= ${since} and d.closed_at <= ${now} and d.deleted_at is null and ${closedBy(scope)}
      group by 1 order by (d.loss_reason = 'OTHER'), 2 desc, 1 limit 1`,
  );
  if (!first?.reason || first.reason === 'OTHER') return null;
  const share = first.count / first.lost;
  return { ...first, weight: first.count >= FEWEST.losses && share >= TOP_SHARE ? share / 2 : 0 };
}

/** Who leads those who are meant: the person's or team's manager. */
async function leaderOf(context: Context, { userId, teamId, people }: Whose): Promise<Person> {
  const { load, read, viewer } = context;
  if (userId !== null) return load.with(User, userId, ['name']);
  const [member] = people ?? [];
  const [manager] = teamId !== null && member ? await managersOf(read, member) : [];
  if (manager) return load.with(User, manager, ['name']);
  return teamId === null ? viewer.user : null;
}
