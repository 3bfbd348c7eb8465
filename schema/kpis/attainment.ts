import type { Decimal } from 'decimal.js';
import { TargetMetric } from '../../entities/market/target';
import { type DayRange, daysOf, periodAt } from '../../entities/values/period';
import { sql } from '../reading/sql';
import { kpiText } from '../texts/kpis';
import { attainmentSequel } from './attainmentSequel';
import { wholeOf } from './cohortAge';
import { KpiDimension } from './dimension';
import { exact, rounded, settled } from './exact';
import { ACTUALS, actualOf, actualWithin, placesCovered } from './goal';
import { KpiUnit } from './metric';
import type { Metric, Question, Row, Worth } from './question';
import { type Goal, goalsWithin, ofMembers, ofScope, together } from './targetCover';
import { divides } from './worth';

/** The target a question of attainment is about. */
function goalOf({ goal }: Question): TargetMetric {
  if (goal === null) throw new Error('attainment is that of a target');
  return goal;
}

/** Actual ÷ target of the same scope, metric and period. */
export const attainment: Metric = {
  unit: KpiUnit.RATIO,
  definition: () => 'definition.ATTAINMENT',
  details: {},
  worth,
  absent: ({ locale }, { target }) => (target == null ? kpiText(locale, 'value.noTarget') : undefined),
  records: question => ACTUALS[goalOf(question)].metric.records(actualOf(question, goalOf(question))),
  rows: question => ACTUALS[goalOf(question)].metric.rows(actualOf(question, goalOf(question))),
  completed,
  sequel: attainmentSequel,
};

function worth(row: Row): Worth {
  const [actual, target] = [exact(row.actual), exact(row.target)];
  return {
    value: actual && target ? settled(actual.dividedBy(target)) : null,
    numerator: row.numerator === null ? null : String(row.numerator),
    denominator: row.denominator === null ? null : String(row.denominator),
  };
}

/** Puts beside what was done what was to be done; whoever has a target and has done nothing yet is told, too. */
async function completed(question: Question, rows: Row[]): Promise<Row[]> {
  const { context, scope, period, groupBy } = question;
  const goal = goalOf(question);
  const places = splitsPlaces(groupBy) ? sql`(${ofScope(scope)} or ${ofMembers(scope)})` : ofScope(scope);
  const days = daysOf(period, context.calendar);
  const goals = await goalsWithin(context, days, places, goal);
  const found: Row[] = [];
  for (const row of [...rows, ...missing(question, goals, rows)]) {
    found.push(await held(question, row, coverFor(question, row, goals, days)));
  }
  return found;
}

function splitsPlaces(groupBy: KpiDimension | null): boolean {
  return groupBy === KpiDimension.USER || groupBy === KpiDimension.TEAM;
}

/** The targets that make up the one of a row. */
function coverFor(question: Question, row: Row, goals: Goal[], days: DayRange): Goal[] | null {
  const { context, scope, groupBy } = question;
  const metric = goalOf(question);
  if (row.whole) return placesCovered(goals, metric, scope, days);
  if (row.key === null) return null;
  switch (groupBy) {
    case KpiDimension.USER:
      return placesCovered(goals, metric, { userId: row.key, teamIds: null }, days);
    case KpiDimension.TEAM:
      return placesCovered(goals, metric, { userId: null, teamIds: [row.key] }, days);
    default:
      return placesCovered(goals, metric, scope, daysOf(row.key, context.calendar));
  }
}

/** A row with its target. What was done stays exact; what is given out is rounded. */
async function held(question: Question, row: Row, cover: Goal[] | null): Promise<Row> {
  const { unit } = ACTUALS[goalOf(question)].metric;
  const { currency } = question.context.viewer.workspace;
  const actual = done(row, unit);
  const target = cover && together(cover, await weightsOf(question, cover));
  return {
    ...row,
    actual: actual?.toFixed() ?? null,
    target: target?.toFixed() ?? null,
    numerator: rounded(unit, actual, currency),
    denominator: rounded(unit, target, currency),
  };
}

function done({ numerator, denominator }: Row, unit: KpiUnit): Decimal | null {
  const [over, under] = [exact(numerator), exact(denominator)];
  if (unit !== KpiUnit.RATIO) return over;
  return over && under && !under.isZero() ? over.dividedBy(under) : null;
}

/** Rates of several periods weigh as much as what they are of: the denominators of their own periods. */
async function weightsOf(question: Question, cover: Goal[]): Promise<Decimal[] | null> {
  if (goalOf(question) !== TargetMetric.CONVERSION_RATE) return null;
  if (cover.length < 2) return [];
  const weights: Decimal[] = [];
  for (const goal of cover) {
    const { denominator } = await wholeOf(actualWithin(question, goal), ACTUALS[goal.metric].metric.rows);
    const weight = exact(denominator);
    if (weight) weights.push(weight);
  }
  return weights;
}

/** Rows for those who have a target and nothing done. */
function missing(question: Question, goals: Goal[], rows: Row[]): Row[] {
  const { groupBy, context } = question;
  if (groupBy === null) return [];
  const present = periodAt(context.now, 'MONTH', context.calendar);
  const known = new Set(rows.map(({ key }) => key));
  const keys = goals.flatMap(({ userId, teamId, firstDay }) => {
    const month = firstDay.slice(0, 7);
    if (groupBy === KpiDimension.MONTH) return month <= present ? [month] : [];
    return [groupBy === KpiDimension.USER ? userId : teamId];
  });
  const nothing = divides(ACTUALS[goalOf(question)].metric) ? 0 : null;
  return [...new Set(keys)]
    .filter(key => key !== null && !known.has(key))
    .map(key => ({ whole: false, key, numerator: 0, denominator: nothing, sampleSize: 0 }));
}
