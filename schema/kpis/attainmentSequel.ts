import { Decimal } from 'decimal.js';
import { TargetMetric } from '../../entities/market/target';
import { Role } from '../../entities/people/role';
import { kpiText } from '../texts/kpis';
import { exact, settled } from './exact';
import { ACTUALS } from './goal';
import { figureOf, type KpiFigure } from './kpiFigure';
import { KpiUnit } from './metric';
import { perWeek, weeksGone, weeksLeft } from './pace';
import { periodLabel } from './periodLabel';
import type { Question, Row, Sequel } from './question';
import { written } from './written';

const COUNT_DIGITS = 1;
const DAYS_A_WEEK = 7;

/** How far it is to a target and what that asks for each week; without a target how to come by one. */
export async function attainmentSequel(question: Question, row: Row): Promise<Sequel> {
  const { context, goal, scope, period } = question;
  const { viewer, calendar } = context;
  const { locale } = viewer;
  const metric = goal ?? TargetMetric.REVENUE;
  const named = {
    metric: kpiText(locale, `metric.${metric}`),
    whose: scope.label,
    period: periodLabel(locale, period, calendar),
  };
  const [actual, target] = [exact(row.actual), exact(row.target)];
  if (!target) {
    const may = viewer.user.role === Role.REP ? 'no' : 'yes';
    return { details: [], meaning: kpiText(locale, 'attainment.none', { ...named, may }) };
  }
  const { unit } = ACTUALS[metric].metric;
  const left = Decimal.max(target.minus(actual ?? 0), 0);
  const weeks = weeksLeft(context, question);
  const gone = weeksGone(context, question);
  const sums = unit !== KpiUnit.RATIO;
  const figures = {
    actual: figure('actual', unit, actual),
    target: figure('target', unit, target),
    remaining: figure('remaining', unit, left),
    daysLeft: figure('daysLeft', KpiUnit.COUNT, weeks?.times(DAYS_A_WEEK).round() ?? null),
    neededPerWeek: figure('neededPerWeek', unit, sums && weeks ? perWeek(left, weeks) : null),
    soFarPerWeek: figure('soFarPerWeek', unit, sums && gone && actual ? perWeek(actual, gone) : null),
  };
  const standing = actual === null ? 'unknown' : left.isZero() ? 'reached' : weeks === null ? 'missed' : 'running';
  const meaning = kpiText(locale, 'attainment.meaning', {
    ...named,
    standing,
    sums: sums ? 'yes' : 'no',
    actual: figures.actual.formatted,
    target: figures.target.formatted,
    remaining: figures.remaining.formatted,
    over: figure('remaining', unit, actual?.minus(target) ?? null).formatted,
    exactly: actual?.equals(target) ? 'yes' : 'no',
    days: Number(figures.daysLeft.value ?? 0),
    needed: spoken(figures.neededPerWeek),
    pace: spoken(figures.soFarPerWeek),
    begun: gone === null ? 'no' : 'yes',
  });
  return { details: Object.values(figures), meaning };

  /** A sentence speaks of whole money; the details have the exact figures. */
  function spoken({ unit: of, value }: KpiFigure): string {
    return written(viewer, of, of === KpiUnit.MONEY && value !== null ? new Decimal(value).toFixed(0) : value);
  }

  function figure(key: AttainmentDetail, of: KpiUnit, value: Decimal | null): KpiFigure {
    const shown = value && (of === KpiUnit.COUNT ? value.toDecimalPlaces(COUNT_DIGITS) : settled(value));
    return figureOf(viewer, key, kpiText(locale, `detail.${key}`), of, shown?.toFixed());
  }
}

type AttainmentDetail = 'actual' | 'target' | 'remaining' | 'daysLeft' | 'neededPerWeek' | 'soFarPerWeek';
