import type { Decimal } from 'decimal.js';
import { KpiDimension } from './dimension';
import { inUnit, quotient, rounded } from './exact';
import { type GroupName, groupNames, NONE } from './groupNames';
import type { KpiGroup } from './kpiReport';
import { KpiUnit } from './metric';
import { everyMonth } from './months';
import type { Question, Row } from './question';
import { written } from './written';

/** The parts of a figure: the largest first, months in order. What belongs to a person the viewer may not see is left out. */
export async function groupsOf(question: Question, unit: KpiUnit, rows: Row[]): Promise<KpiGroup[]> {
  const { groupBy, context } = question;
  if (groupBy === null) return [];
  const byMonth = groupBy === KpiDimension.MONTH;
  const all = byMonth ? everyMonth(question, unit, rows) : rows;
  const keys = all.map(row => row.key);
  const named = await groupNames(context, groupBy, keys);
  const parts = all.flatMap((row): Part[] => {
    const name = named(row.key);
    return name ? [{ row, name, size: quotient(unit, row.numerator, row.denominator) }] : [];
  });
  return (byMonth ? parts : parts.sort(largestFirst)).map(part => group(question, unit, part));
}

interface Part {
  row: Row;
  name: GroupName;
  /** The figure before rounding. */
  size: Decimal | null;
}

function group({ context: { viewer } }: Question, unit: KpiUnit, { row, name, size }: Part): KpiGroup {
  const { currency } = viewer.workspace;
  const value = rounded(unit, size, currency);
  const formatted = written(viewer, unit, value);
  return { ...name, value, ...sides(unit, row, currency), sampleSize: row.sampleSize, formatted };
}

/** Numerator and denominator as they are given out. */
export function sides(unit: KpiUnit, row: Row, currency: string): Pick<KpiGroup, 'numerator' | 'denominator'> {
  return {
    numerator: rounded(unit === KpiUnit.RATIO ? KpiUnit.COUNT : unit, inUnit(unit, row.numerator), currency),
    denominator: row.denominator === null ? null : String(row.denominator),
  };
}

/** Without a figure last; of equal ones by name, what belongs to none after the others. */
function largestFirst(one: Part, other: Part): number {
  if (one.size === null || other.size === null) return Number(one.size === null) - Number(other.size === null);
  return (
    other.size.comparedTo(one.size) ||
    Number(one.name.key === NONE) - Number(other.name.key === NONE) ||
    (one.name.label < other.name.label ? -1 : 1)
  );
}
