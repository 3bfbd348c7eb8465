import { cut } from '../inert';
import type { Table } from '../reply';
import type { Element, RichText, TableElement } from './card';
import { oneLine, richText } from './text';

/** More columns than this cannot be read on a phone. */
const PHONE_COLUMNS = 4;

/** The longest line under a row's name. */
const LINE = 500;

/** What stands in an empty cell. */
const NOTHING = '–';

/** A table: as such where it fits a phone, else one paragraph per row. What exceeds `most` rows is left out and marked. */
export function tableElements(table: Table, most: number, cellLimit: number): Element[] {
  const labels = table.columns.map(({ label }) => oneLine(label, cellLimit));
  if (labels.length === 0 || table.rows.length === 0 || most === 0) return [];
  const rows = table.rows
    .slice(0, most)
    .map(row => labels.map((_, column) => oneLine(row[column] ?? '', cellLimit) || NOTHING));
  const more = table.rows.length > most ? [richText('…')] : [];
  if (labels.length > PHONE_COLUMNS) return [...rows.flatMap(row => described(row, labels)), ...more];
  return [grid(table, labels, rows), ...more];
}

function grid(table: Table, labels: string[], rows: string[][]): TableElement {
  const sides = table.columns.map(({ align = 'left' }) => align);
  const line = (texts: string[], header: boolean): TableElement['rows'][number] => ({
    type: 'TableRow',
    cells: texts.map((text, column) => ({
      type: 'TableCell',
      items: [
        {
          ...richText(text || NOTHING, header ? { weight: 'bolder' } : {}),
          horizontalAlignment: sides[column] ?? 'left',
        },
      ],
    })),
  });
  return {
    type: 'Table',
    firstRowAsHeader: true,
    showGridLines: false,
    columns: sides.map(horizontalCellContentAlignment => ({ width: 1, horizontalCellContentAlignment })),
    rows: [line(labels, true), ...rows.map(row => line(row, false))],
  };
}

/** `Acme Corporation` in bold, and below it `Stage: Proposal · Amount: US$48,000`. */
function described([first = NOTHING, ...others]: string[], labels: string[]): RichText[] {
  const rest = others.map((text, index) => `${labels[index + 1]}: ${text}`).join(' · ');
  return [richText(first, { weight: 'bolder' }), { ...richText(cut(rest, LINE)), spacing: 'none' }];
}
