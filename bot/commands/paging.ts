import type { Turn } from '../command';

/** A list's first line: how many there are, and from the second page on which of them these are. */
export function headOf({ say, skipped }: Turn, total: number, rows: number, first: string): string {
  return skipped === 0 ? first : say('nextPage.range', { from: skipped + 1, to: skipped + rows, count: total });
}
