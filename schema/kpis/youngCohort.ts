import { dayOf } from '../../entities/values/day';
import { instantsOf, kindOf, type Period } from '../../entities/values/period';
import { kpiText } from '../texts/kpis';
import { cohort } from './cohort';
import { isOldEnough, latestOldEnough, usualCycle, wholeOf } from './cohortAge';
import { quotient, rounded } from './exact';
import { figureOf, type KpiFigure } from './kpiFigure';
import { KpiUnit } from './metric';
import { spokenPeriod } from './periodLabel';
import type { Question, Row, Sequel } from './question';
import type { Steps } from './steps';
import { winRate } from './winRate';
import { written } from './written';

/**
 * What is told beside a conversion that is too young to judge: the scope's usual cycle, the latest cohort that is old
 * enough, and what closed in the period. Null for a cohort that is empty or old enough, or where no cycle is known.
 */
export async function youngCohort(question: Question, steps: Steps, whole: Row): Promise<Sequel | null> {
  if (whole.sampleSize === 0) return null;
  const cycle = await usualCycle(question);
  if (cycle === null || isOldEnough(question, question.period, cycle)) return null;
  const period = latestOldEnough(question, cycle);
  const earlier = await wholeOf({ ...question, period, ...instantsOf(period, question.context.calendar) }, asked =>
    cohort(asked, steps),
  );
  const closed = await wholeOf(question, asked => winRate.rows(asked));
  const known = { question, steps, whole, cycle, period, earlier, closed };
  return { details: detailsOf(known), meaning: meaningOf(known) };
}

interface Known {
  question: Question;
  steps: Steps;
  whole: Row;
  /** The usual cycle in seconds. */
  cycle: string;
  /** The latest period whose cohort is old enough, and its row. */
  period: Period;
  earlier: Row;
  /** What closed in the period asked for. */
  closed: Row;
}

function detailsOf({ question, steps, cycle, period, earlier, closed }: Known): KpiFigure[] {
  const { viewer } = question.context;
  const names = { period: spoken(question, period), from: steps.from.label, to: steps.to.label };
  const figure = (key: SequelKey, unit: KpiUnit, value: Row['numerator']): KpiFigure =>
    figureOf(viewer, key, kpiText(viewer.locale, `detail.${key}`, names), unit, value);
  const rate = quotient(KpiUnit.RATIO, earlier.numerator, earlier.denominator);
  return [
    figure('usualCycleDays', KpiUnit.DAYS, cycle),
    figure('judgeByValue', KpiUnit.RATIO, rate?.toFixed() ?? null),
    figure('judgeByNumerator', KpiUnit.COUNT, earlier.numerator),
    figure('judgeByDenominator', KpiUnit.COUNT, earlier.denominator),
    figure('wonInPeriod', KpiUnit.COUNT, closed.numerator),
    figure('closedInPeriod', KpiUnit.COUNT, closed.denominator),
  ];
}

type SequelKey =
  | 'usualCycleDays'
  | 'judgeByValue'
  | 'judgeByNumerator'
  | 'judgeByDenominator'
  | 'wonInPeriod'
  | 'closedInPeriod';

/** "November leads: 1 of 14 won so far, 12 open. Your cycle is 45 days, so judge by September: 4 of 16 (25 %). Closed this month: 3 of 8 won." */
function meaningOf({ question, steps, whole, cycle, period, earlier, closed }: Known): string {
  const { viewer } = question.context;
  const { locale } = viewer;
  const { from, to } = steps;
  const asLeads = from.milestone === 'LEAD' && to.milestone === 'WON';
  const cohortSoFar = kpiText(locale, asLeads ? 'young.leads' : 'young.steps', {
    period: spoken(question, question.period),
    from: from.label,
    to: to.label,
    reached: Number(whole.numerator),
    started: Number(whole.denominator),
    open: Number(whole.stillOpen),
  });
  const personal = question.scope.userId === viewer.user.id ? 'yes' : 'no';
  // A sentence speaks of whole days; the detail has the exact ones.
  const days = written(viewer, KpiUnit.DAYS, String(Math.round(Number(cycle) / SECONDS_A_DAY)));
  const rate = quotient(KpiUnit.RATIO, earlier.numerator, earlier.denominator);
  const judge =
    rate === null
      ? kpiText(locale, 'young.tooEarly', { personal, days })
      : kpiText(locale, 'young.judge', {
          personal,
          days,
          period: spoken(question, period),
          reached: Number(earlier.numerator),
          started: Number(earlier.denominator),
          rate: written(viewer, KpiUnit.RATIO, rounded(KpiUnit.RATIO, rate, viewer.workspace.currency)),
        });
  const sentences = [cohortSoFar, judge];
  if (closed.sampleSize > 0) {
    sentences.push(
      kpiText(locale, 'young.closed', {
        span: spanOf(question),
        period: spoken(question, question.period),
        won: Number(closed.numerator),
        closed: Number(closed.denominator),
      }),
    );
  }
  return sentences.join(kpiText(locale, 'between'));
}

const SECONDS_A_DAY = 86_400;

/** The kind of a period that is still running, such as MONTH for "this month". */
function spanOf({ period, to, context }: Question): string {
  return to > context.now ? (kindOf(period) ?? 'RANGE') : 'RANGE';
}

function spoken({ context }: Question, period: Period): string {
  const { calendar, now, viewer } = context;
  return spokenPeriod(viewer.locale, period, calendar, dayOf(now, calendar.timeZone));
}
