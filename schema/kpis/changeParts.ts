import { Decimal } from 'decimal.js';
import { kpiText } from '../texts/kpis';
import { ChangePart } from './changeBreakdown';
import { exact, rounded, settled } from './exact';
import type { KpiGroup, KpiReport } from './kpiReport';
import { KpiUnit } from './metric';
import { divides } from './worth';
import { written } from './written';

/** Parts that are told one by one. */
const MOST_PARTS = 3;
/** The key of all that is not listed. */
const OTHER = 'OTHER';
/** As much as rounding a handful of parts can come to, in each unit. */
const ROUNDING: Partial<Record<KpiUnit, string>> = { RATIO: '0.00001', DAYS: '0.1', MONEY: '0.1' };

/** A group's part of a change, before rounding. */
interface Split {
  key: string;
  label: string;
  total: Decimal;
  /** Of that, what comes from the group's share and what from its own rate; null for sums. */
  mix: Decimal | null;
  rate: Decimal | null;
}

/** Each group's part of a change, the largest first: of a sum its own change, of a rate its mix and its rate. */
export function splitsOf(report: KpiReport, previous: KpiReport): Split[] {
  const before = new Map(previous.groups.map(group => [group.key, group]));
  const now = new Map(report.groups.map(group => [group.key, group]));
  const split = divides(report.how) ? rateSplit(report, previous) : sumSplit;
  return [...new Set([...now.keys(), ...before.keys()])]
    .map(key => split(now.get(key), before.get(key)))
    .filter(({ total }) => !total.isZero())
    .sort((one, other) => other.total.abs().comparedTo(one.total.abs()) || (one.label < other.label ? -1 : 1));
}

function sumSplit(now: KpiGroup | undefined, before: KpiGroup | undefined): Split {
  const total = new Decimal(now?.value ?? 0).minus(before?.value ?? 0);
  return { ...named(now, before), total, mix: null, rate: null };
}

/** Share now × own change, and change of the share × how far the group stood from the whole before: together the change. */
function rateSplit(report: KpiReport, previous: KpiReport) {
  const wholeBefore = rateOf(previous);
  const share = (group: KpiGroup | undefined, whole: KpiReport): Decimal =>
    new Decimal(group?.denominator ?? 0).dividedBy(whole.denominator ?? 1);
  return (now: KpiGroup | undefined, before: KpiGroup | undefined): Split => {
    const rateBefore = (before && rateOf(before)) ?? wholeBefore ?? new Decimal(0);
    const rateNow = (now && rateOf(now)) ?? rateBefore;
    const mix = share(now, report)
      .minus(share(before, previous))
      .times(rateBefore.minus(wholeBefore ?? 0));
    const rate = share(now, report).times(rateNow.minus(rateBefore));
    return { ...named(now, before), total: settled(mix.plus(rate)), mix, rate };
  };
}

function rateOf({ numerator, denominator }: Pick<KpiGroup, 'numerator' | 'denominator'>): Decimal | null {
  const [over, under] = [exact(numerator), exact(denominator)];
  return over && under && !under.isZero() ? over.dividedBy(under) : null;
}

function named(now: KpiGroup | undefined, before: KpiGroup | undefined): Pick<Split, 'key' | 'label'> {
  return { key: now?.key ?? before?.key ?? OTHER, label: now?.label ?? before?.label ?? '' };
}

/**
 * The parts of a change as they are given out: they add up to it to the last digit. What is not listed, and what belongs
 * to people the viewer may not see, is one part at the end; what rounding left over goes to the largest.
 */
export function changeParts(report: KpiReport, splits: Split[], change: string): ChangePart[] {
  const { unit, question } = report;
  const { viewer } = question.context;
  const round = (value: Decimal): Decimal => new Decimal(rounded(unit, value, viewer.workspace.currency) ?? 0);
  const listed = splits.slice(0, MOST_PARTS);
  const shown = listed.map(({ total }) => round(total));
  const rest = new Decimal(change).minus(Decimal.sum(0, ...shown));
  const [largest] = shown;
  const isRounding = splits.length <= MOST_PARTS && rest.abs().lte(ROUNDING[unit] ?? 0);
  if (largest && isRounding) shown[0] = largest.plus(rest);
  const parts = listed.map(({ key, label, mix, rate }, at) =>
    part(key, label, shown[at] ?? new Decimal(0), mix && round(mix), rate && round(rate)),
  );
  if (rest.isZero() || (largest && isRounding)) return parts;
  return [...parts, part(OTHER, kpiText(viewer.locale, 'change.other'), rest, null, null)];

  function part(key: string, label: string, value: Decimal, mix: Decimal | null, rate: Decimal | null): ChangePart {
    const given = (number: Decimal): string => rounded(unit, number, viewer.workspace.currency) ?? '0';
    return Object.assign(new ChangePart(), {
      key,
      label,
      change: given(value),
      mix: mix && given(mix),
      rate: rate && given(rate),
      formatted: signed(report, value),
    });
  }
}

/** A change written with its sign: `+US$5,000`, and that of a rate in points, `−3 points`. */
export function signed({ unit, how, question }: KpiReport, value: Decimal): string {
  const { viewer } = question.context;
  const size = rounded(unit, value.abs(), viewer.workspace.currency);
  const shown = how.writtenIn ?? unit;
  const words =
    shown === KpiUnit.RATIO
      ? kpiText(viewer.locale, 'change.points', { points: value.abs().times(100).toDecimalPlaces(1).toNumber() })
      : written(viewer, shown, size);
  return `${value.isNegative() ? '−' : '+'}${words}`;
}
