/** The first line of a backup, before a JSON head. */
export const MAGIC = 'uplift-backup-1 ';

/** What a backup says of itself. */
export interface BackupHead {
  /** When it was taken, RFC 3339. */
  at: string;
  /** The migrations that had run, oldest first. */
  migrations: string[];
}

/** Before a table's rows, which follow in the text format of COPY, a line each. */
export interface TableHead {
  schema: string;
  name: string;
  columns: string[];
}

/** The line after a table's last row; in COPY's text format no row reads so. */
export const END_OF_ROWS = '\\.';

/** The last line, with the number of rows: a file without it is not whole. */
export interface BackupEnd {
  rows: number;
}

/** What stands on the lines between tables. */
export type Marker = { table: TableHead } | { end: BackupEnd };
