import type { Field } from './fields/field.js';
import { whole } from './fields/reading.js';
import type { Texts } from './texts/texts.js';

/** Numbers of employees, both ends included; null for no limit. */
export interface Sizes {
  employeesFrom: number | null;
  employeesTo: number | null;
}

/** Fields for the number of employees. */
export function sizeFields(texts: Texts, sizes: Sizes | null): Field[] {
  const common = { numeric: true, read: whole };
  return [
    { name: 'employeesFrom', label: texts.employeesFrom, value: written(sizes?.employeesFrom), ...common },
    { name: 'employeesTo', label: texts.employeesTo, value: written(sizes?.employeesTo), ...common },
  ];
}

/** The number of employees in a line; null where no limit is known. */
export function range(texts: Texts, { employeesFrom: from, employeesTo: to }: Sizes): string | null {
  if (from === null && to === null) return null;
  return `${texts.employees} ${from ?? ''}–${to ?? ''}`;
}

/** A number as it stands in a field. */
export function written(number: number | null | undefined): string {
  return number == null ? '' : String(number);
}
