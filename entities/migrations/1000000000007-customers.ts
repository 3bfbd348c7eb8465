import type { MigrationInterface, QueryRunner } from 'typeorm';
import { within, workspaceTable } from './table';

/** Duplicates are looked up by plain text keys: other expressions would be hidden from an index by row-level security. */
const keys = (table: string): string[] => [
  `alter table ${table}
    add column email_key text generated always as (lower(email)) stored,
    add column email_domain text generated always as (split_part(lower(email), '@', 2)) stored,
    add column phone_key text generated always as (
      case when length(regexp_replace(phone, '\\D', '', 'g')) >= 7 then right(regexp_replace(phone, '\\D', '', 'g'), 9) end) stored`,
  `create index ${table}_email on ${table} (workspace_id, email_key) where deleted_at is null`,
  `create index ${table}_domain on ${table} (workspace_id, email_domain) where deleted_at is null`,
  `create index ${table}_phone on ${table} (workspace_id, phone_key) where deleted_at is null`,
];

const UP = [
  `alter table leads
    alter column owner_id drop not null,
    add column employees integer check (employees > 0),
    add column budget numeric check (budget >= 0),
    add column budget_currency text check (budget_currency ~ '^[A-Z]{3}$'),
    add column authority boolean,
    add column need text,
    add column timeline date,
    add column disqualify_reason text
      check (disqualify_reason in ('LOW_INTENT', 'NO_BUDGET', 'NO_AUTHORITY', 'BAD_FIT', 'UNREACHABLE', 'OTHER')),
    add column disqualify_notes text,
    add column disqualified_at timestamptz,
    add check ((budget is null) = (budget_currency is null))`,
  // An owner that is bound by its own walls would see no row to fill in.
  'alter table leads no force row level security',
  `update leads set disqualify_reason = 'OTHER', disqualified_at = updated_at where status = 'DISQUALIFIED'`,
  'alter table leads force row level security',
  `alter table leads add constraint leads_disqualified check (
    (status = 'DISQUALIFIED') = (disqualify_reason is not null) and (disqualify_reason is null) = (disqualified_at is null))`,
  'create index leads_disqualified_at on leads (workspace_id, disqualify_reason, disqualified_at) where deleted_at is null',
  ...keys('leads'),
  ...keys('contacts'),
  `alter table journeys
    add column email text,
    add column joined_id uuid,
    add column last_act text,
    add column last_act_at timestamptz,
    add ${within('joined_id', 'journeys')},
    add check ((last_act is null) = (last_act_at is null))`,
  'create index journeys_visitor on journeys (workspace_id, visitor_key) where visitor_key is not null',
  'create index journeys_email on journeys (workspace_id, email) where email is not null',
  'create index activities_contact on activities (workspace_id, contact_id) where contact_id is not null',
  'create index leads_referred_by on leads (workspace_id, referred_by_id) where referred_by_id is not null',
  'create index deals_lead on deals (workspace_id, lead_id) where lead_id is not null',
  `create index deals_lost_on on deals (workspace_id, loss_reason, closed_at) where deleted_at is null and state = 'LOST'`,
  ...workspaceTable(
    'ideal_profiles',
    `segment_id uuid not null,
    employees_from integer check (employees_from > 0),
    employees_to integer check (employees_to >= employees_from),
    needs text[] not null default '{}',
    ${within('segment_id', 'segments')}`,
  ),
  'create unique index ideal_profiles_segment on ideal_profiles (workspace_id, segment_id) where deleted_at is null',
  ...workspaceTable(
    'scorings',
    `fit integer not null check (fit >= 0),
    purchasing integer not null check (purchasing >= 0),
    decision integer not null check (decision >= 0),
    intent integer not null check (intent >= 0),
    check (fit + purchasing + decision + intent = 100)`,
  ),
  'create unique index scorings_only on scorings (workspace_id) where deleted_at is null',
  ...workspaceTable(
    'lead_routings',
    `mode text not null check (mode in ('KEEP', 'TAKE', 'IN_TURN')),
    rota uuid[] not null default '{}',
    last_user_id uuid,
    ${within('last_user_id', 'users')}`,
  ),
  'create unique index lead_routings_only on lead_routings (workspace_id) where deleted_at is null',
];

const DOWN = [
  'drop table lead_routings, scorings, ideal_profiles',
  'drop index deals_lost_on, deals_lead, leads_referred_by, activities_contact, journeys_email, journeys_visitor',
  'alter table journeys drop column email, drop column joined_id, drop column last_act, drop column last_act_at',
  ...['contacts', 'leads'].map(
    table => `alter table ${table} drop column email_key, drop column email_domain, drop column phone_key`,
  ),
  'alter table leads no force row level security',
  // Whoever waits to be taken goes to the workspace's first admin.
  `update leads set owner_id = (select u.id from users u where u.workspace_id = leads.workspace_id
    order by (u.role = 'ADMIN') desc, u.created_at, u.id limit 1) where owner_id is null`,
  'alter table leads force row level security',
  `alter table leads drop constraint leads_disqualified,
    drop column employees, drop column budget, drop column budget_currency, drop column authority, drop column need,
    drop column timeline, drop column disqualify_reason, drop column disqualify_notes, drop column disqualified_at,
    alter column owner_id set not null`,
];

/** Screening leads: what is known of them, ideal customers, scores, who gets new ones, and who a visitor turns out to be. */
export class Customers1000000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
