import { Decimal } from 'decimal.js';
import { Role } from '../../../entities/people/role';
import { rounded } from '../../kpis/exact';
import { ACTUALS } from '../../kpis/goal';
import { KpiUnit } from '../../kpis/metric';
import { written } from '../../kpis/written';
import { kpiText } from '../../texts/kpis';
import { targetText } from '../../texts/targets';
import type { PlanQuestion } from './asked';
import type { PlanAssumptions, TargetPlan } from './targetPlan';

/** Fewer won deals than this make rates that say little. */
const FEW = 5;

/** A plan in sentences: where it stands, what it takes, what the rates rest on, and what would close the gap. */
export function planWords(
  plan: Omit<TargetPlan, 'words'>,
  { goal, context: { viewer } }: PlanQuestion,
  assumed: PlanAssumptions,
): string[] {
  const { locale, workspace, user } = viewer;
  const { unit } = ACTUALS[goal].metric;
  const shown = (of: KpiUnit, value: string | null) =>
    written(viewer, of, rounded(of, value === null ? null : new Decimal(value), workspace.currency));
  const named = { metric: plan.label, whose: plan.scope.label, period: plan.periodLabel };
  if (plan.target === null) {
    return [kpiText(locale, 'attainment.none', { ...named, may: user.role === Role.REP ? 'no' : 'yes' })];
  }
  const standing = targetText(locale, 'plan.standing', {
    ...named,
    actual: shown(unit, plan.actual),
    target: shown(unit, plan.target),
    remaining: shown(unit, plan.remaining),
    reached: Number(plan.remaining) === 0 ? 'yes' : 'no',
    days: plan.daysLeft,
  });
  if (Number(plan.remaining) === 0) return [standing];
  return [standing, ...taking(), ...expecting(), ...closing()];

  function taking(): string[] {
    if (plan.steps.length === 0) return [targetText(locale, 'plan.noHistory')];
    const kinds = plan.steps.map(({ kind, count, perWeek, soFarPerWeek }) =>
      targetText(locale, 'plan.step', {
        kind,
        count: shown(KpiUnit.COUNT, count),
        perWeek: shown(KpiUnit.COUNT, perWeek),
        soFar: shown(KpiUnit.COUNT, soFarPerWeek),
      }),
    );
    const lines = [targetText(locale, 'plan.steps', { steps: kinds.join(targetText(locale, 'plan.separator')) })];
    if (plan.winRate === null) return lines;
    const few = plan.sampleSize < FEW ? [targetText(locale, 'plan.few', { count: plan.sampleSize })] : [];
    return [
      ...lines,
      targetText(locale, 'plan.rates', {
        rate: shown(KpiUnit.RATIO, plan.winRate),
        // A sentence speaks of whole money; the field has the exact average.
        average: shown(KpiUnit.MONEY, plan.averageDeal && new Decimal(plan.averageDeal).toFixed(0)),
        assumed: assumed.winRate == null && assumed.averageDeal == null ? 'no' : 'yes',
      }),
      ...few,
    ];
  }

  function expecting(): string[] {
    if (!plan.outcome) return [];
    const { deals, formatted, enough } = plan.outcome;
    return [
      targetText(locale, 'plan.outcome', {
        meetings: assumed.meetingsPerWeek == null ? 'none' : shown(KpiUnit.COUNT, assumed.meetingsPerWeek),
        calls: assumed.callsPerWeek == null ? 'none' : shown(KpiUnit.COUNT, assumed.callsPerWeek),
        deals: shown(KpiUnit.COUNT, deals),
        value: formatted,
        money: unit === KpiUnit.MONEY ? 'yes' : 'no',
        enough: enough ? 'yes' : 'no',
      }),
    ];
  }

  function closing(): string[] {
    const count = plan.closing.length;
    if (plan.winRate === null && count === 0) return [];
    return [targetText(locale, 'plan.closing', { count, closes: plan.closes ? 'yes' : 'no' })];
  }
}
