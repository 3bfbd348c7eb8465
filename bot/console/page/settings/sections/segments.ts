import type { Desk, Section } from '../desk.js';
import { decimal, lines, whole } from '../fields/reading.js';
import { archiving, details, NAMES, type NamedSetting, nameFields, namesFrom, otherNames } from '../names.js';
import { type Item, records } from '../records.js';
import { range, sizeFields, written } from '../sizes.js';

interface Segment extends NamedSetting {
  industry: string | null;
  employeesFrom: number | null;
  employeesTo: number | null;
  needs: string[];
  capacity: { accounts: number | null; amount: { amount: string } | null };
}

const QUERY = `{ segments(first: 100) { nodes {
  ${NAMES} industry employeesFrom employeesTo needs capacity { accounts amount { amount } }
} } }`;

/** The parts of the market. */
export function segments(desk: Desk): Section {
  const { texts, api } = desk;
  const told = texts.segments;
  const itemOf = (segment: Segment): Segment & Item => ({
    ...segment,
    detail: details(otherNames(segment), segment.industry, range(texts, segment)),
    archived: segment.archivedAt !== null,
  });
  const fields = (segment: Segment | null) => [
    ...nameFields(desk, segment),
    { name: 'industry', label: told.industry, value: segment?.industry ?? '', wide: true },
    ...sizeFields(texts, segment),
    {
      name: 'needs',
      label: told.needs,
      hint: told.needsHint,
      kind: 'lines' as const,
      value: segment?.needs.join('\n') ?? '',
      read: lines,
    },
    {
      name: 'capacityAccounts',
      label: told.accounts,
      value: written(segment?.capacity.accounts),
      ...{ numeric: true, read: whole },
    },
    {
      name: 'capacityAmount',
      label: told.amount,
      value: segment?.capacity.amount?.amount ?? '',
      ...{ unit: desk.currency, numeric: true, read: decimal },
    },
  ];
  return {
    id: 'segments',
    title: told.title,
    intro: told.intro,
    show: async () => [
      records(desk, {
        mutation: 'configureSegment',
        items: (await api.ask<{ segments: { nodes: Segment[] } }>(QUERY)).segments.nodes.map(itemOf),
        fields,
        input: (values, segment) => ({ ...namesFrom(values, segment), ...(segment && { id: segment.id }) }),
        add: told.add,
        ordered: true,
        archive: archiving(desk),
      }),
    ],
  };
}
