import { TypeOverrides, types } from 'pg';

/**
 * How PostgreSQL's values arrive: days and exact numbers as text, instants as Date, counts as numbers. Only for our own
 * pool; other users of `pg` in the process keep theirs.
 */
export const columnTypes = new TypeOverrides();

const { DATE, INT8, NUMERIC } = types.builtins;

columnTypes.setTypeParser(DATE, text => text);
columnTypes.setTypeParser(NUMERIC, text => text);
columnTypes.setTypeParser(INT8, wholeNumber);

/** Counts and versions are far below the limit; what is not stays exact as text. */
function wholeNumber(text: string): number | string {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : text;
}
