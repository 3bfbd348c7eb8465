import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import { checkInAsked } from '../../bot/notices/checkInAsked';
import { nudges } from '../../bot/notices/nudges';
import { NudgeKind } from '../../entities/people/nudgeKind';
import { NudgePreferences, USUAL_NUDGES } from '../../entities/people/nudgePreferences';
import type { Day } from '../../entities/values/day';
import { globalId } from '../../entities/values/globalId';
import { periodOf } from '../../entities/values/period';
import { sql } from '../../schema/reading/sql';
import { workdaysOf } from '../../schema/settings/workdays';
import { job, type Run } from '../jobs/job';
import { type Asked, type DueNudge, dueNudges, morningOf, silentOf, untold } from './due';

/** At most one message a person and this time, in milliseconds. */
const PAUSE_MS = 3_600_000;
/** What comes at a time of day is not made up for later than this, in hours. */
const TIMELY_HOURS = 3;
/** Who has not written for so many days is left alone. */
const LATELY_DAYS = 14;
const FRIDAY = 5;
const MONDAY = 1;

interface Person extends Record<string, unknown> {
  id: string;
  role: string;
  zone: string;
  month: number;
  workingDays: number[];
  toldAt: Date | null;
  preferences: Partial<NudgePreferences> | null;
}

/** Looks what everybody of a workspace is to be reminded of, and tells each of all of it at once. */
export const nudgeRound = job<object>('nudge.round', async (_payload, run) => {
  for (const person of await peopleOf(run)) {
    try {
      await remind(person, run);
    } catch (error) {
      // One person's trouble is not the others'; the next round looks again.
      run.house.log.warn({ err: error, userId: person.id }, 'somebody could not be reminded');
    }
  }
});

/** People who work with the bot: seen on a chat platform, or having changed something in chat lately. */
function peopleOf({ workspaceId, house, now }: Run): Promise<Person[]> {
  const lately = new Date(now.getTime() - LATELY_DAYS * 86_400_000);
  return house.read(workspaceId, read =>
    read.rows<Person>(
      sql`select u.id, u.role, coalesce(u.time_zone, w.time_zone) as zone, w.fiscal_year_start_month as month,
          w.working_days as "workingDays",
          (select max(n.told_at) from nudges_told n where n.user_id = u.id) as "toldAt",
          (select json_build_object('off', p.off, 'times', p.times, 'pausedUntil', p.paused_until, 'awayUntil', p.away_until,
            'quietFrom', p.quiet_from, 'quietTo', p.quiet_to) from nudge_preferences p where p.user_id = u.id and p.deleted_at is null) as preferences
        from users u join directory.workspaces w on w.id = u.workspace_id
        where u.active and u.deleted_at is null and (
          exists (select from chat_places c where c.user_id = u.id)
          or exists (select from request_keys k where k.caller = u.id::text and k.at > ${lately}))
        order by u.id`,
    ),
  );
}

async function remind(person: Person, run: Run): Promise<void> {
  const { workspaceId, house, now } = run;
  const local = DateTime.fromJSDate(now, { zone: person.zone });
  const today = local.toFormat('yyyy-MM-dd');
  const preferences = Object.assign(new NudgePreferences(), USUAL_NUDGES, person.preferences);
  if (preferences.isQuiet(local) || !(await isWorked(today, person, run))) return;
  if (person.toldAt && now.getTime() - person.toldAt.getTime() < PAUSE_MS) return;
  const asked: Asked = { userId: person.id, now, local, calendar: { fiscalYearStartMonth: person.month } };
  const to = { workspaceId: globalId('Workspace', workspaceId), userId: globalId('User', person.id) };
  // The same news again is the same notification, also where noting that it was told has failed.
  const telling = (keys: string[]) => {
    const what = createHash('sha256').update(keys.join('\n')).digest('base64url');
    return { key: `nudge:${person.id}:${what}`, now };
  };

  const week = periodOf(today, 'WEEK', asked.calendar);
  if (await wantsCheckIn(person, preferences, asked, week, run)) {
    await house.notifier.tell(to, checkInAsked, { period: week }, telling([`CHECK_IN:${week}`]));
    return noteTold(person.id, [`CHECK_IN:${week}`], run);
  }
  const due = await allDue(person, preferences, asked, run);
  if (due.length === 0) return;
  const keys = due.map(({ key }) => key);
  await house.notifier.tell(to, nudges, { nudges: due }, telling(keys));
  await noteTold(person.id, keys, run);
}

function isWorked(today: Day, person: Person, { workspaceId, house }: Run): Promise<boolean> {
  return house.read(workspaceId, async read => (await workdaysOf(read, person)).includes(today));
}

/** On Fridays, from its time on, those who sell and have not told of the week yet are asked. */
async function wantsCheckIn(
  { id, role }: Person,
  preferences: NudgePreferences,
  { local }: Asked,
  week: string,
  { workspaceId, house }: Run,
): Promise<boolean> {
  const wanted = preferences.wants(NudgeKind.CHECK_IN, local.toFormat('yyyy-MM-dd'));
  if (role !== 'REP' || local.weekday !== FRIDAY || !wanted || !isTime(preferences, NudgeKind.CHECK_IN, local))
    return false;
  return house.read(workspaceId, async read => {
    const posted = await read.rows(
      sql`select from check_ins c where c.user_id = ${id} and c.period = ${week} and c.deleted_at is null`,
    );
    return posted.length === 0 && (await untold(read, id, [{ key: `CHECK_IN:${week}` }])).length > 0;
  });
}

function allDue(
  person: Person,
  preferences: NudgePreferences,
  asked: Asked,
  { workspaceId, house }: Run,
): Promise<DueNudge[]> {
  const today = asked.local.toFormat('yyyy-MM-dd');
  const wants = (kind: NudgeKind) => preferences.wants(kind, today);
  return house.read(workspaceId, async read => {
    const morning = isTime(preferences, NudgeKind.MORNING, asked.local);
    const first = [
      morning && wants(NudgeKind.MORNING) ? await morningOf(read, asked) : null,
      morning && asked.local.weekday === MONDAY && wants(NudgeKind.CHECK_IN) ? await silentOf(read, asked) : null,
    ].flatMap(each => each ?? []);
    return [...(await untold(read, person.id, first)), ...(await dueNudges(read, asked, wants))];
  });
}

/** True from the time of something on, for as long as it still makes sense. */
function isTime(preferences: NudgePreferences, kind: NudgeKind, local: DateTime): boolean {
  const [hour = 0, minute = 0] = preferences.timeOf(kind).split(':').map(Number);
  const late = local.diff(local.set({ hour, minute, second: 0, millisecond: 0 }), 'hours').hours;
  return late >= 0 && late < TIMELY_HOURS;
}

async function noteTold(userId: string, keys: string[], { workspaceId, house, now }: Run): Promise<void> {
  await house.write(workspaceId, async client => {
    await client.query(
      `insert into nudges_told (workspace_id, user_id, key, told_at)
        select current_workspace(), $1, k, $3 from unnest($2::text[]) k on conflict do nothing`,
      [userId, keys, now],
    );
  });
}
