import { DateTime } from 'luxon';
import type { Context } from '../../context';
import { sql } from '../../reading/sql';
import { type Cohort, ratesOf, type StepRate } from './rates';
import { type SaleStep, saleSteps } from './steps';
import { weakestOf } from './weakest';

/** A person's weakest step against the others in the team. */
export interface Weakness {
  userId: string;
  step: SaleStep;
  own: StepRate;
  others: StepRate;
  /** False where chance could well explain it. */
  beyondChance: boolean;
}

const MONTHS = 12;

/** The weakest step of each of some people, for those who have one; compared are the last twelve months. */
export async function weaknesses(context: Context, people: readonly string[]): Promise<Weakness[]> {
  const steps = await saleSteps(context);
  const teams = await teamsOf(context, people);
  const members = [...new Set([...teams.values()].flat())];
  const since = DateTime.fromJSDate(context.now).minus({ months: MONTHS }).toJSDate();
  const cohorts = members.flatMap(userId =>
    steps.map(
      ({ key, fromNames, toNames }): Cohort => ({
        key: `${userId} ${key}`,
        people: [userId],
        fromNames,
        toNames,
        since,
        until: context.now,
      }),
    ),
  );
  const rates = await ratesOf(context, cohorts);
  const rateOf = (userId: string, step: SaleStep): StepRate => rates.get(`${userId} ${step.key}`) ?? NOTHING;
  return people.flatMap(userId => {
    const colleagues = (teams.get(userId) ?? []).filter(each => each !== userId);
    const compared = steps.map(step => ({
      step: step.key,
      own: rateOf(userId, step),
      others: colleagues.map(each => rateOf(each, step)).reduce(sum, NOTHING),
    }));
    const weakest = weakestOf(compared);
    const step = steps.find(({ key }) => key === weakest?.step);
    return weakest && step
      ? [{ userId, step, own: weakest.own, others: weakest.others, beyondChance: weakest.beyondChance }]
      : [];
  });
}

const NOTHING: StepRate = { reached: 0, decided: 0 };

function sum(one: StepRate, other: StepRate): StepRate {
  return { reached: one.reached + other.reached, decided: one.decided + other.decided };
}

/** Who is now in the same team as each of some people, the person included. */
async function teamsOf({ read }: Context, people: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await read.rows<{ userId: string; members: string[] }>(
    sql`select m.user_id as "userId", array_agg(distinct o.user_id) as members from team_memberships m
      join team_memberships o on o.team_id = m.team_id and o.until is null and o.deleted_at is null
      where m.user_id = any (${people}::uuid[]) and m.until is null and m.deleted_at is null group by 1`,
  );
  return new Map(rows.map(({ userId, members }) => [userId, members]));
}
