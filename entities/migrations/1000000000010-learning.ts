import type { MigrationInterface, QueryRunner } from 'typeorm';
import { within, workspaceTable } from './table';

const LOCALE = "locale text not null check (locale in ('en', 'zh-CN'))";

const ARTICLES = [
  // English goes by the stems of its words. Chinese writes no spaces between words: there every two neighbouring
  // characters count as one, and the last of a run by itself, so that a single character is found by what begins with it.
  `create function han_pairs(source text) returns text language sql immutable parallel safe
    return (select string_agg(substr(r.run[1], n, 2), ' ')
      from regexp_matches(source, '[\u3007\u3400-\u4dbf\u4e00-\u9fff]+', 'g') as r(run), generate_series(1, length(r.run[1])) n)`,
  `create function search_words(source text) returns tsvector language sql immutable parallel safe
    return to_tsvector('pg_catalog.english'::regconfig, regexp_replace(normalize(source, NFKC), '[\u3007\u3400-\u4dbf\u4e00-\u9fff]+', ' ', 'g'))
      || to_tsvector('pg_catalog.simple'::regconfig, coalesce(han_pairs(normalize(source, NFKC)), ''))`,
  ...workspaceTable(
    'articles',
    `kind text not null check (kind in ('PRODUCT', 'CASE', 'OBJECTION', 'COMPETITOR', 'EXPERIENCE')),
    title text not null,
    body text not null,
    ${LOCALE},
    author_id uuid not null,
    product_line_id uuid,
    segment_id uuid,
    competitor_id uuid,
    deal_id uuid,
    said text,
    external_id text,
    words tsvector not null generated always as
      (setweight(search_words(title), 'A') || setweight(search_words(body), 'C')) stored,
    ${within('author_id', 'users')},
    ${within('product_line_id', 'product_lines')},
    ${within('segment_id', 'segments')},
    ${within('competitor_id', 'competitors')},
    ${within('deal_id', 'deals')}`,
  ),
  'create index articles_updated on articles (workspace_id, updated_at desc, id) where deleted_at is null',
  'create index articles_segment on articles (workspace_id, segment_id) where deleted_at is null',
  'create unique index articles_external on articles (workspace_id, external_id) where deleted_at is null',
  'create index articles_words on articles using gin (words)',
  // Matching words is not leakproof, so under row-level security its index would not be used: one function looks through
  // the wall, as a role that reads nothing but these columns, and keeps to the workspace of the session itself.
  'create policy search_articles on articles for select to uplift_search using (true)',
  'grant select (workspace_id, id, words, deleted_at) on articles to uplift_search',
  'grant create on schema public to uplift_search',
  // An article that has all terms beats those that have some; a third of them has to be there.
  `create function find_articles(latin text, han text[], most integer) returns table (article_id uuid, rank double precision)
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
      with terms as (
        select quote_literal(w.lexeme)::tsquery as term from unnest(to_tsvector('pg_catalog.english', latin)) w
        union all
        select (quote_literal(p.pair) || case length(p.pair) when 1 then ':*' else '' end)::tsquery from unnest(han) as p(pair)
      ), sought as (
        select string_agg(t.term::text, ' | ')::tsquery as any_of, count(*) as terms from terms t
      ), found as materialized (
        select a.id, s.terms, ts_rank(a.words, s.any_of) as rank, (select count(*) from terms t where a.words @@ t.term) as hits
        from articles a, sought s
        where a.workspace_id = current_workspace() and a.deleted_at is null and a.words @@ s.any_of
      )
      select f.id, f.hits + f.rank from found f
      where f.hits * 3 >= f.terms and (f.hits = f.terms or not exists (select from found o where o.hits = o.terms))
      order by f.hits + f.rank desc, f.id
      limit most;
    end`,
  'alter function find_articles(text, text[], integer) owner to uplift_search',
  'revoke execute on function find_articles(text, text[], integer) from public',
  'grant execute on function find_articles(text, text[], integer) to uplift_app',
  'revoke create on schema public from uplift_search',
];

const UP = [
  ...workspaceTable(
    'reviews',
    `deal_id uuid not null,
    user_id uuid not null,
    at timestamptz not null,
    why text,
    competitor_id uuid,
    repeat text,
    change text,
    said text,
    external_id text,
    check (num_nonnulls(why, repeat, change, competitor_id) > 0),
    ${within('deal_id', 'deals')},
    ${within('user_id', 'users')},
    ${within('competitor_id', 'competitors')}`,
  ),
  'create index reviews_deal on reviews (workspace_id, deal_id, at desc)',
  'create index reviews_user on reviews (workspace_id, user_id, at desc)',
  'create index reviews_at on reviews (workspace_id, at desc, id) where deleted_at is null',
  'create unique index reviews_external on reviews (workspace_id, external_id) where deleted_at is null',
  ...workspaceTable(
    'check_ins',
    `user_id uuid not null,
    team_id uuid,
    at timestamptz not null,
    period text not null,
    wins text,
    problems text,
    plan text,
    lines jsonb not null default '[]',
    said text,
    external_id text,
    ${within('user_id', 'users')},
    ${within('team_id', 'teams')}`,
  ),
  'create index check_ins_user on check_ins (workspace_id, user_id, at desc)',
  'create index check_ins_at on check_ins (workspace_id, at desc, id) where deleted_at is null',
  'create unique index check_ins_external on check_ins (workspace_id, external_id) where deleted_at is null',
  ...workspaceTable(
    'report_corrections',
    `user_id uuid not null,
    period text not null,
    line text not null,
    section text not null check (section in ('WINS', 'WORK', 'PROBLEMS', 'PLAN')),
    text text,
    ${within('user_id', 'users')}`,
  ),
  `create unique index report_corrections_line on report_corrections (workspace_id, user_id, period, line)
    where deleted_at is null`,
  ...ARTICLES,
  ...workspaceTable(
    'scripts',
    `scene text not null check
      (scene in ('COLD_CALL', 'FIRST_EMAIL', 'DEMO_INVITE', 'OBJECTION', 'NEGOTIATION', 'THANK_YOU', 'CHECK_UP')),
    title text not null,
    body text not null,
    ${LOCALE},
    author_id uuid not null,
    first_id uuid not null,
    revision integer not null check (revision > 0),
    superseded_at timestamptz,
    external_id text,
    ${within('author_id', 'users')},
    ${within('first_id', 'scripts')}`,
  ),
  'create index scripts_scene on scripts (workspace_id, scene, title, id) where deleted_at is null and superseded_at is null',
  'create unique index scripts_revision on scripts (workspace_id, first_id, revision) where deleted_at is null',
  'create unique index scripts_external on scripts (workspace_id, external_id) where deleted_at is null',
  ...workspaceTable(
    'knowledge_uses',
    `deal_id uuid not null,
    article_id uuid,
    script_id uuid,
    user_id uuid not null,
    at timestamptz not null,
    check (num_nonnulls(article_id, script_id) = 1),
    ${within('deal_id', 'deals')},
    ${within('article_id', 'articles')},
    ${within('script_id', 'scripts')},
    ${within('user_id', 'users')}`,
  ),
  `create unique index knowledge_uses_article on knowledge_uses (workspace_id, article_id, deal_id)
    where deleted_at is null and article_id is not null`,
  `create unique index knowledge_uses_script on knowledge_uses (workspace_id, script_id, deal_id)
    where deleted_at is null and script_id is not null`,
  ...workspaceTable(
    'trainings',
    `topic text not null,
    planned_on date,
    done_on date,
    user_id uuid not null,
    team_id uuid,
    step text,
    article_id uuid,
    script_id uuid,
    said text,
    external_id text,
    ${within('user_id', 'users')},
    ${within('team_id', 'teams')},
    ${within('article_id', 'articles')},
    ${within('script_id', 'scripts')}`,
  ),
  'create index trainings_day on trainings (workspace_id, (coalesce(done_on, planned_on)) desc, id) where deleted_at is null',
  'create index trainings_user on trainings (workspace_id, user_id)',
  'create unique index trainings_external on trainings (workspace_id, external_id) where deleted_at is null',
  ...workspaceTable(
    'training_participants',
    `training_id uuid not null,
    user_id uuid not null,
    ${within('training_id', 'trainings')},
    ${within('user_id', 'users')}`,
  ),
  'create index training_participants_training on training_participants (workspace_id, training_id)',
  'create index training_participants_user on training_participants (workspace_id, user_id)',
];

const TABLES = [
  'training_participants',
  'trainings',
  'knowledge_uses',
  'scripts',
  'articles',
  'report_corrections',
  'check_ins',
  'reviews',
];

/** What people learn: reviews, check-ins, the knowledge base with its search, scripts and trainings. */
export class Learning1000000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function find_articles(text, text[], integer)');
    for (const table of TABLES) await runner.query(`drop table ${table}`);
    await runner.query('drop function search_words(text)');
    await runner.query('drop function han_pairs(text)');
  }
}
