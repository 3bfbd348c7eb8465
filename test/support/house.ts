import type { ApolloServer } from '@apollo/server';
import type { Pool } from 'pg';
import pino from 'pino';
import { executeAs } from '../../api/execute';
import { startApollo } from '../../api/graphql/apollo';
import type { Asked } from '../../api/graphql/asked';
import { House } from '../../api/jobs/house';
import { type Duties, type Jobs, startJobs } from '../../api/jobs/jobs';
import { JOBS, RINGERS, SUBSCRIBERS } from '../../api/jobs/list';
import { ownerPool } from '../../api/jobs/ownerPool';
import { Standing } from '../../api/jobs/standing';
import type { Mailer } from '../../api/mail/mailer';
import { Metrics } from '../../api/metrics/metrics';
import { notificationsIn } from '../../api/notifications/notifications';
import { webhookPost } from '../../api/webhooks/post';
import { Notifier } from '../../bot/notify';
import type { Notifications, Outlet } from '../../bot/ports';
import { change } from '../../schema/changing/change';
import type { Work as Changing } from '../../schema/changing/work';
import { Context, type Surroundings } from '../../schema/context';
import { buildApiSchema } from '../../schema/schema';
import { ADDRESSES } from './addresses';
import { identityOf } from './asPerson';
import { TestClock } from './clock';
import { useDatabase } from './database';
import type { Payload } from './records';
import { until } from './until';
import { demoWorkspaceId } from './workspace';

/** How the background work of a test differs from a server's. */
export interface Differing {
  duties?: Partial<Duties>;
  outlets?: Outlet[];
  mailer?: Mailer;
}

/** A house without a server: changes are made in it, and its background work begins when a test says so. */
export interface TestHouse {
  clock: TestClock;
  /** Connects as the tables' owner. */
  owner: Pool;
  ownerUrl: string;
  /** Connects as the role that row-level security binds. */
  appUrl: string;
  around: Surroundings;
  workspaceId: string;
  notifications: Notifications;
  /** The UUID of a demo person. */
  userId(email: string): Promise<string>;
  /** Begins the background work, as one process would; it ends with the test. */
  begin(differing?: Differing): Jobs;
  /** Lets the pause before the next go at what has failed be over; resolves when there was such a pause. */
  pauseIsOver(): Promise<void>;
  /** Resolves when so many goes have failed. */
  failed(jobs: Jobs, goes: number): Promise<void>;
  /** Resolves when nothing is left to be relayed or done. */
  idle(): Promise<void>;
  /** A notifier of its own, without any work around it. */
  notifier(outlets: Outlet[]): Notifier;
  /** Sets the clock and has looked at once what is due now. */
  setClock(moment: string): void;
  /** Makes a change of a test's own as a demo person. @returns the change's GraphQL id */
  change(email: string, run: (work: Changing) => Promise<unknown>): Promise<string>;
  /** Carries out one mutation as a demo person. @param origin from where; the API when left out */
  mutate(
    email: string,
    name: string,
    input: Record<string, unknown>,
    fields: string,
    origin?: string,
  ): Promise<Payload>;
}

/** Gives the test file a house on a database of its own. */
export function useHouse(): TestHouse {
  const database = useDatabase();
  const log = pino({ level: process.env.LOG_LEVEL ?? 'fatal' });
  const clock = new TestClock();
  const now = () => clock.now();
  const house = { clock } as TestHouse;
  const begun: Jobs[] = [];
  let apollo: ApolloServer<Asked>;

  beforeAll(async () => {
    const owner = ownerPool(database.ownerUrl, () => undefined);
    const around: Surroundings = {
      database: database.dataSource,
      pool: database.pool,
      committed: () => {
        for (const each of begun) each.wake();
      },
      canMail: true,
      canSave: () => true,
      ...ADDRESSES,
    };
    apollo = await startApollo({ schema: buildApiSchema(), around, demo: true, log, metrics: new Metrics() });
    const workspaceId = await demoWorkspaceId(database.pool);
    Object.assign(house, {
      owner,
      ownerUrl: database.ownerUrl,
      appUrl: database.url,
      around,
      workspaceId,
      notifications: notificationsIn(owner, now),
    });
  });
  afterEach(async () => {
    for (const each of begun.splice(0)) await each.stop();
  });
  afterAll(async () => {
    await apollo.stop();
    await house.owner.end();
  });

  house.userId = async email => (await identityOf(database, email)).userId;
  house.notifier = outlets =>
    new Notifier({ execute: executeAs(apollo, now), notifications: house.notifications, outlets });
  const postWebhook = webhookPost({ keys: [Buffer.alloc(32, 7)], allowPrivate: false });
  house.begin = ({ duties, outlets = [], mailer = null as Mailer | null } = {}) => {
    const { owner, around } = house;
    const standing = new Standing(owner, log);
    const house_ = new House({ around, owner, notifier: house.notifier(outlets), mailer, postWebhook, log });
    const all: Duties = { jobs: JOBS, subscribers: SUBSCRIBERS, ringers: RINGERS, ...duties };
    const jobs = startJobs({ owner, standing, house: house_, now, log, ...all });
    let stopped: Promise<void> | undefined;
    const both: Jobs = {
      ...jobs,
      stop: () => {
        stopped ??= jobs.stop().then(() => standing.stop());
        return stopped;
      },
    };
    begun.push(both);
    return both;
  };
  house.pauseIsOver = async () => {
    await until(async () => {
      const { rowCount } = await house.owner.query(
        'update queue._private_jobs set run_at = now() where run_at > now() and locked_at is null',
      );
      return rowCount === 1;
    });
    // The queue looks for what was put off every second; any order has it look at once.
    await house.owner.query(`select pg_notify('jobs:insert', '{"count":1}')`);
  };
  house.failed = async (jobs, goes) => {
    await until(async () => jobs.counts.failed === goes);
  };
  house.idle = async () => {
    await until(async () => {
      const { rows } = await house.owner.query<{ idle: boolean }>(
        `select not exists (select from outbox where relayed_at is null)
          and not exists (select from queue._private_jobs where attempts < max_attempts) as idle`,
      );
      return rows[0]?.idle ?? false;
    });
  };
  house.setClock = moment => {
    clock.set(moment);
    for (const each of begun) each.wake();
  };
  house.change = async (email, run) => {
    const context = await Context.open(house.around, await identityOf(database, email), {
      id: 'test',
      origin: 'api',
      now: now(),
    });
    if (!context) throw new Error(`nobody is ${email}`);
    const payload = await change(context, 'task.created', { mutation: 'test', input: {} }, async work => {
      work.args.task = 'test';
      await run(work);
      return {};
    });
    await context.release();
    return payload.change?.globalId ?? '';
  };
  house.mutate = async (email, name, input, fields, origin = 'api') => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation Test($input: ${type}!) {
      ${name}(input: $input) { ${fields} userErrors { code path message } change { id summary undoable } }
    }`;
    const identity = await identityOf(database, email);
    const asked: Asked = {
      requestId: 'test',
      origin,
      now: now(),
      locale: 'en',
      authenticated: true,
      identify: async () => identity,
    };
    const { body } = await apollo.executeOperation({ query, variables: { input } }, { contextValue: asked });
    if (body.kind !== 'single' || body.singleResult.errors || !body.singleResult.data)
      throw new Error(JSON.stringify(body));
    return body.singleResult.data[name] as Payload;
  };
  return house;
}
