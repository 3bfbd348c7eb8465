/** How many of how many. */
export interface Proportion {
  count: number;
  of: number;
}

/**
 * How far one proportion lies above another, in standard deviations of what chance alone would make of both together (the
 * two-proportion z-test, pooled); negative when it lies below.
 * @returns null when one of them is of nothing
 */
export function standardDeviations(one: Proportion, other: Proportion): number | null {
  if (one.of === 0 || other.of === 0) return null;
  const overall = (one.count + other.count) / (one.of + other.of);
  const spread = Math.sqrt(overall * (1 - overall) * (1 / one.of + 1 / other.of));
  return spread === 0 ? 0 : (one.count / one.of - other.count / other.of) / spread;
}
