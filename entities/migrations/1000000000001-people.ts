import type { MigrationInterface, QueryRunner } from 'typeorm';
import { walled, within, workspaceTable } from './table';

const UP = [
  `do $$ begin
    if not exists (select from pg_roles where rolname = 'uplift_app') then
      create role uplift_app nologin nosuperuser nobypassrls;
    end if;
  end $$`,
  // A plain owner may hand its connections over to the role only as a member of it.
  `do $$ begin
    if not pg_has_role(current_user, 'uplift_app', 'member') then
      execute format('grant uplift_app to %I', current_user);
    end if;
  end $$`,
  'create schema directory',
  'grant usage on schema directory, public to uplift_app',
  `create function current_workspace() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.workspace_id', true), '')::uuid`,

  // The directory is what is read before a workspace is known; nothing of a workspace's own stands in it.
  `create table directory.workspaces (
    id uuid primary key,
    name text not null,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    time_zone text not null,
    locale text not null,
    fiscal_year_start_month integer not null check (fiscal_year_start_month between 1 and 12),
    gross_margin numeric not null check (gross_margin between 0 and 1),
    approval_above_percent numeric not null check (approval_above_percent between 0 and 100),
    customer_active_months integer not null default 12 check (customer_active_months > 0),
    created_at timestamptz not null default now()
  )`,
  `create table directory.installations (
    platform text not null,
    tenant text not null,
    workspace_id uuid not null references directory.workspaces (id),
    created_at timestamptz not null default now(),
    primary key (platform, tenant)
  )`,
  `create table directory.inbox (
    platform text not null,
    tenant text not null,
    message_id text not null,
    message jsonb not null,
    received_at timestamptz not null default now(),
    claimed_by text,
    claimed_at timestamptz,
    answer jsonb,
    answered_at timestamptz,
    primary key (platform, tenant, message_id)
  )`,
  'create index inbox_unanswered on directory.inbox (received_at) where answered_at is null',
  'grant select on directory.workspaces, directory.installations to uplift_app',
  'grant select, insert, update on directory.inbox to uplift_app',

  ...workspaceTable('teams', `name text not null, translations jsonb not null default '{}'`),
  ...workspaceTable(
    'users',
    `name text not null,
    email text not null,
    role text not null check (role in ('REP', 'MANAGER', 'ANALYST', 'ADMIN')),
    locale text,
    time_zone text,
    aliases text[] not null default '{}',
    active boolean not null default true,
    leaderboard_opt_in boolean not null default false`,
  ),
  'create unique index users_email on users (workspace_id, lower(email)) where deleted_at is null',
  ...workspaceTable(
    'team_memberships',
    `user_id uuid not null,
    team_id uuid not null,
    since timestamptz not null,
    until timestamptz check (until > since),
    ${within('user_id', 'users')},
    ${within('team_id', 'teams')}`,
  ),
  'create index team_memberships_user on team_memberships (workspace_id, user_id, since)',
  'create index team_memberships_team on team_memberships (workspace_id, team_id)',
  ...workspaceTable(
    'team_managers',
    `user_id uuid not null, team_id uuid not null, ${within('user_id', 'users')}, ${within('team_id', 'teams')}`,
  ),
  'create unique index team_managers_pair on team_managers (workspace_id, team_id, user_id) where deleted_at is null',
  ...workspaceTable(
    'chat_identities',
    `user_id uuid not null, platform text not null, tenant text not null, person text not null, ${within('user_id', 'users')}`,
  ),
  'create unique index chat_identities_person on chat_identities (workspace_id, platform, tenant, person) where deleted_at is null',

  `create table dialogues (
    workspace_id uuid not null references directory.workspaces (id),
    platform text not null,
    conversation text not null,
    person text not null,
    state jsonb not null,
    updated_at timestamptz not null,
    primary key (workspace_id, platform, conversation, person)
  )`,
  ...walled('dialogues'),
  'grant select, insert, update, delete on dialogues to uplift_app',
];

const DOWN = [
  'drop table dialogues, chat_identities, team_managers, team_memberships, users, teams',
  'drop function current_workspace() cascade',
  'drop schema directory cascade',
  'revoke usage on schema public from uplift_app',
];

/** Workspaces, teams, people and how they are reached. */
export class People1000000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
