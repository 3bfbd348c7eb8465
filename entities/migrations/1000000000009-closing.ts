import type { MigrationInterface, QueryRunner } from 'typeorm';
import { within, workspaceTable } from './table';

// A document and the e-mail it goes out with are made in one change, in either order.
const SENT_AS = `${within('letter_id', 'letters')} deferrable initially deferred`;

const UP = [
  ...workspaceTable(
    'signals',
    `deal_id uuid not null,
    kind text not null check (kind in ('BUDGET_CONFIRMED', 'DECISION_MAKER_ENGAGED', 'TIMELINE_AGREED',
      'CONTRACT_REQUESTED', 'TRIAL_SUCCEEDED', 'COMPETITOR_DROPPED')),
    user_id uuid not null,
    at timestamptz not null,
    said text,
    ${within('deal_id', 'deals')},
    ${within('user_id', 'users')}`,
  ),
  'create unique index signals_kind on signals (workspace_id, deal_id, kind) where deleted_at is null',
  ...workspaceTable(
    'offers',
    `deal_id uuid not null,
    percent numeric check (percent > 0 and percent <= 100),
    extra text,
    valid_until date not null,
    made_by_id uuid not null,
    approval text not null check (approval in ('NOT_NEEDED', 'WAITING', 'APPROVED', 'REJECTED')),
    replaced_at timestamptz,
    said text,
    external_id text,
    check (percent is not null or extra is not null),
    ${within('deal_id', 'deals')},
    ${within('made_by_id', 'users')}`,
  ),
  'create index offers_deal on offers (workspace_id, deal_id, created_at)',
  'create index offers_created on offers (workspace_id, created_at desc, id) where deleted_at is null',
  'create unique index offers_external on offers (workspace_id, external_id) where deleted_at is null',
  ...workspaceTable(
    'approvals',
    `offer_id uuid not null,
    deal_id uuid not null,
    requested_by_id uuid not null,
    decision text check (decision in ('APPROVE', 'REJECT')),
    decided_by_id uuid check (decided_by_id <> requested_by_id),
    decided_at timestamptz,
    reason text,
    check ((decision is null) = (decided_at is null) and (decision is null) = (decided_by_id is null)),
    ${within('offer_id', 'offers')},
    ${within('deal_id', 'deals')},
    ${within('requested_by_id', 'users')},
    ${within('decided_by_id', 'users')}`,
  ),
  'create unique index approvals_offer on approvals (workspace_id, offer_id) where deleted_at is null',
  'create index approvals_deal on approvals (workspace_id, deal_id)',
  'create index approvals_created on approvals (workspace_id, created_at desc, id) where deleted_at is null',
  ...workspaceTable(
    'contracts',
    `deal_id uuid not null,
    account_id uuid not null,
    title text not null,
    body text not null,
    locale text not null,
    amount numeric check (amount >= 0),
    currency text not null,
    proposal_id uuid,
    offer_id uuid,
    signable_until date check (signable_until is null or offer_id is not null),
    drafted_by_id uuid not null,
    letter_id uuid,
    marked_sent_at timestamptz,
    signed_on date check (signed_on <= signable_until),
    signatory text,
    signed_by text check (signed_by in ('LINK', 'REPORTED')),
    replaced_at timestamptz,
    said text,
    check ((signed_on is null) = (signed_by is null)),
    ${SENT_AS},
    ${within('deal_id', 'deals')},
    ${within('account_id', 'accounts')},
    ${within('proposal_id', 'proposals')},
    ${within('offer_id', 'offers')},
    ${within('drafted_by_id', 'users')}`,
  ),
  // A deal has one contract at a time.
  'create unique index contracts_current on contracts (workspace_id, deal_id) where deleted_at is null and replaced_at is null',
  'create index contracts_deal on contracts (workspace_id, deal_id, created_at)',
  'create index contracts_account on contracts (workspace_id, account_id)',
  'create index contracts_created on contracts (workspace_id, created_at desc, id) where deleted_at is null',
  ...workspaceTable(
    'customer_letters',
    `account_id uuid not null,
    deal_id uuid,
    kind text not null check (kind in ('THANK_YOU', 'CONFIRMATION')),
    locale text not null,
    title text not null,
    body text not null,
    contact_id uuid,
    details text check ((kind = 'CONFIRMATION') = (details is not null)),
    agreed_for date,
    invoice_contact_id uuid,
    written_by_id uuid not null,
    letter_id uuid,
    marked_sent_at timestamptz,
    said text,
    ${SENT_AS},
    ${within('account_id', 'accounts')},
    ${within('deal_id', 'deals')},
    ${within('contact_id', 'contacts')},
    ${within('invoice_contact_id', 'contacts')},
    ${within('written_by_id', 'users')}`,
  ),
  'create index customer_letters_account on customer_letters (workspace_id, account_id, created_at)',
  ...workspaceTable(
    'feedback',
    `account_id uuid not null,
    deal_id uuid,
    contact_id uuid,
    score integer not null check (score between 0 and 10),
    comment text,
    user_id uuid not null,
    at timestamptz not null,
    said text,
    external_id text,
    ${within('account_id', 'accounts')},
    ${within('deal_id', 'deals')},
    ${within('contact_id', 'contacts')},
    ${within('user_id', 'users')}`,
  ),
  'create index feedback_account on feedback (workspace_id, account_id, at desc)',
  'create unique index feedback_external on feedback (workspace_id, external_id) where deleted_at is null',
  ...workspaceTable('follow_up_plans', `days integer[] not null, every_months integer check (every_months > 0)`),
  'create unique index follow_up_plans_one on follow_up_plans (workspace_id) where deleted_at is null',
  ...workspaceTable(
    'follow_ups',
    `task_id uuid not null,
    deal_id uuid not null,
    next_after_months integer check (next_after_months > 0),
    ${within('task_id', 'tasks')},
    ${within('deal_id', 'deals')}`,
  ),
  'create unique index follow_ups_task on follow_ups (workspace_id, task_id) where deleted_at is null',
  // What similar customers have bought is counted over whole segments.
  `create index deals_bought on deals (workspace_id, account_id, product_line_id)
    include (closed_team_id, closed_amount) where deleted_at is null and state = 'WON'`,
  // Proposals go out as contracts and letters do.
  'alter table proposals add column letter_id uuid, add column marked_sent_at timestamptz',
  `alter table proposals add constraint proposals_letter ${SENT_AS}`,
];

const TABLES = [
  'follow_ups',
  'follow_up_plans',
  'feedback',
  'customer_letters',
  'contracts',
  'approvals',
  'offers',
  'signals',
];

/** Closing and after: signals, offers and their approval, contracts, letters, feedback and following up. */
export class Closing1000000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table proposals drop column letter_id, drop column marked_sent_at');
    await runner.query('drop index deals_bought');
    for (const table of TABLES) await runner.query(`drop table ${table}`);
  }
}
