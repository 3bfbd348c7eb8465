import { DateTime } from 'luxon';
import { UserError } from '../../entities/values/userError';
import type { FieldName } from './columns';

/** Longest wrong value that is repeated to the person. */
const SHOWN = 80;

/** The cells of one row, by what they mean; empty ones are left out. */
export class Cells {
  constructor(private readonly values: ReadonlyMap<FieldName, string>) {}

  text(field: FieldName): string | undefined {
    return this.values.get(field);
  }

  /** @throws UserError when it is empty */
  required(field: FieldName): string {
    const value = this.values.get(field);
    if (value === undefined) throw new UserError('INVALID', [field], 'import.missing', { field });
    return value;
  }

  /** @throws UserError for what is no whole number */
  whole(field: FieldName): number | null {
    const value = this.values.get(field);
    if (value === undefined) return null;
    const digits = ungrouped(value);
    if (digits === null || !/^\d{1,9}$/.test(digits)) throw wrong(field, value, '25');
    return Number(digits);
  }

  /** An amount with a decimal point and nothing that groups its digits. @throws UserError for what is none, or could be two */
  amount(field: FieldName): string | null {
    const value = this.values.get(field);
    if (value === undefined) return null;
    const digits = ungrouped(value);
    if (digits === null || !/^\d{1,30}(\.\d{1,20})?$/.test(digits)) throw wrong(field, value, '48000.50');
    return digits;
  }

  /** A day, also where a time of day follows. @throws UserError for what is none */
  day(field: FieldName): string | null {
    const value = this.values.get(field);
    if (value === undefined) return null;
    const [day = ''] = value.split(/[T ]/);
    if (!DateTime.fromISO(day).isValid || !/^\d{4}-\d{2}-\d{2}$/.test(day)) throw wrong(field, value, '2026-11-24');
    return day;
  }

  /** An instant; without an offset, in a time zone. @throws UserError for what is none */
  instant(field: FieldName, zone: string): Date | null {
    const value = this.values.get(field);
    if (value === undefined) return null;
    const read = DateTime.fromISO(value.replace(' ', 'T'), { zone });
    if (!read.isValid) throw wrong(field, value, '2026-11-24T10:00:00Z');
    return read.toJSDate();
  }

  /** One of some words, in whatever case. @throws UserError for another */
  oneOf<T extends string>(field: FieldName, words: readonly T[]): T | null {
    const value = this.values.get(field);
    if (value === undefined) return null;
    const found = words.find(word => word === value.toUpperCase().replace(/[\s-]+/g, '_'));
    if (!found) throw wrong(field, value, words.join(', '));
    return found;
  }
}

/** How numbers are written, the decimals in the last group; what could also mean another number is not among them. */
const WRITTEN = [
  /^(\d+)(?:\.(\d+))?$/,
  /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/,
  /^([1-9]\d{0,2}(?:\s\d{3})+)(?:[.,](\d+))?$/,
  /^([1-9]\d{0,2}(?:\.\d{3})+),(\d+)$/,
  /^([1-9]\d{0,2}(?:\.\d{3}){2,})$/,
  /^(\d+),(\d+)$/,
];

/** A number with a decimal point and without what groups its thousands, as in `1,234.50`, `1 234,50` or `1.234,50`. */
function ungrouped(value: string): string | null {
  const read = WRITTEN.map(form => form.exec(value)).find(found => found !== null);
  if (!read) return null;
  const [, whole = '', decimals] = read;
  return [whole.replace(/\D/g, ''), ...(decimals === undefined ? [] : [decimals])].join('.');
}

function wrong(field: FieldName, value: string, like: string): UserError {
  return new UserError('INVALID', [field], 'import.value', { value: value.slice(0, SHOWN), like });
}
