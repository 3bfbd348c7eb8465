import { DateTime } from 'luxon';
import type { Nudge } from '../../bot/notices/nudges';
import { NudgeKind } from '../../entities/people/nudgeKind';
import { addDays, type Day } from '../../entities/values/day';
import { globalId } from '../../entities/values/globalId';
import { type Calendar, periodOf, previousPeriod } from '../../entities/values/period';
import { staleCondition } from '../../schema/deals/stale';
import type { Reader } from '../../schema/reading/reader';
import { type Sql, sql } from '../../schema/reading/sql';

/** Something that is due, with the name under which it is told once. */
export interface DueNudge extends Nudge {
  key: string;
  /** What it is switched off by. */
  by: NudgeKind;
}

/** Whom and when. */
export interface Asked {
  userId: string;
  now: Date;
  /** The moment where the person is. */
  local: DateTime;
  calendar: Pick<Calendar, 'fiscalYearStartMonth'>;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Of each kind so many at a time; the others follow once these have been told. */
const MOST = 5;

type Row = { id: string; key: string; args: Record<string, string | number | null> } & Record<string, unknown>;
type Source = { by: NudgeKind; kind: Nudge['kind']; type: string; rows(asked: Asked): Sql };

const todayOf = ({ local }: Asked): Day => local.toFormat('yyyy-MM-dd');

/** Each reads what is due of one kind: a record, the key that tells it once, what the text names, and which comes first. */
const SOURCES: readonly Source[] = [
  {
    by: NudgeKind.MEETING,
    kind: 'MEETING',
    type: 'Meeting',
    rows: ({ userId, now, local }) =>
      sql`select m.id, m.id || ':' || extract(epoch from m.starts_at)::bigint as key, json_build_object('kind', m.kind,
          'with', coalesce(c.name, l.company, d.name), 'time', to_char(m.starts_at at time zone ${local.zoneName ?? 'UTC'}, 'HH24:MI'),
          'note', (select a.notes from activities a where a.deleted_at is null and a.notes is not null
            and (a.account_id = m.account_id or a.lead_id = m.lead_id) order by a.occurred_at desc limit 1)) as args, row_number() over (order by m.starts_at) as place
        from meetings m left join accounts c on c.id = m.account_id left join leads l on l.id = m.lead_id left join deals d on d.id = m.deal_id
        where m.owner_id = ${userId} and not m.all_day and m.starts_at > ${now} and m.starts_at <= ${new Date(now.getTime() + HOUR_MS)}
          and m.cancelled_at is null and m.deleted_at is null`,
  },
  {
    by: NudgeKind.TASK,
    kind: 'TASK',
    type: 'Task',
    rows: asked =>
      sql`select t.id, t.id || ':' || t.due_on || t.due_time as key, json_build_object('name', t.title, 'time', t.due_time) as args,
          row_number() over (order by t.due_time) as place
        from tasks t where t.owner_id = ${asked.userId} and t.done_at is null and t.deleted_at is null and t.due_on = ${todayOf(asked)}
          and t.due_time between ${asked.local.toFormat('HH:mm')} and ${asked.local.plus({ hours: 1 }).toFormat('HH:mm')}`,
  },
  {
    by: NudgeKind.FOLLOW_UP,
    kind: 'FOLLOW_UP',
    type: 'Task',
    rows: asked =>
      sql`select t.id, t.id || ':' || t.due_on as key, json_build_object('name', t.title, 'account', a.name, 'day', t.due_on) as args,
          row_number() over (order by t.due_on) as place
        from follow_ups f join tasks t on t.id = f.task_id join deals d on d.id = f.deal_id join accounts a on a.id = d.account_id
        where t.owner_id = ${asked.userId} and t.done_at is null and t.deleted_at is null and f.deleted_at is null
          and t.due_on between ${addDays(todayOf(asked), -LOOK_BACK_DAYS)} and ${todayOf(asked)}`,
  },
  {
    by: NudgeKind.CLOSE_DATE,
    kind: 'CLOSE_DATE',
    type: 'Deal',
    rows: asked =>
      sql`select d.id, d.id || ':' || d.expected_close_on as key, json_build_object('name', d.name, 'day', d.expected_close_on) as args,
          row_number() over (order by d.expected_close_on desc) as place
        from deals d where d.owner_id = ${asked.userId} and d.state = 'OPEN' and d.deleted_at is null
          and d.expected_close_on < ${todayOf(asked)}`,
  },
  {
    by: NudgeKind.STALE,
    kind: 'STALE',
    type: 'Deal',
    rows: ({ userId, now }) =>
      sql`select t.id, t.id || ':' || extract(epoch from t.touched_at)::bigint as key, json_build_object('name', t.name, 'days',
          floor(extract(epoch from ${now}::timestamptz - t.touched_at) / 86400)::integer) as args,
          row_number() over (order by t.touched_at desc) as place
        from deals t where t.owner_id = ${userId} and t.deleted_at is null and ${staleCondition(now)}`,
  },
  {
    by: NudgeKind.LEAD,
    kind: 'LEAD',
    type: 'Lead',
    rows: ({ userId, now }) =>
      sql`select l.id, l.id::text as key, json_build_object('name', l.company) as args,
          row_number() over (order by l.created_at desc) as place
        from leads l
        where l.owner_id = ${userId} and l.status = 'NEW' and l.deleted_at is null and l.created_at < ${new Date(now.getTime() - DAY_MS)}
          and not exists (select from activities a where a.lead_id = l.id and a.deleted_at is null)`,
  },
];

/** A follow-up that was due longer ago is told by the list of tasks. */
const LOOK_BACK_DAYS = 7;

/** Everything that is due for somebody and has not been told. @param wants whether a kind is wanted */
export async function dueNudges(read: Reader, asked: Asked, wants: (kind: NudgeKind) => boolean): Promise<DueNudge[]> {
  const due: DueNudge[] = [];
  for (const { by, kind, type, rows } of SOURCES) {
    if (!wants(by)) continue;
    const told = sql`select from nudges_told n where n.user_id = ${asked.userId} and n.key = ${`${kind}:`} || x.key`;
    const found = await read.rows<Row>(
      sql`select x.id, x.key, x.args from (${rows(asked)}) x where not exists (${told}) order by x.place limit ${MOST}`,
    );
    for (const { id, key, args } of found) {
      due.push({ kind, by, id: globalId(type, id), args, key: `${kind}:${key}` });
    }
  }
  return due;
}

/** The day ahead in one line; null on a day without anything. */
export async function morningOf(read: Reader, asked: Asked): Promise<DueNudge | null> {
  const today = todayOf(asked);
  const { zoneName } = asked.local;
  const [counts] = await read.rows<{ tasks: number; overdue: number; closing: number; meetings: string | null }>(
    sql`select (select count(*)::integer from tasks t where t.owner_id = ${asked.userId} and t.due_on = ${today} and t.done_at is null and t.deleted_at is null) as tasks,
      (select count(*)::integer from tasks t where t.owner_id = ${asked.userId} and t.due_on < ${today} and t.done_at is null and t.deleted_at is null) as overdue,
      (select count(*)::integer from deals d where d.owner_id = ${asked.userId} and d.state = 'OPEN' and d.expected_close_on = ${today} and d.deleted_at is null) as closing,
      (select string_agg(to_char(m.starts_at at time zone ${zoneName ?? 'UTC'}, 'HH24:MI') || ' ' || coalesce(c.name, l.company, d.name), ', ' order by m.starts_at)
        from meetings m left join accounts c on c.id = m.account_id left join leads l on l.id = m.lead_id left join deals d on d.id = m.deal_id
        where m.owner_id = ${asked.userId} and m.cancelled_at is null and m.deleted_at is null
          and (m.starts_at at time zone ${zoneName ?? 'UTC'})::date = ${today}::date) as meetings`,
  );
  if (!counts || (counts.tasks + counts.overdue + counts.closing === 0 && !counts.meetings)) return null;
  return { kind: 'MORNING', by: NudgeKind.MORNING, id: null, args: { ...counts }, key: `MORNING:${today}` };
}

/** Who of the people somebody leads has not checked in for last week; null when all have. */
export async function silentOf(read: Reader, asked: Asked): Promise<DueNudge | null> {
  const week = previousPeriod(periodOf(todayOf(asked), 'WEEK', asked.calendar), asked.calendar);
  const people = await read.rows<{ name: string }>(
    sql`select distinct u.name from team_managers g
      join team_memberships m on m.team_id = g.team_id and m.until is null and m.deleted_at is null
      join users u on u.id = m.user_id and u.active and u.role = 'REP' and u.deleted_at is null
      where g.user_id = ${asked.userId} and g.deleted_at is null
        and not exists (select from check_ins c where c.user_id = u.id and c.period = ${week} and c.deleted_at is null)
      order by u.name`,
  );
  if (people.length === 0) return null;
  const names = people.map(({ name }) => name).join(', ');
  return { kind: 'SILENT', by: NudgeKind.CHECK_IN, id: null, args: { who: names }, key: `SILENT:${week}` };
}

/** Those that have not been told yet. */
export async function untold<N extends { key: string }>(read: Reader, userId: string, due: N[]): Promise<N[]> {
  const keys = due.map(({ key }) => key);
  const told = await read.rows<{ key: string }>(
    sql`select n.key from nudges_told n where n.user_id = ${userId} and n.key = any (${keys}::text[])`,
  );
  const known = new Set(told.map(({ key }) => key));
  return due.filter(({ key }) => !known.has(key));
}
