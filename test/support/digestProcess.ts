// A process that posts what is due, as a server does, to a platform that is a table. It prints before and after each step,
// so that whoever started it can kill it at one, and a last line when nothing is left to do. Its clock stands still at NOW.
import pino from 'pino';
import { openDatabase } from '../../api/database';
import { House } from '../../api/jobs/house';
import { startJobs } from '../../api/jobs/jobs';
import { JOBS, RINGERS } from '../../api/jobs/list';
import { ownerPool } from '../../api/jobs/ownerPool';
import { Standing } from '../../api/jobs/standing';
import { notificationsIn } from '../../api/notifications/notifications';
import { Notifier } from '../../bot/notify';
import { ADDRESSES } from './addresses';
import { noWebhooks } from './noWebhooks';
import { TableOutlet } from './tableOutlet';
import { until } from './until';

/** Whoever started it kills it sooner. */
const LONG_MS = 600_000;
const now = () => new Date(process.env.NOW ?? '');
const owner = ownerPool(process.env.OWNER_URL ?? '', () => undefined);
const log = pino({ level: process.env.LOG_LEVEL ?? 'silent' });
const say = (step: string) => process.stdout.write(`${step}\n`);

async function main(): Promise<void> {
  const { dataSource, pool } = await openDatabase(process.env.APP_URL ?? '', { onLost: () => undefined });
  const around = {
    database: dataSource,
    pool,
    committed: () => undefined,
    canMail: false,
    canSave: () => true,
    ...ADDRESSES,
  };
  // Nobody is told anything here but what is composed already.
  const execute = () => Promise.reject(new Error('nobody is to be looked up'));
  const notifier = new Notifier({
    execute,
    notifications: notificationsIn(owner, now),
    outlets: [new TableOutlet(owner, say)],
  });
  const house = new House({ around, owner, notifier, mailer: null, postWebhook: noWebhooks, log });
  const { write, as } = { write: house.write.bind(house), as: house.as.bind(house) };
  house.write = (workspaceId, work) => stepped('write', () => write(workspaceId, work));
  house.as = (who, how, work) => stepped('make', () => as(who, how, work));
  startJobs({
    owner,
    standing: new Standing(owner, log),
    house,
    now,
    log,
    jobs: JOBS,
    subscribers: [],
    ringers: RINGERS,
  });
  say('ready');
  await until(nothingIsLeft, LONG_MS);
  say('nothing left');
}

/** Whether nothing is due or under way; what has failed is put off. */
async function nothingIsLeft(): Promise<boolean> {
  const { rows } = await owner.query<{ none: boolean }>(
    `select not exists (select from timers where due_at <= $1 and fired_at is null and deleted_at is null)
      and not exists (select from queue._private_jobs where locked_at is not null or run_at <= $2) as none`,
    [now(), new Date()],
  );
  return rows[0]?.none ?? false;
}

async function stepped<T>(name: string, step: () => Promise<T>): Promise<T> {
  say(`${name} …`);
  const result = await step();
  say(`${name} done`);
  return result;
}

void main();
