import type { Sql } from './sql';

/** Where rows can be read: a request's snapshot or a change's transaction. */
export interface Readable {
  rows<Row extends Record<string, unknown>>(statement: Sql): Promise<Row[]>;
}
