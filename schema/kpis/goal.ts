import { TargetMetric } from '../../entities/market/target';
import { type DayRange, daysOf, instantsOf, type Period } from '../../entities/values/period';
import type { Context } from '../context';
import { bareScope, type Scope } from '../scope';
import { activities } from './activities';
import { conversionRate } from './conversionRate';
import { dealsWon } from './dealsWon';
import { KpiMetric } from './metric';
import { newCustomers } from './newCustomers';
import type { Metric, Question } from './question';
import { revenue } from './revenue';
import { coverOf, type Goal, goalsWithin, ofScope } from './targetCover';

/** What a target on each metric is held against. */
export const ACTUALS: Record<TargetMetric, { kpi: KpiMetric; metric: Metric }> = {
  REVENUE: { kpi: KpiMetric.REVENUE, metric: revenue },
  DEALS_WON: { kpi: KpiMetric.DEALS_WON, metric: dealsWon },
  NEW_CUSTOMERS: { kpi: KpiMetric.NEW_CUSTOMERS, metric: newCustomers },
  CONVERSION_RATE: { kpi: KpiMetric.CONVERSION_RATE, metric: conversionRate },
  ACTIVITIES: { kpi: KpiMetric.ACTIVITIES, metric: activities },
};

/** Which target is meant when none is named: the first of these that is set for the scope and period. */
const IN_ORDER = [
  TargetMetric.REVENUE,
  TargetMetric.DEALS_WON,
  TargetMetric.NEW_CUSTOMERS,
  TargetMetric.CONVERSION_RATE,
  TargetMetric.ACTIVITIES,
];

/** The metric whose target is meant when none is named: revenue, unless only another one has a target. */
export async function usualGoal(context: Context, scope: Scope, period: Period): Promise<TargetMetric> {
  const days = daysOf(period, context.calendar);
  const goals = await goalsWithin(context, days, ofScope(scope));
  return IN_ORDER.find(metric => placesCovered(goals, metric, scope, days)) ?? TargetMetric.REVENUE;
}

/** The targets that fill a period for a person, for each of some teams, or for the workspace; null where one has none. */
export function placesCovered(
  goals: readonly Goal[],
  metric: TargetMetric,
  { userId, teamIds }: Pick<Scope, 'userId' | 'teamIds'>,
  days: DayRange,
): Goal[] | null {
  const places = userId !== null || teamIds === null ? [{ userId, teamId: null }] : teamIds.map(ofTeam);
  const covers = places.map(place =>
    coverOf(
      goals.filter(goal => goal.metric === metric && goal.userId === place.userId && goal.teamId === place.teamId),
      days,
    ),
  );
  const known = covers.filter(cover => cover !== null);
  return known.length > 0 && known.length === covers.length ? known.flat() : null;
}

function ofTeam(teamId: string): Pick<Goal, 'userId' | 'teamId'> {
  return { userId: null, teamId };
}

/** The same question asked of what a target is held against. */
export function actualOf(question: Question, goal: TargetMetric): Question {
  return { ...question, metric: ACTUALS[goal].kpi, goal: null };
}

/** What was done against one target: the question narrowed to its place and days. */
export function actualWithin(question: Question, { metric, userId, teamId, firstDay, lastDay }: Goal): Question {
  const { calendar } = question.context;
  const period = `${firstDay}/${lastDay}`;
  const scope = bareScope({ userId, teamIds: teamId === null ? null : [teamId] });
  return { ...actualOf(question, metric), scope, period, ...instantsOf(period, calendar), groupBy: null };
}
