/** What a leaderboard compares when nothing is said. */
export const USUAL_RANKING = 'REVENUE';

/**
 * The figure that a command shows, as the slots that `showKpi` would show it with, for "how is this calculated?" and
 * "which ones?". Null where it shows several, of which none is meant by "this"; undefined where it shows none.
 */
export function figureShown(
  command: string,
  slots: Record<string, unknown>,
): Record<string, unknown> | null | undefined {
  const { scope, period, metric } = slots;
  switch (command) {
    case 'showKpi':
      return slots;
    case 'showFunnel':
      return { metric: 'CONVERSION_RATE', scope, period };
    case 'showLeaderboard':
      return { metric: metric ?? USUAL_RANKING, scope, period };
    case 'planToTarget':
      return { metric: 'ATTAINMENT', scope, period };
    case 'showSnapshot':
      return null;
    default:
      return undefined;
  }
}
