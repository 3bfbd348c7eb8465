import { KpiDimension } from './dimension';
import { rounded } from './exact';
import { type GroupName, groupNames, NONE } from './groupNames';
import type { KpiGroup } from './kpiReport';
import { everyMonth } from './months';
import type { Metric, Question, Row, Worth } from './question';
import { knownDetails } from './rowDetails';
import { worthOf } from './worth';
import { writtenRow } from './written';

/** The parts of a figure: the largest first, months in order. What belongs to a person the viewer may not see is left out. */
export async function groupsOf(question: Question, how: Metric, rows: Row[]): Promise<KpiGroup[]> {
  const { groupBy, context } = question;
  if (groupBy === null) return [];
  const { currency } = context.viewer.workspace;
  const byMonth = groupBy === KpiDimension.MONTH;
  const all = byMonth ? everyMonth(question, how, rows) : rows;
  const keys = all.map(row => row.key);
  const named = await groupNames(context, groupBy, keys);
  const parts = all.flatMap((row): Part[] => {
    const name = named(row.key);
    return name ? [{ row, name, worth: worthOf(how, row, currency) }] : [];
  });
  return (byMonth ? parts : parts.sort(largestFirst)).map(part => group(question, how, part));
}

interface Part {
  row: Row;
  name: GroupName;
  worth: Worth;
}

function group({ context: { viewer } }: Question, how: Metric, { row, name, worth }: Part): KpiGroup {
  const value = rounded(how.unit, worth.value, viewer.workspace.currency);
  return {
    ...name,
    value,
    numerator: worth.numerator,
    denominator: worth.denominator,
    sampleSize: row.sampleSize,
    formatted: writtenRow(viewer, how, value, row),
    details: knownDetails(viewer, how, row),
  };
}

/** Without a figure last; of equal ones by name, what belongs to none after the others. */
function largestFirst({ worth: { value: one }, name }: Part, { worth: { value: two }, name: other }: Part): number {
  if (one === null || two === null) return Number(one === null) - Number(two === null) || byName(name, other);
  return two.comparedTo(one) || byName(name, other);
}

function byName(one: GroupName, other: GroupName): number {
  return Number(one.key === NONE) - Number(other.key === NONE) || (one.label < other.label ? -1 : 1);
}
