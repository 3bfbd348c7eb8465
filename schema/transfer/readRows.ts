import { parse } from 'csv-parse/sync';
import { registerEnumType } from 'type-graphql';
import { UserError } from '../../entities/values/userError';

export enum FileFormat {
  CSV = 'CSV',
  JSON_LINES = 'JSON_LINES',
}

registerEnumType(FileFormat, {
  name: 'FileFormat',
  description: 'How a file is written.',
  valuesConfig: {
    CSV: { description: 'Comma-separated values with a line of headers; UTF-8.' },
    JSON_LINES: { description: 'One JSON object a line.' },
  },
});

/** One row of a file. */
export interface FileRow {
  /** Its line of data, counting from 1; the header is not counted. */
  row: number;
  cells: Record<string, string>;
}

/** A file's columns, in order, and its rows. */
export interface FileTable {
  columns: string[];
  rows: FileRow[];
}

/** Takes a file apart. @throws UserError for what is not in that format */
export function readRows(text: string, format: FileFormat): FileTable {
  return format === FileFormat.CSV ? readCsv(text) : readJsonLines(text);
}

function readCsv(text: string): FileTable {
  let lines: string[][];
  try {
    lines = parse(text, { bom: true, skip_empty_lines: true, relax_column_count: true, trim: true });
  } catch {
    throw new UserError('INVALID', ['text'], 'import.notCsv');
  }
  const [columns = [], ...rest] = lines;
  const rows = rest.map((cells, index) => ({
    row: index + 1,
    cells: Object.fromEntries(columns.map((column, at) => [column, unquoted(cells[at] ?? '')])),
  }));
  return { columns, rows };
}

/** What our own exports and other careful ones put before a text that a spreadsheet would reckon with. */
export function unquoted(cell: string): string {
  return /^'[\s\p{Cc}]*[=+\-@＝＋－＠]/u.test(cell) ? cell.slice(1) : cell;
}

function readJsonLines(text: string): FileTable {
  const lines = text.split(/\r?\n/).filter(line => line.trim() !== '');
  const columns = new Set<string>();
  const rows = lines.map((line, index) => {
    const cells: Record<string, string> = {};
    for (const [column, value] of Object.entries(objectIn(line, index + 1))) {
      columns.add(column);
      cells[column] = typeof value === 'string' ? value : value == null ? '' : JSON.stringify(value);
    }
    return { row: index + 1, cells };
  });
  return { columns: [...columns], rows };
}

function objectIn(line: string, row: number): object {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    value = null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UserError('INVALID', ['text'], 'import.notJson', { row });
  }
  return value;
}
