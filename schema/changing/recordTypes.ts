import { ENTITIES } from '../../entities/list';
import { Stored } from '../../entities/record/stored';
import type { ChangedType } from './work';

const BY_NAME = new Map<string, ChangedType<Stored>>();
for (const type of ENTITIES) {
  if (type.prototype instanceof Stored) BY_NAME.set(type.name, type as ChangedType<Stored>);
}

/** The class of a record by its type's name. @throws for a name that is none: a fault of ours */
export function recordType(name: string): ChangedType<Stored> {
  const type = BY_NAME.get(name);
  if (!type) throw new Error(`no record type ${name}`);
  return type;
}

/** The same, null for a name that is none. */
export function recordTypeIf(name: string): ChangedType<Stored> | null {
  return BY_NAME.get(name) ?? null;
}
