// A process that relays and works as a server does, without its requests; it prints each step, so that whoever started
// it can kill it at one. It ends with a signal only.
import pino from 'pino';
import type { House } from '../../api/jobs/house';
import { type Job, job, type Ringer, type Subscriber } from '../../api/jobs/job';
import { startJobs } from '../../api/jobs/jobs';
import { ownerPool } from '../../api/jobs/ownerPool';
import { Standing } from '../../api/jobs/standing';
import { inWorkspace } from '../../api/jobs/transaction';

const owner = ownerPool(process.env.OWNER_URL ?? '', () => undefined);
const log = pino({ level: process.env.LOG_LEVEL ?? 'silent' });
const say = (step: string) => process.stdout.write(`${step}\n`);

/** Has an effect that counts once by its key, as every job is to have, and notes each go besides. */
async function have(workspaceId: string, key: string): Promise<void> {
  say(`begin ${key}`);
  await owner.query('insert into test_goes (key) values ($1)', [key]);
  say(`go ${key}`);
  await inWorkspace(owner, workspaceId, async client => {
    await client.query('insert into test_effects (key) values ($1) on conflict do nothing', [key]);
    say(`effect ${key}`);
  });
  say(`end ${key}`);
}

const effect = job<{ entry: string }>('test.effect', ({ entry }, { workspaceId }) => have(workspaceId, entry));
const subscriber: Subscriber = {
  name: 'effect',
  kinds: 'every',
  hear: ({ id }, where) => effect.order({ entry: id }, where),
};
const ringer: Ringer = { kind: 'test.bell', ring: ({ key }, { workspaceId }) => have(workspaceId, key) };

// Nothing here needs more of a house than its way to write.
const house = {
  write: (workspaceId, work) => inWorkspace(owner, workspaceId, work),
} as Pick<House, 'write'> as House;

const standing = new Standing(owner, log);
const jobs = startJobs({
  owner,
  standing,
  house,
  now: () => new Date(),
  log,
  jobs: [effect as Job],
  subscribers: [subscriber],
  ringers: [ringer],
});
say('ready');
process.on('SIGTERM', async () => {
  await jobs.stop();
  await standing.stop();
  await owner.end();
  say('stopped');
});
