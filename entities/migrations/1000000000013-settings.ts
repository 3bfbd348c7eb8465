import type { MigrationInterface, QueryRunner } from 'typeorm';
import { workspaceTable } from './table';

const ORDERED = ['product_lines', 'channels', 'segments'];

const UP = [
  `alter table directory.workspaces
    add working_days integer[] not null default '{1,2,3,4,5}'
      check (cardinality(working_days) between 1 and 7 and working_days <@ '{1,2,3,4,5,6,7}')`,
  'grant update (currency, time_zone, locale, working_days) on directory.workspaces to uplift_app',
  ...workspaceTable(
    'holidays',
    `name text not null,
    first_day date not null,
    last_day date not null,
    worked boolean not null,
    check (last_day >= first_day)`,
  ),
  'create index holidays_days on holidays (workspace_id, first_day) where deleted_at is null',
  // All zero is by name, as before; from the first time on that one is moved, all are numbered.
  ...ORDERED.map(table => `alter table ${table} add position integer not null default 0`),
  // The day a follow-up was reckoned for, before it was put to a working day: the next one is reckoned from it.
  'alter table follow_ups add reckoned_for date',
];

const DOWN = [
  'alter table follow_ups drop reckoned_for',
  ...ORDERED.map(table => `alter table ${table} drop position`),
  'drop table holidays',
  'revoke update (currency, time_zone, locale, working_days) on directory.workspaces from uplift_app',
  'alter table directory.workspaces drop working_days',
];

/** Working days and holidays, and the order of product lines, channels and segments. */
export class Settings1000000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
