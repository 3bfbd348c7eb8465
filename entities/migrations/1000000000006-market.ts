import type { MigrationInterface, QueryRunner } from 'typeorm';
import { within, workspaceTable } from './table';

const UP = [
  `alter table segments
    add capacity_accounts integer check (capacity_accounts >= 0),
    add capacity_amount numeric check (capacity_amount >= 0)`,
  'alter table competitors add archived_at timestamptz',
  'alter table costs add said text, add external_id text',
  'create unique index costs_external on costs (workspace_id, external_id) where deleted_at is null',
  'create index deals_competitor on deals (workspace_id, competitor_id, closed_at) where deleted_at is null and competitor_id is not null',
  'create index accounts_segment on accounts (workspace_id, segment_id) where deleted_at is null',
  ...workspaceTable(
    'market_notes',
    `kind text not null check (kind in ('TREND', 'COMPETITOR', 'OPPORTUNITY')),
    text text not null,
    source text,
    noted_on date not null,
    competitor_id uuid,
    segment_id uuid,
    user_id uuid not null,
    said text,
    external_id text,
    ${within('competitor_id', 'competitors')},
    ${within('segment_id', 'segments')},
    ${within('user_id', 'users')}`,
  ),
  'create index market_notes_day on market_notes (workspace_id, noted_on desc, id) where deleted_at is null',
  'create index market_notes_competitor on market_notes (workspace_id, competitor_id, noted_on desc)',
  'create index market_notes_segment on market_notes (workspace_id, segment_id, noted_on desc)',
  'create unique index market_notes_external on market_notes (workspace_id, external_id) where deleted_at is null',
  ...workspaceTable(
    'targets',
    `user_id uuid,
    team_id uuid,
    metric text not null check (metric in ('REVENUE', 'NEW_CUSTOMERS', 'CONVERSION_RATE', 'DEALS_WON', 'ACTIVITIES')),
    period text not null,
    first_day date not null,
    last_day date not null check (last_day >= first_day),
    value numeric not null check (value > 0),
    said text,
    external_id text,
    check (user_id is null or team_id is null),
    ${within('user_id', 'users')},
    ${within('team_id', 'teams')}`,
  ),
  // One target for each scope, metric and period: setting it again changes it.
  `create unique index targets_place on targets
    (workspace_id, metric, period, coalesce(user_id, team_id, workspace_id)) where deleted_at is null`,
  'create index targets_days on targets (workspace_id, first_day desc, id) where deleted_at is null',
  'create unique index targets_external on targets (workspace_id, external_id) where deleted_at is null',

  // A workspace's own settings become a record: changed with audit and undo, and only from within the workspace.
  `alter table directory.workspaces
    add workspace_id uuid generated always as (id) stored,
    add version integer not null default 1 check (version > 0),
    add updated_at timestamptz not null default now(),
    add deleted_at timestamptz`,
  `grant update (name, fiscal_year_start_month, gross_margin, approval_above_percent, customer_active_months, version, updated_at)
    on directory.workspaces to uplift_app`,
  'alter table directory.workspaces enable row level security',
  // Before a workspace is known all are seen; from then on only the own one.
  `create policy own_workspace on directory.workspaces
    using ((select current_workspace()) is null or id = (select current_workspace()))
    with check (id = (select current_workspace()))`,
];

const DOWN = [
  'drop policy own_workspace on directory.workspaces',
  'alter table directory.workspaces disable row level security',
  `revoke update (name, fiscal_year_start_month, gross_margin, approval_above_percent, customer_active_months, version, updated_at)
    on directory.workspaces from uplift_app`,
  'alter table directory.workspaces drop workspace_id, drop version, drop updated_at, drop deleted_at',
  'drop table targets',
  'drop table market_notes',
  'drop index accounts_segment',
  'drop index deals_competitor',
  'drop index costs_external',
  'alter table costs drop said, drop external_id',
  'alter table competitors drop archived_at',
  'alter table segments drop capacity_accounts, drop capacity_amount',
];

/** Market notes, targets, the market's capacity, and settings that admins change. */
export class Market1000000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
