import { type Job, job, type Subscriber } from '../../../api/jobs/job';
import { useHouse } from '../../support/house';
import { asSuperuser } from '../../support/postgres';
import { until } from '../../support/until';
import { beginIn, commit } from '../../support/workspace';

const house = useHouse();

let doing: (entry: string) => Promise<void>;
const done: string[] = [];
const work = job<{ entry: string }>('test.work', async ({ entry }) => {
  await doing(entry);
  done.push(entry);
});
const subscriber: Subscriber = {
  name: 'work',
  kinds: ['deal.updated'],
  hear: ({ id }, where) => work.order({ entry: id }, where),
};
const lists = { jobs: [work as Job], subscribers: [subscriber] };

/** The library tells of a worker that broke on the console besides. */
const trace = jest.spyOn(console, 'trace').mockImplementation(() => undefined);
afterAll(() => trace.mockRestore());

beforeEach(() => {
  trace.mockClear();
  done.length = 0;
  doing = async () => undefined;
});

async function write(): Promise<string> {
  const client = await beginIn(house.around.pool, house.workspaceId);
  const { rows } = await client.query<{ id: string }>(
    `insert into outbox (workspace_id, id, change_id, kind, records, at)
      select current_workspace(), id, id, 'deal.updated', '[]', now() from gen_random_uuid() id returning id`,
  );
  await commit(client);
  return rows[0]?.id ?? '';
}

const asDatabase = (...statements: string[]) => asSuperuser(house.ownerUrl, ...statements);

test('when all connections break the work goes on by itself, and what was under way is done', async () => {
  const jobs = house.begin({ duties: lists });
  let goOn = () => {};
  const underWay = new Promise<void>(begun => {
    doing = () => {
      begun();
      return new Promise(resolve => {
        goOn = resolve;
      });
    };
  });
  const first = await write();
  jobs.wake();
  await underWay;
  await asDatabase(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'uplift jobs' and datname = current_database()`,
  );
  doing = async () => undefined;
  goOn();
  const second = await write();
  await until(async () => done.length >= 2);
  expect([...new Set(done)].sort()).toEqual([first, second].sort());
  await house.idle();
});

test('a worker that could not tell the database how its order ended is replaced, and the order is done again', async () => {
  const jobs = house.begin({ duties: lists });
  doing = async () => {
    if (done.length === 0) await asDatabase('alter table queue._private_jobs rename to away');
  };
  const entry = await write();
  jobs.wake();
  await until(() => trace.mock.calls.length > 0);
  await asDatabase('alter table queue.away rename to _private_jobs');
  await until(async () => done.length === 2);
  expect(done).toEqual([entry, entry]);
  await house.idle();
});
