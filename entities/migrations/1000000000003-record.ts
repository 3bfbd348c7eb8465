import type { MigrationInterface, QueryRunner } from 'typeorm';
import { walled, within, workspaceTable } from './table';

const UP = [
  ...workspaceTable(
    'changes',
    `kind text not null,
    args jsonb not null,
    user_id uuid not null,
    at timestamptz not null,
    undo_group text,
    inverse jsonb,
    undone_by_id uuid,
    undoes_id uuid,
    ${within('user_id', 'users')},
    ${within('undone_by_id', 'changes')},
    ${within('undoes_id', 'changes')}`,
  ),
  'create index changes_user on changes (workspace_id, user_id, at desc)',
  'create index changes_group on changes (workspace_id, undo_group) where undo_group is not null',
  ...workspaceTable(
    'audit_entries',
    `change_id uuid not null,
    record_type text not null,
    record_id uuid not null,
    record_version integer not null,
    action text not null check (action in ('CREATED', 'UPDATED', 'REMOVED', 'RESTORED')),
    before jsonb,
    after jsonb,
    user_id uuid not null,
    at timestamptz not null,
    origin text not null,
    ${within('change_id', 'changes')},
    ${within('user_id', 'users')}`,
  ),
  'create index audit_entries_record on audit_entries (workspace_id, record_id, at desc)',
  'create index audit_entries_at on audit_entries (workspace_id, at desc, id)',
  // What has been written into the record of changes is never rewritten.
  'revoke update on audit_entries, stage_changes, milestones from uplift_app',
  'grant update (deleted_at, version, updated_at) on stage_changes, milestones to uplift_app',

  `create table request_keys (
    workspace_id uuid not null references directory.workspaces (id),
    caller text not null,
    key text not null,
    fingerprint text not null,
    payload jsonb not null,
    change_id uuid not null,
    at timestamptz not null,
    primary key (workspace_id, caller, key)
  )`,
  ...walled('request_keys'),
  'grant select, insert, update, delete on request_keys to uplift_app',
  'create index request_keys_at on request_keys (workspace_id, at)',

  `create table outbox (
    workspace_id uuid not null references directory.workspaces (id),
    id uuid not null,
    change_id uuid not null,
    kind text not null,
    records jsonb not null,
    at timestamptz not null,
    transaction xid8 not null default pg_current_xact_id(),
    primary key (workspace_id, id)
  )`,
  ...walled('outbox'),
  'grant select, insert on outbox to uplift_app',
  // Readers in other processes go by the transaction, since ids do not commit in order.
  'create index outbox_transaction on outbox (workspace_id, transaction)',
];

const TABLES = ['outbox', 'request_keys', 'audit_entries', 'changes'];

/** What happened: changes with their inverse, the audit, the memory of requests, and the outbox. */
export class Record1000000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`drop table ${table}`);
  }
}
