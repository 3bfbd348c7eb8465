import { type Period, periodOf, shiftPeriod } from '../../../entities/values/period';
import type { Chart } from '../chart';
import type { Slot } from '../slot';
import { choice, unshown } from './choice';
import type { Kind } from './periodFrom';

const STEPS = choice({
  WEEK: {
    en: ['the (week before|previous week|prior week) [that]'],
    zh: ['(再|再往|往)(上|前)(一|一个)(周|星期)', '前一(周|个星期)'],
  },
  MONTH: {
    en: ['the (month before|previous month|prior month) [that]'],
    zh: ['(再|再往|往)(上|前)(一个|个|一)月', '前一个月'],
  },
  QUARTER: {
    en: ['the (quarter before|previous quarter|prior quarter) [that]'],
    zh: ['(再|再往|往)(上|前)(一个|个|一)季度', '前一个季度'],
  },
  YEAR: { en: ['the (year before|previous year|prior year) [that]'], zh: ['(再|再往|往)(上|前)(一年|年)', '前一年'] },
  SAME: {
    en: ['the (one before|period before|previous one|previous period|time before) [that]', 'before that'],
    zh: ['(再往前|往前|再往前推|往前推|再往前看|前一期|上一期|再前一个)'],
  },
});

/** "The month before": the period before the one spoken of; `steppedBack` makes a period of it. */
export const stepBack: Slot<string> = unshown(STEPS);

/** Slots with the period before the one there was, or before the present one, where that was asked for. */
export function steppedBack({ step, ...filled }: Record<string, unknown>, chart: Chart): Record<string, unknown> {
  if (typeof step !== 'string') return filled;
  const { workspace } = chart.setting.viewer;
  const known = typeof filled.period === 'string' ? filled.period : undefined;
  const kind: Kind = step === 'SAME' ? 'MONTH' : (step as Kind);
  const period: Period = known ?? periodOf(chart.setting.today, kind, workspace);
  return { ...filled, period: shiftPeriod(period, -1, workspace) };
}
