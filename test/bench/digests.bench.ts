import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import pino from 'pino';
import { openDatabase } from '../../api/database';
import { migrate } from '../../api/database/migrate';
import { loadDemo } from '../../api/demo/load';
import { postReview } from '../../api/digests/postReview';
import { liveDigest } from '../../api/digests/subscriptions';
import { startEmbedded } from '../../api/embedded';
import { House } from '../../api/jobs/house';
import { ownerPool } from '../../api/jobs/ownerPool';
import { prepareQueue } from '../../api/jobs/queue';
import { notificationsIn } from '../../api/notifications/notifications';
import { Notifier } from '../../bot/notify';
import { latestOccurrence } from '../../entities/record/schedule';
import { ADDRESSES } from '../support/addresses';
import { noWebhooks } from '../support/noWebhooks';
import type { Bench } from './bench';

/**
 * How long a team's weekly review takes to be built and queued, from its subscription to the order to deliver it, in one
 * workspace of 10, 100 and 1 000 teams; the time a review is to stay the same. Run by `npm run bench -- digests`.
 */

const SIZES = [10, 100, 1_000];
const REPS = 3;
const DEALS = 15;
const NOW = new Date('2026-11-30T09:00:30+08:00');
const DEMO_MOMENT = new Date('2026-11-29T18:00:00+08:00');
const AT_ONCE = 4;

/** Adds teams from a number on to a number: a manager and reps with deals closed lately and open, and a subscription each. */
async function addTeams(client: Client, from: number, to: number): Promise<void> {
  const like = (table: string, where: string, changes: string, source: string) =>
    `insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(x) || ${changes})).* from
      (select * from ${table} where ${where} limit 1) x, ${source}`;
  const key = (kind: string, number: string) => `md5('${kind}' || ${number})::uuid`;
  const teams = `generate_series(${from + 1}, ${to}) n`;
  const reps = `${teams}, generate_series(1, ${REPS}) r`;
  const deals = `${reps}, generate_series(1, ${DEALS}) k`;
  const rep = key('rep', "n || ':' || r");
  const statements = [
    "set session_replication_role = 'replica'",
    like('teams', 'true', `jsonb_build_object('id', ${key('team', 'n')}, 'name', 'Team ' || n)`, teams),
    like(
      'users',
      "email = 'maria@demo.test'",
      `jsonb_build_object('id', ${key('lead', 'n')}, 'name', 'Lead ' || n, 'email', 'lead' || n || '@bench.test')`,
      teams,
    ),
    like(
      'users',
      "email = 'bob@demo.test'",
      `jsonb_build_object('id', ${rep}, 'name', 'Rep ' || n || ' ' || r, 'email', 'rep' || n || '-' || r || '@bench.test')`,
      reps,
    ),
    like(
      'team_managers',
      'deleted_at is null',
      `jsonb_build_object('id', gen_random_uuid(), 'team_id', ${key('team', 'n')}, 'user_id', ${key('lead', 'n')})`,
      teams,
    ),
    like(
      'team_memberships',
      'until is null',
      `jsonb_build_object('id', gen_random_uuid(), 'team_id', ${key('team', 'n')}, 'user_id', ${rep})`,
      reps,
    ),
    like(
      'deals',
      "state = 'WON'",
      `jsonb_build_object('id', gen_random_uuid(), 'name', 'Deal ' || n || ' ' || r || ' ' || k, 'owner_id', ${rep}, 'closed_by_id', ${rep},
        'closed_team_id', ${key('team', 'n')}, 'closed_at', '2026-11-29T10:00:00+08:00'::timestamptz - k * interval '4 days', 'external_id', null)`,
      deals,
    ),
    like(
      'deals',
      "state = 'OPEN'",
      `jsonb_build_object('id', gen_random_uuid(), 'name', 'Open ' || n || ' ' || r || ' ' || k, 'owner_id', ${rep}, 'external_id', null)`,
      `${reps}, generate_series(1, 5) k`,
    ),
    like(
      'activities',
      "kind = 'CALL'",
      `jsonb_build_object('id', gen_random_uuid(), 'user_id', ${rep}, 'team_id', ${key('team', 'n')}, 'external_id', null,
        'occurred_at', '2026-11-29T10:00:00+08:00'::timestamptz - k * interval '12 hours')`,
      deals,
    ),
    `insert into digest_subscriptions (workspace_id, id, digest, owner_id, team_id, scope_key, weekday, time, since, place_key, place, locale, time_zone)
      select w.id, ${key('digest', 'n')}, 'WEEKLY_REVIEW', ${key('lead', 'n')}, ${key('team', 'n')}, 'team:' || ${key('team', 'n')}, 1, '09:00',
        '2026-11-01', 'slack:T:' || n, jsonb_build_object('platform', 'slack', 'tenant', 'T', 'person', null, 'reference', jsonb_build_object('channel', 'C' || n)),
        'en', 'Asia/Shanghai' from directory.workspaces w, ${teams}`,
    "set session_replication_role = 'origin'",
    'analyze',
  ];
  for (const statement of statements) await client.query(statement);
}

async function measure(say: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'uplift-bench-'));
  const embedded = await startEmbedded({ dataDir: folder, dataDirGiven: true, url: 'a benchmark', durable: false });
  const url = embedded.ownerUrl;
  await migrate(url);
  await prepareQueue(url);
  await loadDemo(url, DEMO_MOMENT);
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ id: string }>('select id from directory.workspaces');
  const workspaceId = rows[0]?.id ?? '';
  const { dataSource, pool, close } = await openDatabase(url, { poolSize: 8 });
  const owner = ownerPool(url, () => undefined);
  const log = pino({ level: 'silent' });
  const around = {
    database: dataSource,
    pool,
    committed: () => undefined,
    canMail: false,
    canSave: () => true,
    ...ADDRESSES,
  };
  const execute = () => Promise.reject(new Error('nobody is to be looked up'));
  const notifier = new Notifier({ execute, notifications: notificationsIn(owner, () => NOW), outlets: [] });
  const house = new House({ around, owner, notifier, mailer: null, postWebhook: noWebhooks, log });
  const run = { workspaceId, now: NOW, last: false, house };

  const perReview: number[] = [];
  for (const [at, size] of SIZES.entries()) {
    await addTeams(client, SIZES[at - 1] ?? 0, size);
    await client.query('truncate digest_posts, notifications cascade');
    const { rows: subscriptions } = await client.query<{ id: string }>('select id from digest_subscriptions');
    const waiting = subscriptions.map(({ id }) => id);
    const began = performance.now();
    const work = async (): Promise<void> => {
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        const subscription = await liveDigest(id, run);
        if (subscription) await postReview(subscription, latestOccurrence(subscription, NOW), run);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    const took = performance.now() - began;
    const { rows: kept } = await client.query<{ count: number }>(
      'select count(*)::integer as count from notifications',
    );
    perReview.push(took / size);
    say(
      `${size} teams: ${kept[0]?.count} reviews queued in ${(took / 1_000).toFixed(1)} s, ${(took / size).toFixed(1)} ms a review`,
    );
  }
  const ratio = (perReview.at(-1) ?? 0) / (perReview[1] ?? 1);
  say(`a review among 1 000 teams takes ${ratio.toFixed(2)} × one among 100`);
  await client.end();
  await owner.end();
  await close();
  await embedded.stop();
  await rm(folder, { recursive: true, force: true });
}

/** How long reviews take to be built and queued. */
export const bench: Bench = {
  help: 'building and queueing the weekly reviews of 10, 100 and 1 000 teams',
  run: (_options, say) => measure(say),
};
