import { ReportSection } from '../../../entities/learning/reportSection';
import type { Day } from '../../../entities/values/day';
import { type Sql, sql } from '../../reading/sql';

/** Whose work of when a report tells of. */
export interface Reported {
  people: string[];
  /** The instant at which the period begins, included. */
  from: Date;
  /** The instant at which it ends, not included. */
  to: Date;
  today: Day;
  /** The days the plan looks at, both included; null for a report so old that they are over. */
  ahead: { first: Day; last: Day } | null;
  /** Whether the period is not over: then it also tells of what is in the way at present. */
  current: boolean;
}

/** What a line is made of; `args` are what its text names. */
export interface SourceRow extends Record<string, unknown> {
  id: string;
  userId: string;
  args: Record<string, string | number | null>;
  /** Pairs of type and key of the records it tells of. */
  records: { type: string; id: string }[];
}

/** A kind of line: where it stands and what it is read from. */
export interface Source {
  section: ReportSection;
  /** The statement whose rows are lines; null when the report has none of the kind. */
  rows(reported: Reported): Sql | null;
}

/** Lines of one kind at most. */
const MOST = 25;

const THE_DEAL = sql`json_build_array(json_build_object('type', 'Deal', 'id', d.id)) as records`;

function closed(state: 'WON' | 'LOST'): Source['rows'] {
  return ({ people, from, to }) =>
    sql`select d.id, d.closed_by_id as "userId", json_build_object('deal', d.name, 'money', d.closed_amount::text, 'reason', d.loss_reason,
        'competitor', c.name) as args, ${THE_DEAL}
      from deals d left join competitors c on c.id = d.competitor_id
      where d.closed_by_id = any (${people}::uuid[]) and d.state = ${state} and d.closed_at >= ${from} and d.closed_at < ${to}
        and d.deleted_at is null order by d.closed_at, d.id limit ${MOST}`;
}

/** Deals that went forward and are still open, each with the furthest stage it entered. */
function advanced({ people, from, to }: Reported): Sql {
  return sql`select d.id, m.user_id as "userId", json_build_object('deal', d.name, 'stageId', m.to_stage_id) as args, ${THE_DEAL}
    from (
      select distinct on (c.deal_id) c.deal_id, c.user_id, c.to_stage_id, c.at from stage_changes c
      join stages s on s.id = c.to_stage_id and s.outcome is null
      join stages f on f.id = c.from_stage_id and f.position < s.position
      where c.user_id = any (${people}::uuid[]) and c.at >= ${from} and c.at < ${to} and c.deleted_at is null
      order by c.deal_id, s.position desc
    ) m join deals d on d.id = m.deal_id and d.state = 'OPEN' and d.deleted_at is null
    order by m.at, d.id limit ${MOST}`;
}

function newDeals({ people, from, to }: Reported): Sql {
  return sql`select d.id, d.owner_id as "userId", json_build_object('deal', d.name, 'amount', d.amount::text, 'currency', d.currency) as args,
      ${THE_DEAL}
    from deals d where d.owner_id = any (${people}::uuid[]) and d.created_at >= ${from} and d.created_at < ${to}
      and d.state = 'OPEN' and d.deleted_at is null order by d.created_at, d.id limit ${MOST}`;
}

function newLeads({ people, from, to }: Reported): Sql {
  return sql`select l.id, l.owner_id as "userId", json_build_object('lead', l.company) as args,
      json_build_array(json_build_object('type', 'Lead', 'id', l.id)) as records
    from leads l where l.owner_id = any (${people}::uuid[]) and l.created_at >= ${from} and l.created_at < ${to}
      and l.status <> 'DISQUALIFIED' and l.deleted_at is null order by l.created_at, l.id limit ${MOST}`;
}

/** Everything done with one customer or lead in one line: how often, and what was noted last. A note alone is no work done. */
function activities({ people, from, to }: Reported): Sql {
  return sql`select coalesce(a.account_id, a.lead_id) as id, a.user_id as "userId",
      json_build_object('subject', coalesce(max(c.name), max(l.company)), 'kinds', string_agg(a.kind, ',' order by a.occurred_at),
        'notes', (array_agg(a.notes order by a.occurred_at desc) filter (where a.notes is not null))[1]) as args,
      json_agg(json_build_object('type', 'Activity', 'id', a.id) order by a.occurred_at) as records
    from activities a left join accounts c on c.id = a.account_id left join leads l on l.id = a.lead_id and a.account_id is null
    where a.user_id = any (${people}::uuid[]) and a.occurred_at >= ${from} and a.occurred_at < ${to} and a.deleted_at is null
      and coalesce(a.account_id, a.lead_id) is not null
    group by coalesce(a.account_id, a.lead_id), a.user_id having bool_or(a.kind <> 'NOTE')
    order by max(a.occurred_at) desc, 1 limit ${MOST}`;
}

const TASK = sql`t.id, t.owner_id as "userId", json_build_object('task', t.title, 'day', t.due_on) as args,
  json_build_array(json_build_object('type', 'Task', 'id', t.id)) as records`;

function tasksDone({ people, from, to }: Reported): Sql {
  return sql`select ${TASK} from tasks t where t.owner_id = any (${people}::uuid[]) and t.done_at >= ${from} and t.done_at < ${to}
    and t.deleted_at is null order by t.done_at, t.id limit ${MOST}`;
}

function tasksLate({ people, today, current }: Reported): Sql | null {
  if (!current) return null;
  return sql`select ${TASK} from tasks t where t.owner_id = any (${people}::uuid[]) and t.done_at is null and t.due_on < ${today}
    and t.deleted_at is null order by t.due_on, t.id limit ${MOST}`;
}

function tasksAhead({ people, ahead }: Reported): Sql | null {
  if (!ahead) return null;
  return sql`select ${TASK} from tasks t where t.owner_id = any (${people}::uuid[]) and t.done_at is null
    and t.due_on between ${ahead.first} and ${ahead.last} and t.deleted_at is null
    order by t.due_on, t.due_time nulls last, t.id limit ${MOST}`;
}

const DEAL_EXPECTED = sql`select d.id, d.owner_id as "userId",
  json_build_object('deal', d.name, 'day', d.expected_close_on, 'amount', d.amount::text, 'currency', d.currency) as args, ${THE_DEAL}
  from deals d`;

function dealsLate({ people, today, current }: Reported): Sql | null {
  if (!current) return null;
  return sql`${DEAL_EXPECTED} where d.owner_id = any (${people}::uuid[]) and d.state = 'OPEN' and d.expected_close_on < ${today}
    and d.deleted_at is null order by d.expected_close_on, d.id limit ${MOST}`;
}

function dealsAhead({ people, ahead }: Reported): Sql | null {
  if (!ahead) return null;
  return sql`${DEAL_EXPECTED} where d.owner_id = any (${people}::uuid[]) and d.state = 'OPEN'
    and d.expected_close_on between ${ahead.first} and ${ahead.last} and d.deleted_at is null
    order by d.expected_close_on, d.id limit ${MOST}`;
}

/** Meetings and calls that went badly, one line each; those of a deal that is told as lost are told with it. */
function setbacks({ people, from, to }: Reported): Sql {
  return sql`select a.id, a.user_id as "userId", json_build_object('kind', a.kind, 'subject', coalesce(c.name, l.company, d.name), 'notes', a.notes) as args,
      json_build_array(json_build_object('type', 'Activity', 'id', a.id)) as records
    from activities a left join accounts c on c.id = a.account_id left join leads l on l.id = a.lead_id left join deals d on d.id = a.deal_id
    where a.user_id = any (${people}::uuid[]) and a.occurred_at >= ${from} and a.occurred_at < ${to} and a.outcome = 'NEGATIVE'
      and a.kind <> 'NOTE' and a.deleted_at is null and d.state is distinct from 'LOST' order by a.occurred_at, a.id limit ${MOST}`;
}

/** Every kind of line, in the order in which a report tells them. */
export const SOURCES = {
  DEAL_WON: { section: ReportSection.WINS, rows: closed('WON') },
  DEAL_ADVANCED: { section: ReportSection.WINS, rows: advanced },
  DEAL_NEW: { section: ReportSection.WINS, rows: newDeals },
  LEAD_NEW: { section: ReportSection.WORK, rows: newLeads },
  ACTIVITIES: { section: ReportSection.WORK, rows: activities },
  TASK_DONE: { section: ReportSection.WORK, rows: tasksDone },
  DEAL_LOST: { section: ReportSection.PROBLEMS, rows: closed('LOST') },
  SETBACK: { section: ReportSection.PROBLEMS, rows: setbacks },
  DEAL_LATE: { section: ReportSection.PROBLEMS, rows: dealsLate },
  TASK_LATE: { section: ReportSection.PROBLEMS, rows: tasksLate },
  TASK_AHEAD: { section: ReportSection.PLAN, rows: tasksAhead },
  DEAL_AHEAD: { section: ReportSection.PLAN, rows: dealsAhead },
} satisfies Record<string, Source>;

/** The kinds of lines. */
export type SourceKind = keyof typeof SOURCES;
