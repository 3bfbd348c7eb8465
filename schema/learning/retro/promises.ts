import type { RetroFacts, RetroNeed, RetroNeedKind, RetroPromise } from '../../../entities/learning/retroFacts';
import { daysOf, type Period } from '../../../entities/values/period';
import type { Context } from '../../context';
import { sql } from '../../reading/sql';
import { type Place, placeKey } from './whose';

interface Agreed extends Record<string, unknown> {
  title: string;
  ownerId: string;
  owner: string;
  due: string | null;
  done: boolean;
  kind: RetroNeedKind | null;
  was: string | null;
}

/** What the last retrospective before a period has agreed on, and whether it is done and its number has moved. */
export async function promisesBefore(
  { read, calendar }: Context,
  { teamId, userId }: Place,
  period: Period,
  needs: readonly RetroNeed[],
): Promise<RetroPromise[]> {
  const { last } = daysOf(period, calendar);
  const agreed = await read.rows<Agreed>(
    sql`select t.title, t.owner_id as "ownerId", u.name as owner, t.due_on::text as due, t.done_at is not null as done,
        a.need as kind, a.number_then::text as was
      from (
        select r.id from retrospectives r
        where r.team_id is not distinct from ${teamId}::uuid and r.user_id is not distinct from ${userId}::uuid
          and r.last_day < ${last} and r.deleted_at is null
          and exists (select from retro_actions a where a.retrospective_id = r.id and a.deleted_at is null)
        order by r.last_day desc, r.created_at desc limit 1
      ) r join retro_actions a on a.retrospective_id = r.id and a.deleted_at is null
      join tasks t on t.id = a.task_id and t.deleted_at is null join users u on u.id = t.owner_id
      order by a.created_at, a.id`,
  );
  return agreed.map(({ kind, was, ...promise }) => ({
    ...promise,
    need: kind && was !== null ? { kind, was, now: needs.find(each => each.kind === kind)?.number ?? null } : null,
  }));
}

/** What the latest review before a period was made of: a closed retrospective or a posted digest, whichever is of the later period. */
export async function factsBefore(
  { read, calendar }: Context,
  place: Place,
  period: Period,
): Promise<RetroFacts | null> {
  const { first, last } = daysOf(period, calendar);
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  const { teamId, userId } = place;
  const found = await read.rows<{ facts: RetroFacts }>(
    sql`(select r.facts from retrospectives r
        where r.team_id is not distinct from ${teamId}::uuid and r.user_id is not distinct from ${userId}::uuid
          and r.last_day < ${first} and r.closed_at is not null and r.deleted_at is null
        order by r.last_day desc limit 4)
      union all
      (select p.facts from digest_posts p where p.scope_key = ${placeKey(place)} order by p.made_at desc limit 4)`,
  );
  const earlier = found
    .map(({ facts }) => facts)
    .filter(facts => {
      const other = daysOf(facts.period, calendar);
      const length = (Date.parse(other.last) - Date.parse(other.first)) / 86_400_000;
      // A week is held against a week, a month against a month.
      return other.last < first && Math.abs(length - days) <= MONTHS_DIFFER;
    })
    .sort((one, other) => daysOf(other.period, calendar).last.localeCompare(daysOf(one.period, calendar).last));
  return earlier[0] ?? null;
}

const MONTHS_DIFFER = 3;
