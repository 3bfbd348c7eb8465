import type { MigrationInterface, QueryRunner } from 'typeorm';
import { within, workspaceTable } from './table';

const FEED = [
  // Written once the change holds its locks, so of two changes of one record the later one has the later instant.
  'alter table outbox add column written_at timestamptz not null default clock_timestamp()',
  'update outbox set written_at = at',
  // Given after the commit, by one relay at a time: whoever has read up to a place has missed nothing before it.
  'alter table outbox add column place bigint',
  `update outbox o set place = n.place from (
    select workspace_id, id, row_number() over (partition by workspace_id order by at, id) as place
    from outbox where relayed_at is not null) n
    where o.workspace_id = n.workspace_id and o.id = n.id`,
  'create unique index outbox_place on outbox (workspace_id, place)',
  // The server of the version before relays without giving places; that is made up for.
  'create index outbox_unplaced on outbox (written_at) where place is null',
  'create index audit_entries_change on audit_entries (workspace_id, change_id)',
];

const WEBHOOKS = [
  ...workspaceTable(
    'webhooks',
    `user_id uuid not null,
    url text not null,
    events text[],
    sealed_secret bytea not null,
    place bigint not null,
    state text not null default 'ACTIVE' check (state in ('ACTIVE', 'PAUSED')),
    pause_reason text check (pause_reason in ('UNREACHABLE', 'GONE', 'OWNER_LEFT')),
    check ((pause_reason is null) = (state = 'ACTIVE')),
    failures integer not null default 0,
    retry_at timestamptz,
    ${within('user_id', 'users')}`,
  ),
  'create index webhooks_place on webhooks (workspace_id, created_at)',
  ...workspaceTable(
    'webhook_deliveries',
    `webhook_id uuid not null,
    change_id uuid not null,
    place bigint not null,
    event text not null,
    record_ids uuid[] not null,
    body text not null,
    state text not null check (state in ('WAITING', 'DELIVERED', 'GIVEN_UP')),
    since timestamptz not null,
    attempts integer not null default 0,
    retry_at timestamptz,
    delivered_at timestamptz check (delivered_at is not null or state <> 'DELIVERED'),
    status integer,
    problem text,
    took_ms integer,
    ${within('webhook_id', 'webhooks')},
    ${within('change_id', 'changes')}`,
  ),
  'create unique index webhook_deliveries_once on webhook_deliveries (workspace_id, webhook_id, change_id)',
  'create index webhook_deliveries_list on webhook_deliveries (workspace_id, webhook_id, place desc, id)',
  `create index webhook_deliveries_waiting on webhook_deliveries (workspace_id, webhook_id, place) where state = 'WAITING'`,
  `create index webhook_deliveries_done on webhook_deliveries (workspace_id, created_at) where state <> 'WAITING'`,
  'grant delete on webhook_deliveries to uplift_app',
];

const DOWN = [
  'drop table webhook_deliveries, webhooks',
  'drop index audit_entries_change',
  'drop index outbox_unplaced',
  'drop index outbox_place',
  'alter table outbox drop column place, drop column written_at',
];

/** What other apps hear by: the place of each change in the order they are told, webhooks and the log of their deliveries. */
export class Exchange1000000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...FEED, ...WEBHOOKS]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
