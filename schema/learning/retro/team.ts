import type { RetroFacts } from '../../../entities/learning/retroFacts';
import { Role } from '../../../entities/people/role';
import { instantsOf, kindOf, type Period, previousPeriod } from '../../../entities/values/period';
import type { Context } from '../../context';
import { raw, type Sql, sql } from '../../reading/sql';
import { ownedBy } from './deals';
import type { Whose } from './whose';

/** How many activities of each kind there were, beside the period before; the most frequent first. */
export function activitiesIn(
  { read, calendar }: Context,
  { scope }: Whose,
  period: Period,
): Promise<RetroFacts['activities']> {
  const { from, to } = instantsOf(period, calendar);
  const { from: before } = instantsOf(previousPeriod(period, calendar), calendar);
  return read.rows<RetroFacts['activities'][number] & Record<string, unknown>>(
    sql`select a.kind, (count(*) filter (where a.occurred_at >= ${from}))::integer as count,
        (count(*) filter (where a.occurred_at < ${from}))::integer as previous
      from activities a where a.occurred_at >= ${before} and a.occurred_at < ${to} and a.deleted_at is null and ${doneBy(scope)}
      group by a.kind order by 2 desc, 3 desc, 1`,
  );
}

function doneBy({ userId, teamIds }: Whose['scope']): Sql {
  if (userId !== null) return sql`a.user_id = ${userId}`;
  return teamIds === null ? raw('true') : sql`a.team_id = any (${teamIds}::uuid[])`;
}

/** More people than this are not listed one by one. */
const MOST = 12;

/** What each person told of the period last, and who told nothing. */
export async function checkInsOf(
  { read, calendar }: Context,
  whose: Whose,
  period: Period,
): Promise<Pick<RetroFacts, 'checkIns' | 'silent'>> {
  const { from, to } = instantsOf(period, calendar);
  // A check-in tells of a week or day: of a longer time there are many, and nobody is missing.
  const short = kindOf(period) === 'WEEK' || kindOf(period) === 'DAY';
  type Told = RetroFacts['checkIns'][number] & { told: boolean } & Record<string, unknown>;
  const people = await read.rows<Told>(
    sql`select u.id as "userId", u.name, c.wins, c.problems, c.plan, c.id is not null as told
      from users u left join lateral (
        select c.id, c.wins, c.problems, c.plan from check_ins c
        where c.user_id = u.id and c.deleted_at is null
          and (c.period = ${period} or (${!short} and c.at >= ${from} and c.at < ${to}))
        order by c.at desc, c.id limit 1
      ) c on true
      where u.active and u.role = ${Role.REP} and u.deleted_at is null and ${ownedBy('u.id', whose)}
      order by u.name, u.id`,
  );
  return {
    checkIns: people
      .filter(({ told }) => told)
      .slice(0, MOST)
      .map(({ userId, name, wins, problems, plan }) => ({ userId, name, wins, problems, plan })),
    silent: people
      .filter(({ told }) => short && !told)
      .slice(0, MOST)
      .map(({ userId, name }) => ({ userId, name })),
  };
}
