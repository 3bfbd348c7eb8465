import type { House } from '../house';

/** What every record has, made at an instant. */
export function made({ newId }: Pick<House, 'newId'>, at: Date): { id: string; createdAt: Date; updatedAt: Date } {
  return { id: newId(at), createdAt: at, updatedAt: at };
}
