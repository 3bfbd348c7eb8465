import { DateTime } from 'luxon';
import { instantsOf, kindOf, type Period, periodAt, previousPeriod } from '../../entities/values/period';
import type { Metric, Question, Row } from './question';
import { salesCycle } from './salesCycle';

/** The median sales cycle of the scope's last 12 months in seconds, exact; null where nothing was won in them. */
export async function usualCycle(question: Question): Promise<string | null> {
  const { calendar, now } = question.context;
  const today = DateTime.fromJSDate(now, { zone: calendar.timeZone }).startOf('day');
  const from = today.minus({ years: 1 }).toJSDate();
  const to = today.plus({ days: 1 }).toJSDate();
  const { median } = await wholeOf({ ...question, from, to, filter: {} }, asked => salesCycle.rows(asked));
  return median === null || median === undefined ? null : String(median);
}

/** The row of the whole that a statement yields. */
export async function wholeOf(question: Question, rows: Metric['rows']): Promise<Row> {
  return question.context.read.row<Row>(rows({ ...question, groupBy: null }));
}

/** True when the youngest of a period's cohort has had a whole cycle by now. @param cycle seconds */
export function isOldEnough({ context }: Question, period: Period, cycle: string): boolean {
  return instantsOf(period, context.calendar).to.getTime() + Number(cycle) * 1000 <= context.now.getTime();
}

/** The latest period of the question's kind whose cohort is old enough. */
export function latestOldEnough(question: Question, cycle: string): Period {
  const { calendar, now } = question.context;
  const kind = kindOf(question.period);
  const then = new Date(now.getTime() - Number(cycle) * 1000);
  let period = kind === null || kind === 'RANGE' ? question.period : periodAt(then, kind, calendar);
  while (!isOldEnough(question, period, cycle)) period = previousPeriod(period, calendar);
  return period;
}
