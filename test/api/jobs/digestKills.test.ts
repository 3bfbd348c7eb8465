import { DateTime } from 'luxon';
import { Random } from '../../../api/demo/random';
import { useHouse } from '../../support/house';
import { asSuperuser } from '../../support/postgres';
import { type Running, run } from '../../support/process';
import { TableOutlet } from '../../support/tableOutlet';
import { until } from '../../support/until';

/** Each round is one week whose review is due; so many processes try to post it and are killed. `npm run soak` takes more. */
const ROUNDS = Number(process.env.SOAK_ROUNDS ?? 8);
const PROCESSES = 3;
const SEED = Number(process.env.SOAK_SEED ?? 20_261_130);
/** Steps that a process prints until a review has been delivered, and a few more for none at all. */
const STEPS = 22;
/** Orders of those who were killed are taken over within seconds, on a busy machine somewhat later. */
const TAKEN_OVER_MS = 60_000;
const A_ROUND_MS = 60_000;
const KILL_AT_LAST_MS = 1_500;

const house = useHouse();
jest.setTimeout(A_ROUND_MS * ROUNDS);

test(`killed at any step ${ROUNDS * PROCESSES} times, each week's review arrives once`, async () => {
  await asSuperuser(
    house.ownerUrl,
    'create table test_arrived (key text not null, text text not null)',
    'grant select, insert on test_arrived to public',
  );
  const input = { digest: 'WEEKLY_REVIEW', channel: { platform: 'SLACK', tenant: 'T1', channel: 'C1' } };
  await house.mutate('maria@demo.test', 'subscribeDigest', input, 'subscription { id }', 'slack');
  // Only what is due from here on is looked at.
  await house.owner.query('update outbox set relayed_at = now() where relayed_at is null');
  const random = new Random(String(SEED));
  let killed = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const monday = DateTime.fromISO('2026-11-30T09:00:05+08:00').plus({ weeks: round });
    const NOW = monday.toISO() ?? '';
    const children = Array.from({ length: PROCESSES }, () =>
      run('test/support/digestProcess.ts', [], { OWNER_URL: house.ownerUrl, APP_URL: house.appUrl, NOW }),
    );
    await Promise.all(children.map(child => killAt(child, random.whole(1, STEPS))));
    killed += children.length;

    house.setClock(NOW);
    const jobs = house.begin({ outlets: [new TableOutlet(house.owner)] });
    await until(async () => {
      const { rowCount } = await house.owner.query('select from test_arrived');
      return (rowCount ?? 0) > round;
    }, TAKEN_OVER_MS);
    await house.idle();
    await jobs.stop();
  }
  const { rows } = await house.owner.query<{ head: string; times: number }>(
    `select split_part(text, E'\\n', 1) as head, count(*)::integer as times from test_arrived group by 1 order by 1`,
  );
  process.stdout.write(`${killed} kills, ${rows.length} reviews, seed ${SEED}\n`);
  expect(rows).toHaveLength(ROUNDS);
  expect(rows.filter(({ times }) => times !== 1)).toEqual([]);
});

/** Kills a process when it has printed so many steps, or when it prints no more for a while. */
async function killAt(child: Running, steps: number): Promise<void> {
  await child.prints(/ready/);
  await Promise.race([
    child.prints(new RegExp(`(?:.*\\n){${1 + steps}}`)).catch(() => undefined),
    new Promise(resolve => setTimeout(resolve, KILL_AT_LAST_MS)),
  ]);
  await child.end('SIGKILL');
}
