import type { MigrationInterface, QueryRunner } from 'typeorm';
import { walled } from './table';

const UP = [
  // In a schema of its own, so that one and the same cluster may hold several databases of ours.
  'create extension if not exists pg_trgm',
  `do $$ begin
    if not exists (select from pg_roles where rolname = 'uplift_search') then
      create role uplift_search nologin nosuperuser nobypassrls;
    end if;
  end $$`,
  `do $$ begin
    if not pg_has_role(current_user, 'uplift_search', 'member') then
      execute format('grant uplift_search to %I', current_user);
    end if;
  end $$`,
  'grant usage on schema public, directory to uplift_search',
  'grant create on schema public to uplift_search',
  `create table names (
    workspace_id uuid not null references directory.workspaces (id),
    record_id uuid not null,
    record_type text not null,
    keys text not null,
    primary key (workspace_id, record_id)
  )`,
  ...walled('names'),
  'grant select, insert, update, delete on names to uplift_app',
  'grant select on names to uplift_search',
  'create policy search_names on names for select to uplift_search using (true)',
  'create index names_keys on names using gin (keys gin_trgm_ops)',
  // Trigram operators are not leakproof, so under row-level security their index would not be used. This function looks
  // through the wall as a role that can do nothing else, and keeps to the workspace of the session itself.
  `create function find_names(words text, types text[], most integer)
    returns table (record_id uuid, record_type text, likeness real)
    language sql stable security definer set search_path = public, pg_temp set pg_trgm.word_similarity_threshold = 0.24
    begin atomic
      select n.record_id, n.record_type, word_similarity(words, n.keys)
      from names n
      where n.workspace_id = current_workspace() and words <% n.keys and (types is null or n.record_type = any (types))
      order by word_similarity(words, n.keys) desc, n.record_id
      limit most;
    end`,
  'alter function find_names(text, text[], integer) owner to uplift_search',
  'revoke execute on function find_names(text, text[], integer) from public',
  'grant execute on function find_names(text, text[], integer) to uplift_app',
  'revoke create on schema public from uplift_search',
];

/** Names by which records are found, and the one function that looks through them. */
export class Search1000000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function find_names(text, text[], integer)');
    await runner.query('drop table names');
    await runner.query('revoke all on schema public, directory from uplift_search');
  }
}
