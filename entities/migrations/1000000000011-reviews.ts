import type { MigrationInterface, QueryRunner } from 'typeorm';
import { walled, within, workspaceTable } from './table';

const DIGEST = "digest text not null check (digest in ('WEEKLY_REVIEW', 'MONTHLY_REVIEW'))";

/** Where something is posted, and in which language and time zone: a channel, or with no place the owner's own chat. */
const PLACE = `place_key text not null,
    place jsonb,
    locale text not null check (locale in ('en', 'zh-CN')),
    time_zone text not null,
    ended_at timestamptz,
    ended_because text check (ended_because in ('STOPPED', 'PLACE_GONE', 'OWNER_GONE', 'NO_ACCESS')),
    check ((ended_at is null) = (ended_because is null))`;

const UP = [
  'create index stage_changes_user on stage_changes (workspace_id, user_id, at) where deleted_at is null',
  ...workspaceTable(
    'retrospectives',
    `team_id uuid,
    user_id uuid,
    run_by_id uuid not null,
    period text not null,
    first_day date not null,
    last_day date not null,
    closed_at timestamptz,
    closed_by_id uuid,
    facts jsonb check ((facts is null) = (closed_at is null)),
    check (num_nonnulls(team_id, user_id) < 2),
    ${within('team_id', 'teams')},
    ${within('user_id', 'users')},
    ${within('run_by_id', 'users')},
    ${within('closed_by_id', 'users')}`,
  ),
  'create index retrospectives_last on retrospectives (workspace_id, last_day desc, id) where deleted_at is null',
  'create index retrospectives_team on retrospectives (workspace_id, team_id, last_day desc) where deleted_at is null',
  'create index retrospectives_user on retrospectives (workspace_id, user_id, last_day desc) where deleted_at is null',
  ...workspaceTable(
    'retro_points',
    `retrospective_id uuid not null,
    user_id uuid not null,
    text text not null,
    said text,
    external_id text,
    ${within('retrospective_id', 'retrospectives')},
    ${within('user_id', 'users')}`,
  ),
  'create index retro_points_of on retro_points (workspace_id, retrospective_id, created_at)',
  'create unique index retro_points_external on retro_points (workspace_id, external_id) where deleted_at is null',
  ...workspaceTable(
    'retro_actions',
    `retrospective_id uuid not null,
    task_id uuid not null,
    need text,
    number_then numeric,
    said text,
    external_id text,
    ${within('retrospective_id', 'retrospectives')},
    ${within('task_id', 'tasks')}`,
  ),
  'create index retro_actions_of on retro_actions (workspace_id, retrospective_id, created_at)',
  'create index retro_actions_task on retro_actions (workspace_id, task_id)',
  'create unique index retro_actions_external on retro_actions (workspace_id, external_id) where deleted_at is null',

  ...workspaceTable(
    'digest_subscriptions',
    `${DIGEST},
    owner_id uuid not null,
    team_id uuid,
    scope_user_id uuid,
    scope_key text not null,
    weekday integer not null check (weekday between 1 and 7),
    time text not null check (time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    paused boolean not null default false,
    since timestamptz not null,
    ${PLACE},
    check (num_nonnulls(team_id, scope_user_id) < 2),
    ${within('owner_id', 'users')},
    ${within('team_id', 'teams')},
    ${within('scope_user_id', 'users')}`,
  ),
  `create unique index digest_subscriptions_place on digest_subscriptions (workspace_id, place_key, digest, scope_key)
    where deleted_at is null and ended_at is null`,
  'create index digest_subscriptions_owner on digest_subscriptions (workspace_id, owner_id)',
  // Not a record: what was posted stays as it was, whatever is undone later.
  `create table digest_posts (
    workspace_id uuid not null references directory.workspaces (id),
    id uuid not null,
    subscription_id uuid not null,
    ${DIGEST},
    place_key text not null,
    scope_key text not null,
    period text not null,
    due_at timestamptz not null,
    facts jsonb not null,
    reply jsonb not null,
    made_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, place_key, digest, scope_key, period),
    ${within('subscription_id', 'digest_subscriptions')}
  )`,
  ...walled('digest_posts'),
  'grant select, insert on digest_posts to uplift_app',
  'create index digest_posts_scope on digest_posts (workspace_id, scope_key, digest, made_at desc)',

  ...workspaceTable(
    'alert_subscriptions',
    `event text not null check (event in ('WON', 'LOST', 'STAGE', 'LARGE_DEAL', 'DISCOUNT_APPROVED')),
    amount numeric check (amount >= 0),
    stage_id uuid check ((stage_id is not null) = (event = 'STAGE')),
    owner_id uuid not null,
    ${PLACE},
    ${within('stage_id', 'stages')},
    ${within('owner_id', 'users')}`,
  ),
  `create unique index alert_subscriptions_place on alert_subscriptions
    (workspace_id, place_key, event, coalesce(stage_id, '00000000-0000-0000-0000-000000000000'))
    where deleted_at is null and ended_at is null`,
  'create index alert_subscriptions_owner on alert_subscriptions (workspace_id, owner_id)',
  `create table alert_items (
    workspace_id uuid not null references directory.workspaces (id),
    id uuid not null,
    subscription_id uuid not null,
    change_id uuid not null,
    deal_id uuid not null,
    post_id uuid,
    made_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, subscription_id, change_id, deal_id),
    ${within('subscription_id', 'alert_subscriptions')},
    ${within('change_id', 'changes')},
    ${within('deal_id', 'deals')}
  )`,
  ...walled('alert_items'),
  'grant select, insert, update, delete on alert_items to uplift_app',
  'create index alert_items_waiting on alert_items (workspace_id, subscription_id) where post_id is null',
  'create index alert_items_change on alert_items (workspace_id, change_id)',

  ...workspaceTable(
    'nudge_preferences',
    `user_id uuid not null,
    off text[] not null default '{}',
    times jsonb not null default '{}',
    paused_until jsonb not null default '{}',
    away_until date,
    quiet_from text not null default '18:00',
    quiet_to text not null default '08:00',
    ${within('user_id', 'users')}`,
  ),
  'create unique index nudge_preferences_user on nudge_preferences (workspace_id, user_id) where deleted_at is null',
  `create table nudges_told (
    workspace_id uuid not null references directory.workspaces (id),
    user_id uuid not null,
    key text not null,
    told_at timestamptz not null,
    primary key (workspace_id, user_id, key),
    ${within('user_id', 'users')}
  )`,
  ...walled('nudges_told'),
  'grant select, insert on nudges_told to uplift_app',
  'create index nudges_told_at on nudges_told (workspace_id, user_id, told_at desc)',
  // One row a workspace: the last quarter of an hour in which somebody has looked for what people are to be reminded of.
  `create table nudge_rounds (
    workspace_id uuid primary key references directory.workspaces (id),
    slot timestamptz not null
  )`,
  ...walled('nudge_rounds'),
  'create policy relay on nudge_rounds to current_user using (true) with check (true)',
  'grant select on nudge_rounds to uplift_app',
];

const TABLES = [
  'nudge_rounds',
  'nudges_told',
  'nudge_preferences',
  'alert_items',
  'alert_subscriptions',
  'digest_posts',
  'digest_subscriptions',
  'retro_actions',
  'retro_points',
  'retrospectives',
];

/** Retrospectives, what is posted to channels by itself, and what people are reminded of. */
export class Reviews1000000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`drop table ${table}`);
    await runner.query('drop index stage_changes_user');
  }
}
