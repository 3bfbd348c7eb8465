import type { Desk, Section } from '../desk.js';
import { fraction, percentOf, whole } from '../fields/reading.js';
import { archiving, details, NAMES, type NamedSetting, nameFields, namesFrom, otherNames } from '../names.js';
import { type Item, records } from '../records.js';

interface ProductLine extends NamedSetting {
  typicalCycleDays: number | null;
  grossMargin: string | null;
}

const QUERY = `{ productLines { ${NAMES} typicalCycleDays grossMargin } }`;

/** What is sold, with its usual cycle and its own margin. */
export function productLines(desk: Desk): Section {
  const { texts, api } = desk;
  const told = texts.productLines;
  const itemOf = (line: ProductLine): ProductLine & Item => ({
    ...line,
    detail: details(
      otherNames(line),
      line.typicalCycleDays === null ? null : told.cycleOf(line.typicalCycleDays),
      line.grossMargin === null ? null : told.marginOf(texts.percent(percentOf(line.grossMargin))),
    ),
    archived: line.archivedAt !== null,
  });
  const fields = (line: ProductLine | null) => [
    ...nameFields(desk, line),
    {
      name: 'typicalCycleDays',
      label: told.cycle,
      value: line?.typicalCycleDays == null ? '' : String(line.typicalCycleDays),
      ...{ unit: texts.days, numeric: true, read: whole },
    },
    {
      name: 'grossMargin',
      label: told.margin,
      hint: told.marginHint,
      value: line?.grossMargin == null ? '' : percentOf(line.grossMargin),
      ...{ unit: '%', numeric: true, read: fraction },
    },
  ];
  return {
    id: 'product-lines',
    title: told.title,
    intro: told.intro,
    show: async () => [
      records(desk, {
        mutation: 'configureProductLine',
        items: (await api.ask<{ productLines: ProductLine[] }>(QUERY)).productLines.map(itemOf),
        fields,
        input: (values, line) => ({ ...namesFrom(values, line), ...(line && { id: line.id }) }),
        add: told.add,
        ordered: true,
        archive: archiving(desk),
      }),
    ],
  };
}
