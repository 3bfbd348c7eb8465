import type { MigrationInterface, QueryRunner } from 'typeorm';
import { walled, within, workspaceTable } from './table';

/** Lets the tables' owner see every workspace's rows, so that one relay serves them all; the server's own role stays bound. */
const openToOwner = (table: string): string =>
  `create policy relay on ${table} to current_user using (true) with check (true)`;

const UP = [
  // What was written before anybody could hear of it counts as told.
  'alter table outbox add column relayed_at timestamptz default now()',
  'alter table outbox alter column relayed_at drop default',
  'create index outbox_unrelayed on outbox (at) where relayed_at is null',
  openToOwner('outbox'),

  ...workspaceTable(
    'timers',
    `kind text not null,
    key text not null,
    due_at timestamptz not null,
    payload jsonb not null default '{}',
    user_id uuid not null,
    fired_at timestamptz,
    ${within('user_id', 'users')}`,
  ),
  'create unique index timers_waiting on timers (workspace_id, kind, key) where fired_at is null and deleted_at is null',
  'create index timers_due on timers (due_at) where fired_at is null and deleted_at is null',
  openToOwner('timers'),

  ...workspaceTable(
    'letters',
    `key text not null,
    recipient text not null,
    subject text not null,
    body text not null,
    html text,
    user_id uuid not null,
    state text not null check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED')),
    sent_at timestamptz check (sent_at is not null or state <> 'SENT'),
    ${within('user_id', 'users')}`,
  ),
  'create unique index letters_key on letters (workspace_id, key) where deleted_at is null',

  `create table notifications (
    workspace_id uuid not null references directory.workspaces (id),
    id uuid not null,
    key text not null,
    user_id uuid,
    place jsonb check (user_id is not null or place is not null),
    change_id uuid,
    reply jsonb not null,
    state text not null default 'WAITING' check (state in ('WAITING', 'SENDING', 'SENT', 'HELD', 'DROPPED', 'UNKNOWN')),
    attempts integer not null default 0,
    made_at timestamptz not null,
    sending_since timestamptz,
    sent_at timestamptz check (sent_at is not null or state <> 'SENT'),
    sent_to text,
    primary key (workspace_id, id),
    unique (workspace_id, key),
    ${within('user_id', 'users')},
    ${within('change_id', 'changes')}
  )`,
  ...walled('notifications'),
  'grant select, insert, update on notifications to uplift_app',
  `create index notifications_held on notifications (workspace_id, user_id, made_at) where state = 'HELD'`,

  `create table chat_places (
    workspace_id uuid not null references directory.workspaces (id),
    user_id uuid not null,
    platform text not null,
    tenant text not null,
    person text not null,
    direct boolean not null,
    reference jsonb,
    seen_at timestamptz not null,
    primary key (workspace_id, user_id, platform, tenant),
    ${within('user_id', 'users')}
  )`,
  ...walled('chat_places'),
  'grant select, insert, update, delete on chat_places to uplift_app',
];

const DOWN = [
  'drop schema if exists queue cascade',
  'drop table chat_places, notifications, letters, timers',
  'drop policy relay on outbox',
  'drop index outbox_unrelayed',
  'alter table outbox drop column relayed_at',
];

/** What waits to be done or told: relayed outbox entries, timers, letters, notifications and where people can be written to. */
export class Jobs1000000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
