import type { MigrationInterface, QueryRunner } from 'typeorm';
import { walled } from './table';

/** What figures are cut by. */
const CUT = `user_id uuid, team_id uuid, product_line_id uuid, customer_type text, channel_id uuid, segment_id uuid`;

const counts = (type: string): string =>
  ['count', 'open_count', 'won_count', 'won_open_count', 'first_purchases', 'unpriced', 'uncontacted']
    .map(name => `${name} ${type} not null default 0`)
    .join(', ');

const SUMS = 'amount numeric not null default 0, seconds numeric not null default 0';

const OF_WORKSPACE = 'workspace_id uuid not null references directory.workspaces (id)';

/** Lets the tables' owner see in which workspaces there is something to fold. */
const seenByOwner = (table: string): string =>
  `create policy relay on ${table} for select to current_user using (true)`;

/** Calls a function for each row a statement has written. @param update what must differ for an update to count */
const after = (table: string, what: string, update: string[], call: string, when = ''): string[] => {
  const differs = (list: string[]) => list.map(column => `old.${column}`).join(', ');
  const changed = `row(${differs(update)}) is distinct from row(${differs(update).replaceAll('old.', 'new.')})`;
  return [
    `create trigger ${table}_${what}_made after insert on ${table} for each row ${when && `when (${when.replaceAll('?', 'new')})`}
      execute function ${call}`,
    `create trigger ${table}_${what}_changed after update on ${table} for each row
      when (${when ? `(${when.replaceAll('?', 'old')} or ${when.replaceAll('?', 'new')}) and ` : ''}${changed}) execute function ${call}`,
    `create trigger ${table}_${what}_gone after delete on ${table} for each row ${when && `when (${when.replaceAll('?', 'old')})`}
      execute function ${call}`,
  ];
};

/** A trigger that marks the record that a column names, before and after. */
const marker = (
  name: string,
  kind: string,
  column: string,
): string => `create function ${name}() returns trigger language plpgsql as $$
  begin
    if tg_op <> 'INSERT' then
      insert into rollup_marks (workspace_id, kind, record_id) values (old.workspace_id, '${kind}', old.${column});
    end if;
    if tg_op = 'INSERT' or tg_op = 'UPDATE' and new.${column} is distinct from old.${column} then
      insert into rollup_marks (workspace_id, kind, record_id) values (new.workspace_id, '${kind}', new.${column});
    end if;
    return null;
  end $$`;

const CLOSING = ['closed_at', 'closed_by_id', 'closed_team_id', 'closed_amount', 'state', 'deleted_at'];
const ABOUT = ['journey_id', 'account_id', 'product_line_id', 'customer_type', 'channel_id', 'created_at'];

const UP = [
  // Since when the workspace's rollups hold all of its history; null: they are not to be read yet.
  'alter table directory.workspaces add rolled_up_at timestamptz',
  'alter table directory.workspaces alter column rolled_up_at set default now()',
  'grant update (rolled_up_at) on directory.workspaces to uplift_app',
  // Months begin at other moments then: until they have been built again, figures come from the records.
  `create function forget_rollups() returns trigger language plpgsql as $$
    begin
      new.rolled_up_at := null;
      return new;
    end $$`,
  `create trigger workspaces_moved before update on directory.workspaces for each row
    when (old.time_zone is distinct from new.time_zone) execute function forget_rollups()`,

  // Whose part of the figures may have changed since it was folded. Appended to only, so that writers never wait for each other.
  `create table rollup_marks (
    ${OF_WORKSPACE},
    id uuid not null default gen_random_uuid(),
    kind text not null check (kind in ('JOURNEY', 'ACCOUNT', 'DEAL')),
    record_id uuid not null,
    primary key (workspace_id, id)
  )`,
  `create table activity_deltas (
    ${OF_WORKSPACE},
    id uuid not null default gen_random_uuid(),
    at timestamptz not null,
    user_id uuid not null,
    team_id uuid,
    kind text not null,
    count integer not null,
    primary key (workspace_id, id)
  )`,
  // What each journey and deal has put into the rollups, so that it can be taken out again.
  `create table rollup_parts (
    ${OF_WORKSPACE},
    subject_id uuid not null,
    fact text not null check (fact in ('REACHED', 'CLOSED', 'STAYED')),
    step text not null,
    month date not null,
    ${CUT},
    days integer,
    ${counts('integer')},
    ${SUMS},
    primary key (workspace_id, subject_id, fact, step)
  )`,
  'create index rollup_parts_days on rollup_parts (workspace_id, fact, step, days, month) include (seconds, subject_id) where days is not null',
  `create table rollups (
    ${OF_WORKSPACE},
    fact text not null check (fact in ('REACHED', 'CLOSED', 'STAYED', 'DONE')),
    cube text not null check (cube in ('TOTAL', 'PERSON', 'MARKET', 'PART')),
    step text not null,
    part text not null,
    month date not null,
    ${CUT},
    ${counts('bigint')},
    ${SUMS}
  )`,
  `create unique index rollups_cell on rollups (workspace_id, fact, cube, step, part, month,
    user_id, team_id, product_line_id, customer_type, channel_id, segment_id) nulls not distinct`,
  ...['rollup_marks', 'activity_deltas', 'rollup_parts', 'rollups'].flatMap(table => [
    ...walled(table),
    `grant select, insert, update, delete on ${table} to uplift_app`,
  ]),
  seenByOwner('rollup_marks'),
  seenByOwner('activity_deltas'),

  marker('mark_journey', 'JOURNEY', 'journey_id'),
  marker('mark_own_journey', 'JOURNEY', 'id'),
  marker('mark_account', 'ACCOUNT', 'account_id'),
  marker('mark_own_account', 'ACCOUNT', 'id'),
  marker('mark_deal', 'DEAL', 'deal_id'),
  marker('mark_own_deal', 'DEAL', 'id'),
  ...after('milestones', 'reached', ['journey_id', 'name', 'at', 'user_id', 'team_id', 'deleted_at'], 'mark_journey()'),
  ...after('leads', 'screened', ['journey_id', 'status', 'segment_id', 'created_at', 'deleted_at'], 'mark_journey()'),
  ...after('deals', 'told', [...ABOUT, ...CLOSING], 'mark_journey()'),
  // Who else closed a deal with the account decides whose sale was the first.
  ...after('deals', 'closed', [...ABOUT, ...CLOSING], 'mark_account()', '?.closed_at is not null'),
  'create trigger deals_gone after delete on deals for each row execute function mark_own_deal()',
  ...after('stage_changes', 'entered', ['deal_id', 'to_stage_id', 'at', 'deleted_at'], 'mark_deal()'),
  `create trigger journeys_changed after update on journeys for each row
    when (old.channel_id is distinct from new.channel_id) execute function mark_own_journey()`,
  `create trigger accounts_changed after update on accounts for each row
    when ((old.segment_id, old.type, old.deleted_at) is distinct from (new.segment_id, new.type, new.deleted_at))
    execute function mark_own_account()`,
  `create function count_activity() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'INSERT' and old.deleted_at is null then
        insert into activity_deltas (workspace_id, at, user_id, team_id, kind, count)
          values (old.workspace_id, old.occurred_at, old.user_id, old.team_id, old.kind, -1);
      end if;
      if tg_op <> 'DELETE' and new.deleted_at is null then
        insert into activity_deltas (workspace_id, at, user_id, team_id, kind, count)
          values (new.workspace_id, new.occurred_at, new.user_id, new.team_id, new.kind, 1);
      end if;
      return null;
    end $$`,
  ...after('activities', 'counted', ['occurred_at', 'user_id', 'team_id', 'kind', 'deleted_at'], 'count_activity()'),
];

const FUNCTIONS = [
  'mark_journey',
  'mark_own_journey',
  'mark_account',
  'mark_own_account',
  'mark_deal',
  'mark_own_deal',
  'count_activity',
  'forget_rollups',
];

const DOWN = [
  ...FUNCTIONS.map(name => `drop function ${name}() cascade`),
  'drop table rollups, rollup_parts, activity_deltas, rollup_marks',
  'revoke update (rolled_up_at) on directory.workspaces from uplift_app',
  'alter table directory.workspaces drop rolled_up_at',
];

/** Sums by month of what long periods are made of, and what has yet to be folded into them. */
export class Rollups1000000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
