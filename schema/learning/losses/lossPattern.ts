import { standardDeviations } from '../proportions';
import type { LineOutcome, LossCounts } from './lossCounts';

/** What stands out among lost deals. Keys are those of the counts. */
export type LossPattern =
  | { kind: 'REASON'; key: string; count: number; competitor: { key: string; count: number } | null }
  | { kind: 'STAGE'; key: string; count: number }
  | { kind: 'COMPETITOR'; key: string; count: number; named: number }
  | { kind: 'LINE'; key: string; lost: number; closed: number; otherLost: number; otherClosed: number };

/** Fewer deals than this carry no words. */
const FEWEST = 5;
/** How many standard deviations away from chance a difference has to be; more where several groups are each tried. */
const SURE = 2;
const SURE_OF_ONE_AMONG_MANY = 2.4;
/** Share of a reason's deals that one competitor must have for being named with it. */
const MOSTLY = 0.5;

/**
 * The one pattern that stands out most: a reason or stage clearly ahead of the next, a product line lost clearly more often
 * than the others, or else a competitor clearly ahead of the next.
 * @returns null when there are too few deals or chance alone would often look the same
 */
export function lossPattern(counts: LossCounts): LossPattern | null {
  const found = [reason(counts), stage(counts), line(counts.outcomes)].flatMap(each => each ?? []);
  const [strongest] = found.sort((one, other) => other.strength - one.strength);
  // Whom deals went to says less than why they were lost.
  return (strongest ?? competitor(counts))?.pattern ?? null;
}

interface Sighting {
  /** Standard deviations from chance. */
  strength: number;
  pattern: LossPattern;
}

type Counted = readonly { key: string | null; count: number }[];

/** The most frequent key, when it is clearly ahead of the next one. */
function ahead(groups: Counted): { key: string; count: number; strength: number } | null {
  const [first, second] = groups.filter(group => group.key !== null).sort((one, other) => other.count - one.count);
  if (!first || first.key === null || first.count < FEWEST) return null;
  const next = second?.count ?? 0;
  const strength = (first.count - next) / Math.sqrt(first.count + next);
  return strength >= SURE ? { key: first.key, count: first.count, strength } : null;
}

function reason({ reasons, pairs }: LossCounts): Sighting | null {
  const first = ahead(reasons.filter(({ key }) => key !== 'OTHER'));
  if (!first) return null;
  const rivals = pairs.filter(pair => pair.reason === first.key).sort((one, other) => other.count - one.count);
  const [rival] = rivals;
  const named = rival && rival.count >= FEWEST && rival.count >= first.count * MOSTLY;
  return {
    strength: first.strength,
    pattern: {
      kind: 'REASON',
      key: first.key,
      count: first.count,
      competitor: named ? { key: rival.competitor, count: rival.count } : null,
    },
  };
}

function stage({ stages }: LossCounts): Sighting | null {
  const first = ahead(stages);
  return first && { strength: first.strength, pattern: { kind: 'STAGE', key: first.key, count: first.count } };
}

function competitor({ competitors }: LossCounts): Sighting | null {
  const first = ahead(competitors);
  if (!first) return null;
  const named = competitors.filter(({ key }) => key !== null).reduce((sum, { count }) => sum + count, 0);
  return { strength: first.strength, pattern: { kind: 'COMPETITOR', key: first.key, count: first.count, named } };
}

/** The product line whose share of lost deals differs most from that of all others together. */
function line(outcomes: readonly LineOutcome[]): Sighting | null {
  const total = outcomes.reduce((sum, { closed, lost }) => ({ closed: sum.closed + closed, lost: sum.lost + lost }), {
    closed: 0,
    lost: 0,
  });
  const sightings = outcomes.flatMap(({ key, closed, lost }): Sighting[] => {
    const otherClosed = total.closed - closed;
    const otherLost = total.lost - lost;
    if (lost < FEWEST || otherClosed < FEWEST) return [];
    const strength = standardDeviations({ count: lost, of: closed }, { count: otherLost, of: otherClosed }) ?? 0;
    return strength >= SURE_OF_ONE_AMONG_MANY
      ? [{ strength, pattern: { kind: 'LINE', key, lost, closed, otherLost, otherClosed } }]
      : [];
  });
  return sightings.sort((one, other) => other.strength - one.strength)[0] ?? null;
}
