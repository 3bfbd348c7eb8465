import type { DataSource } from 'typeorm';
import { ENTITIES } from '../../entities/list';
import { Stored } from '../../entities/record/stored';
import { Rows } from '../reading/rows';
import type { ChangedType } from './work';

/** A property of a record that points to another one. */
export interface Reference {
  type: ChangedType<Stored>;
  property: string;
}

/** Properties that point to a type besides the one that is called after it. */
const FURTHER: Record<string, readonly string[]> = { Account: ['referredById'] };

/**
 * Every property of every record that points to records of a type: `accountId` for Account, wherever it stands, so that
 * new records are found without being listed.
 */
export function referencesTo(database: DataSource, typeName: string): Reference[] {
  const named = `${typeName[0]?.toLowerCase()}${typeName.slice(1)}Id`;
  const properties = [named, ...(FURTHER[typeName] ?? [])];
  return ENTITIES.filter(type => type.prototype instanceof Stored).flatMap(type => {
    const record = type as ChangedType<Stored>;
    const columns = new Set(new Rows(database, record).properties);
    return properties.filter(property => columns.has(property)).map(property => ({ type: record, property }));
  });
}
