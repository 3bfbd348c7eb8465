import type { Touched } from '../../entities/record/outbox';

/** The record of a type that a change has touched; null when there is none. @returns its UUID */
export function touchedOf(records: readonly Touched[], type: string): string | null {
  return records.find(record => record.type === type)?.id ?? null;
}
