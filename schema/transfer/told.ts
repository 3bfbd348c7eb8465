import { Lead } from '../../entities/customers/lead';
import { Deal } from '../../entities/deals/deal';
import { type FieldName, TOLD_FIELDS, type ToldField } from './columns';
import type { Imported } from './writeRow';

/** Whether a value is told of a record and never read into it. */
export const isTold = (field: FieldName): field is ToldField => TOLD_FIELDS.some(one => one === field);

/** Whether a record says already what a file tells of it. */
export function says(record: Imported, field: ToldField, value: string): boolean {
  if (record instanceof Lead) return field === 'status' && record.status === value.toUpperCase();
  if (!(record instanceof Deal)) return false;
  if (field === 'state') return record.state === value.toUpperCase();
  // Exports tell instants to the second.
  return Math.floor((record.closedAt?.getTime() ?? Number.NaN) / 1000) === Math.floor(Date.parse(value) / 1000);
}
