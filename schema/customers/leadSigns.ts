import type { ContactRole } from '../../entities/customers/contact';
import { type LeadScore, type LeadSigns, leadScore } from '../../entities/customers/leadScore';
import { type ScoringWeights, USUAL_WEIGHTS } from '../../entities/customers/scoring';
import type { MilestoneName } from '../../entities/record/milestone';
import { addDays, dayOf } from '../../entities/values/day';
import type { Context } from '../context';
import { rateOn } from '../reading/exchangeRate';
import { onceADay } from '../reading/onceADay';
import { raw, type Sql, sql } from '../reading/sql';

/** Conversations count for so many days. */
const TALKED_DAYS = 30;
/** What a prospect did by itself counts for so many days, and so far ahead a start is soon. */
const ACTED_DAYS = 90;
/** The usual deal is the median of what was won in so many days. */
const USUAL_DAYS = 365;

interface Row extends Record<string, unknown> {
  id: string;
  inSegment: boolean;
  profiled: boolean;
  employees: number | null;
  employeesFrom: number | null;
  employeesTo: number | null;
  need: string | null;
  needTold: boolean;
  budget: number | null;
  authority: boolean | null;
  roles: ContactRole[];
  meetings: number;
  talks: number;
  rebuffs: number;
  acts: MilestoneName[];
  soon: boolean;
  weights: ScoringWeights | null;
}

/** The scores of leads as they are now, all in one statement. */
export async function scoresOf(context: Context, ids: readonly string[]): Promise<Map<string, LeadScore>> {
  const usual = await usualAmount(context);
  const rows = await context.read.rows<Row>(signsSql(context, ids));
  return new Map(rows.map(row => [row.id, leadScore(signsOf(row, usual), row.weights ?? USUAL_WEIGHTS)]));
}

/** What a deal of the workspace is usually worth; null where none was won in a year. */
const usualAmount = onceADay(async ({ read, now }) => {
  const [row] = await read.rows<{ usual: number | null }>(
    sql`select (percentile_disc(0.5) within group (order by d.closed_amount))::double precision as usual from deals d
      where d.state = 'WON' and d.closed_amount > 0 and d.deleted_at is null
        and d.closed_at > ${now}::timestamptz - make_interval(days => ${USUAL_DAYS})`,
  );
  return row?.usual ?? null;
});

function signsOf(row: Row, usual: number | null): LeadSigns {
  const { need, needTold, budget, authority, roles, meetings, talks, rebuffs, acts, soon } = row;
  return {
    segment: row.profiled ? 'IDEAL' : row.inSegment ? 'OTHER' : 'UNKNOWN',
    size: row.profiled ? sizeOf(row) : null,
    need,
    needTold,
    budget: budget === null ? null : usual ? budget / usual : 1,
    authority,
    roles,
    meetings,
    talks,
    rebuffs,
    acts,
    soon,
  };
}

function sizeOf({ employees, employeesFrom, employeesTo }: Row): LeadSigns['size'] {
  if (employees === null) return 'UNKNOWN';
  const within = employees >= (employeesFrom ?? 1) && employees <= (employeesTo ?? employees);
  return within ? 'WITHIN' : 'OUTSIDE';
}

/** Ratios are rough by nature, so floating point will do here; no amount is kept or shown. */
function signsSql({ now, calendar, viewer }: Context, ids: readonly string[]): Sql {
  const today = dayOf(now, calendar.timeZone);
  const talked = sql`(${now}::timestamptz - make_interval(days => ${TALKED_DAYS}))`;
  const acted = sql`(${now}::timestamptz - make_interval(days => ${ACTED_DAYS}))`;
  return sql`select l.id, l.segment_id is not null as ${raw('"inSegment"')}, p.id is not null as profiled, l.employees,
      p.employees_from as ${raw('"employeesFrom"')}, p.employees_to as ${raw('"employeesTo"')},
      (select n from unnest(p.needs) n
        where n <> '' and position(lower(n) in lower(concat_ws(' ', l.need, l.said, a.notes))) > 0 limit 1) as need,
      l.need is not null as ${raw('"needTold"')},
      (l.budget * ${rateOn(viewer.workspace.currency, raw('l.budget_currency'), sql`${today}::date`)})::double precision as budget,
      l.authority, coalesce(c.roles, '{}') as roles, a.meetings, a.talks, a.rebuffs,
      coalesce(m.names, '{}') || case when j.last_act_at > ${acted} then array[j.last_act] else '{}' end as acts,
      coalesce(l.timeline <= ${addDays(today, ACTED_DAYS)}::date, false) as soon,
      (select jsonb_build_object('fit', s.fit, 'purchasing', s.purchasing, 'decision', s.decision, 'intent', s.intent)
        from scorings s where s.deleted_at is null) as weights
    from leads l
    join journeys j on j.workspace_id = l.workspace_id and j.id = l.journey_id
    left join ideal_profiles p on p.workspace_id = l.workspace_id and p.segment_id = l.segment_id and p.deleted_at is null
    left join lateral (select array_agg(distinct c.role) as roles from contacts c
      where c.workspace_id = l.workspace_id and c.lead_id = l.id and c.role is not null and c.deleted_at is null) c on true
    left join lateral (select string_agg(a.notes, ' ') as notes,
        count(*) filter (where a.kind in ('MEETING', 'DEMO', 'VISIT') and a.occurred_at > ${talked}
          and a.outcome is distinct from 'NO_ANSWER')::integer as meetings,
        count(*) filter (where a.kind in ('CALL', 'EMAIL', 'SOCIAL') and a.occurred_at > ${talked}
          and a.outcome in ('POSITIVE', 'NEUTRAL'))::integer as talks,
        count(*) filter (where a.outcome = 'NEGATIVE' and a.occurred_at > ${talked})::integer as rebuffs
      from activities a where a.workspace_id = l.workspace_id and a.lead_id = l.id and a.deleted_at is null) a on true
    left join lateral (select array_agg(m.name) as names from milestones m
      where m.workspace_id = l.workspace_id and m.journey_id = l.journey_id and m.deleted_at is null and m.at > ${acted}
        and m.name in ('VISIT', 'DOWNLOAD', 'DEMO_BOOKED', 'QUOTE_ACCEPTED')) m on true
    where l.id = any (${[...ids]}::uuid[])`;
}
