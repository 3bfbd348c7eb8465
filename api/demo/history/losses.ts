import { LossReason } from '../../../entities/deals/lossReason';
import { notesIn } from '../notes/notes';
import type { Random } from '../random';

/** Why a deal was lost, to whom, and what was said about it. */
export interface Loss {
  reason: LossReason;
  /** A competitor's name. */
  competitor: string | null;
  notes: string;
}

type Weights<T> = readonly (readonly [T, number])[];

/** East is beaten on price by one competitor, West on timing and by another one. */
const REASONS: Record<'East' | 'West', Weights<LossReason>> = {
  East: [
    [LossReason.PRICE, 0.36],
    [LossReason.COMPETITOR, 0.16],
    [LossReason.NO_DECISION, 0.14],
    [LossReason.NO_BUDGET, 0.1],
    [LossReason.PRODUCT_GAP, 0.09],
    [LossReason.TIMING, 0.08],
    [LossReason.RELATIONSHIP, 0.05],
    [LossReason.OTHER, 0.02],
  ],
  West: [
    [LossReason.TIMING, 0.3],
    [LossReason.COMPETITOR, 0.23],
    [LossReason.PRICE, 0.12],
    [LossReason.NO_BUDGET, 0.11],
    [LossReason.NO_DECISION, 0.1],
    [LossReason.PRODUCT_GAP, 0.06],
    [LossReason.RELATIONSHIP, 0.06],
    [LossReason.OTHER, 0.02],
  ],
};

const COMPETITORS: Record<'East' | 'West', Weights<string>> = {
  East: [
    ['Rivalsoft', 0.74],
    ['Contoso', 0.26],
  ],
  West: [
    ['云帆软件', 0.77],
    ['Contoso', 0.14],
    ['Rivalsoft', 0.09],
  ],
};

/** Chance that a competitor is named. */
const NAMED: Partial<Record<LossReason, number>> = {
  [LossReason.COMPETITOR]: 1,
  [LossReason.PRICE]: 0.75,
  [LossReason.PRODUCT_GAP]: 0.3,
};

/** A loss as it happens to a team. */
export function lossOf(team: 'East' | 'West', locale: string, random: Random): Loss {
  const reason = random.weighted(REASONS[team]);
  const competitor = random.chance(NAMED[reason] ?? 0) ? random.weighted(COMPETITORS[team]) : null;
  const all = notesIn(locale).lost[reason];
  const fitting = competitor ? all : all.filter(each => !each.includes('{competitor}'));
  return { reason, competitor, notes: random.pick(fitting).replace('{competitor}', competitor ?? '') };
}
