import type { MigrationInterface, QueryRunner } from 'typeorm';
import { walled, within, workspaceTable } from './table';

const UP = [
  // Tokens are needed before the workspace is known, so they stand in the directory; only sealed.
  `create table directory.slack_installations (
    team text primary key,
    workspace_id uuid not null references directory.workspaces (id),
    installed_by uuid,
    tokens bytea not null,
    expires_at timestamptz,
    installed_at timestamptz not null,
    ended_at timestamptz
  )`,
  'grant select, insert, update on directory.slack_installations to uplift_app',
  'grant insert, update, delete on directory.installations to uplift_app',
  `create table directory.slack_starts (
    state bytea primary key,
    workspace_id uuid not null references directory.workspaces (id),
    started_by uuid,
    expires_at timestamptz not null
  )`,
  'grant select, insert, delete on directory.slack_starts to uplift_app',

  // What a person has written of late is looked for before it is taken to be said twice.
  'create index inbox_received on directory.inbox (platform, tenant, received_at)',

  ...workspaceTable(
    'link_codes',
    `user_id uuid not null,
    code_hash bytea not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    ${within('user_id', 'users')}`,
  ),
  'create index link_codes_hash on link_codes (workspace_id, code_hash) where used_at is null and deleted_at is null',
  'create index link_codes_user on link_codes (workspace_id, user_id)',
  `create table link_attempts (
    workspace_id uuid not null references directory.workspaces (id),
    platform text not null,
    tenant text not null,
    person text not null,
    wrong integer not null,
    locked_until timestamptz,
    last_at timestamptz not null,
    primary key (workspace_id, platform, tenant, person)
  )`,
  ...walled('link_attempts'),
  'grant select, insert, update, delete on link_attempts to uplift_app',
];

const DOWN = [
  'drop index directory.inbox_received',
  'drop table link_attempts, link_codes',
  'drop table directory.slack_starts, directory.slack_installations',
  'revoke insert, update, delete on directory.installations from uplift_app',
];

/** Slack workspaces that installed the app, and codes that link somebody's chat account. */
export class Platforms1000000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
