import { Decimal } from 'decimal.js';
import type { Target } from '../../entities/market/target';
import { kindOf } from '../../entities/values/period';
import type { Context } from '../context';
import { periodLabel } from '../kpis/periodLabel';
import { targetText } from '../texts/targets';
import type { TargetSum } from './sums';
import { writtenValue } from './written';

/** Whether parts add up, in the viewer's language. */
export function sumWords({ viewer, calendar }: Context, sum: Omit<TargetSum, 'words'>): string {
  const { whole, parts, expectedParts } = sum;
  const difference = new Decimal(sum.difference);
  const money = (value: Decimal.Value) => writtenValue(viewer, whole.metric, value);
  return targetText(viewer.locale, 'sum', {
    parts: partsOf(sum),
    period: periodLabel(viewer.locale, whole.period, calendar),
    sum: money(sum.sum),
    whole: money(whole.value),
    fit: difference.isZero() ? 'even' : difference.isNegative() ? 'short' : 'over',
    difference: money(difference.abs()),
    set: parts.length,
    expected: expectedParts,
    complete: parts.length < expectedParts ? 'no' : 'yes',
  });
}

function partsOf({ by, whole, parts }: Omit<TargetSum, 'words'>): string {
  if (by === 'PEOPLE') return isOfWorkspace(whole) ? 'TEAMS' : 'PEOPLE';
  return kindOf(parts[0]?.period ?? '') === 'QUARTER' ? 'QUARTERS' : 'MONTHS';
}

function isOfWorkspace({ userId, teamId }: Target): boolean {
  return userId === null && teamId === null;
}
