import type { MigrationInterface, QueryRunner } from 'typeorm';
import { within, workspaceTable } from './table';

/** A function that may write and read the directory's own tables, whoever calls it. */
const DEFINER = 'security definer set search_path = directory, pg_temp';

const KEYS = [
  ...workspaceTable(
    'api_keys',
    `user_id uuid not null,
    name text not null,
    scopes text[] not null check (cardinality(scopes) > 0),
    hash text not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    last_used_at timestamptz,
    replaces_id uuid,
    first_id uuid not null,
    ${within('user_id', 'users')},
    ${within('replaces_id', 'api_keys')},
    ${within('first_id', 'api_keys')}`,
  ),
  'create index api_keys_user on api_keys (workspace_id, user_id, created_at desc)',
  // What a key opens and for whom is settled when it is made.
  'revoke update on api_keys from uplift_app',
  'grant update (expires_at, revoked_at, last_used_at, deleted_at, version, updated_at) on api_keys to uplift_app',
  // A key tells which one it is, and this in which workspace; all else stays behind the workspace's wall.
  `create table directory.api_keys (
    id uuid primary key,
    workspace_id uuid not null references directory.workspaces (id)
  )`,
  'grant select on directory.api_keys to uplift_app',
  `create function directory.enter_api_key() returns trigger language plpgsql ${DEFINER} as $$
    begin
      insert into directory.api_keys (id, workspace_id) values (new.id, new.workspace_id);
      return null;
    end $$`,
  'create trigger enter_api_key after insert on api_keys for each row execute function directory.enter_api_key()',
  `alter table audit_entries add column api_key_id uuid,
    add constraint audit_entries_api_key ${within('api_key_id', 'api_keys')}`,
];

const ADDRESSES = [
  // An identity provider tells an e-mail address before any workspace is known. Nobody reads the list itself.
  `create table directory.addresses (
    email text not null,
    workspace_id uuid not null references directory.workspaces (id),
    user_id uuid not null,
    primary key (email, workspace_id, user_id)
  )`,
  'create unique index addresses_user on directory.addresses (user_id)',
  `create function directory.enter_address() returns trigger language plpgsql ${DEFINER} as $$
    begin
      delete from directory.addresses where user_id = new.id;
      if new.active and new.deleted_at is null then
        insert into directory.addresses (email, workspace_id, user_id) values (lower(new.email), new.workspace_id, new.id);
      end if;
      return null;
    end $$`,
  `create trigger enter_address after insert or update of email, active, deleted_at on users
    for each row execute function directory.enter_address()`,
  // The demo workspace is loaded with the checks of foreign keys off, which stops other triggers too.
  'alter table users enable always trigger enter_address',
  `create function directory.workspaces_of(address text) returns setof uuid language sql stable ${DEFINER}
    as $$ select workspace_id from directory.addresses where email = lower(address) order by workspace_id limit 2 $$`,
  'revoke execute on function directory.workspaces_of(text) from public',
  'grant execute on function directory.workspaces_of(text) to uplift_app',
  // The owner is bound by row-level security as well: people are read workspace by workspace.
  `do $$
    declare
      company uuid;
      companies uuid[] := (select array_agg(id) from directory.workspaces);
    begin
      foreach company in array coalesce(companies, '{}') loop
        perform set_config('app.workspace_id', company::text, true);
        insert into directory.addresses (email, workspace_id, user_id)
          select lower(email), workspace_id, id from users where workspace_id = company and active and deleted_at is null;
      end loop;
      perform set_config('app.workspace_id', '', true);
    end $$`,
];

const SESSIONS = [
  `create table directory.sessions (
    hash text primary key,
    workspace_id uuid not null references directory.workspaces (id),
    user_id uuid not null,
    api_key_id uuid,
    created_at timestamptz not null,
    expires_at timestamptz not null
  )`,
  'create index sessions_expiry on directory.sessions (expires_at)',
  'grant select, insert, delete on directory.sessions to uplift_app',
];

const DOWN = [
  'drop table directory.sessions',
  'drop trigger enter_address on users',
  'drop function directory.enter_address()',
  'drop function directory.workspaces_of(text)',
  'drop table directory.addresses',
  'alter table audit_entries drop column api_key_id',
  'drop table api_keys',
  'drop function directory.enter_api_key()',
  'drop table directory.api_keys',
];

/** How callers prove who they are: API keys, the addresses of an identity provider, sessions of the console. */
export class Identity1000000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...KEYS, ...ADDRESSES, ...SESSIONS]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
