/** A table as people take it elsewhere: what is in a cell stands there as it is, numbers as decimal text. */
export interface PlainTable {
  columns: string[];
  /** `null` is an empty cell. */
  rows: (string | null)[][];
}

/** Excel takes a file without it for one in the system's own encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/** What a spreadsheet would reckon with, run, or follow if a cell began with it. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u;
const NUMBER = /^-?\d+(\.\d+)?$/;
const NEEDS_QUOTES = /[",;\r\n\t']/;

/**
 * A table as CSV for spreadsheets: UTF-8 with a byte order mark, commas, CRLF. Text that a spreadsheet would take for a
 * formula begins with an apostrophe, which makes it text.
 */
export function csvOf({ columns, rows }: PlainTable): string {
  const lines = [columns, ...rows].map(cells => cells.map(written).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function written(cell: string | null): string {
  if (cell === null) return '';
  const safe = FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
