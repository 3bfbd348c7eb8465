/** The middle of some times. */
export function median(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** What takes long is not measured more often than fits into this time, in milliseconds. */
const ENOUGH_MS = 5_000;

/**
 * Measures several ways of doing something in turns, so that what else the machine does meanwhile hits all of them alike.
 * @returns the median milliseconds of each, by its name
 */
export async function inTurns<Name extends string>(
  ways: Record<Name, () => Promise<unknown>>,
  rounds: number,
): Promise<Record<Name, number>> {
  const times = new Map<string, number[]>();
  const entries = Object.entries(ways) as [Name, () => Promise<unknown>][];
  for (const [, way] of entries) await way();
  const start = performance.now();
  for (let round = 0; round < rounds && (round === 0 || performance.now() - start < ENOUGH_MS); round++) {
    for (const [name, way] of entries) {
      const began = performance.now();
      await way();
      times.set(name, [...(times.get(name) ?? []), performance.now() - began]);
    }
  }
  return Object.fromEntries(entries.map(([name]) => [name, median(times.get(name) ?? [])])) as Record<Name, number>;
}

/** Milliseconds as they are printed. */
export function ms(time: number): string {
  return `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`;
}
