import { Decimal } from 'decimal.js';
import { TargetMetric } from '../../entities/market/target';
import { daysOf, instantsOf, type Period, periodAt } from '../../entities/values/period';
import { kpiText } from '../texts/kpis';
import { wholeOf } from './cohortAge';
import { exact, rounded, settled } from './exact';
import { ACTUALS, actualOf, placesCovered } from './goal';
import { figureOf } from './kpiFigure';
import { KpiUnit } from './metric';
import { periodLabel } from './periodLabel';
import type { Question, Row, Sequel } from './question';
import { goalsWithin, ofScope, together } from './targetCover';
import { written } from './written';

/** From here on there is enough in the pipeline for what is left of the target. */
const HEALTHY = 3;
/** Below this the target is at risk. */
const THIN = 2;
const DIGITS = 2;

/** The running periods whose target the pipeline is held against: the shortest whose target is not reached yet. */
const KINDS = ['MONTH', 'QUARTER', 'YEAR'] as const;

/** Pipeline ÷ what is left of the revenue target; nothing where the scope has no target that is running. */
export async function coverageOf(question: Question, row: Row): Promise<Sequel> {
  const { viewer, calendar } = question.context;
  const { locale, workspace } = viewer;
  const running = await runningTarget(question);
  const worth = exact(row.numerator);
  if (!running || !worth || question.groupBy !== null || isNarrowed(question)) return { details: [], meaning: null };
  const { period, left } = running;
  const named = { period: periodLabel(locale, period, calendar) };
  const coverage = left.isZero() ? null : settled(worth.dividedBy(left)).toDecimalPlaces(DIGITS);
  const details = [
    figureOf(viewer, 'coverage', kpiText(locale, 'detail.coverage'), KpiUnit.COUNT, coverage?.toFixed()),
    figureOf(viewer, 'leftOfTarget', kpiText(locale, 'detail.leftOfTarget'), KpiUnit.MONEY, left.toFixed()),
  ];
  if (!coverage) return { details, meaning: kpiText(locale, 'pipeline.reached', named) };
  const meaning = kpiText(locale, 'pipeline.coverage', {
    ...named,
    times: written(viewer, KpiUnit.COUNT, coverage.toFixed()),
    left: written(viewer, KpiUnit.MONEY, rounded(KpiUnit.MONEY, left, workspace.currency)),
    health: coverage.gte(HEALTHY) ? 'healthy' : coverage.gte(THIN) ? 'thin' : 'atRisk',
  });
  return { details, meaning };
}

/** Part of a pipeline covers no target of the whole. */
function isNarrowed({ filter }: Question): boolean {
  return Object.values(filter).some(value => value != null);
}

async function runningTarget(question: Question): Promise<{ period: Period; left: Decimal } | null> {
  const { context, scope } = question;
  const { calendar, now } = context;
  const metric = TargetMetric.REVENUE;
  const year = daysOf(periodAt(now, 'YEAR', calendar), calendar);
  const goals = await goalsWithin(context, year, ofScope(scope), metric);
  let reached: { period: Period; left: Decimal } | null = null;
  for (const kind of KINDS) {
    const period = periodAt(now, kind, calendar);
    const cover = placesCovered(goals, metric, scope, daysOf(period, calendar));
    if (!cover) continue;
    const asked = { ...actualOf(question, metric), period, ...instantsOf(period, calendar) };
    const { numerator } = await wholeOf(asked, ACTUALS[metric].metric.rows);
    const left = Decimal.max(together(cover, null).minus(numerator ?? 0), 0);
    if (!left.isZero()) return { period, left };
    reached ??= { period, left };
  }
  return reached;
}
