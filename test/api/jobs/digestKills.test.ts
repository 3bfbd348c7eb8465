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
const STEPS = 15;
/** Orders of those who were killed are taken over within seconds, on a busy machine somewhat later. */
const TAKEN_OVER_MS = 60_000;
const A_ROUND_MS = 60_000;

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
  const killed: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const monday = DateTime.fromISO('2026-11-30T09:00:05+08:00').plus({ weeks: round });
    const NOW = monday.toISO() ?? '';
    const children = Array.from({ length: PROCESSES }, () =>
      run('test/support/digestProcess.ts', [], { OWNER_URL: house.ownerUrl, APP_URL: house.appUrl, NOW }),
    );
    // In every second week whoever delivers is killed right after it.
    const at = () => (round % 2 ? /^send done$/m : new RegExp(`^ready\\n(?:.*\\n){${random.whole(1, STEPS)}}`, 'm'));
    killed.push(...(await Promise.all(children.map(child => killAt(child, at())))));

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
  const atWork = killed.filter(printed => count(printed, /…$/gm) > count(printed, / done$/gm));
  const afterDelivery = killed.filter(printed => /^send done$/m.test(printed) && !/^nothing left$/m.test(printed));
  process.stdout.write(
    `${killed.length} kills, ${atWork.length} at work, ${afterDelivery.length} after a delivery, ${rows.length} reviews, seed ${SEED}\n`,
  );
  expect(atWork).not.toEqual([]);
  expect(afterDelivery).not.toEqual([]);
  expect(rows).toHaveLength(ROUNDS);
  expect(rows.filter(({ times }) => times !== 1)).toEqual([]);
});

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Kills a process when it has printed this, or when it finds nothing to do. @returns what it had printed */
async function killAt(child: Running, printed: RegExp): Promise<string> {
  await child.prints(new RegExp(`${printed.source}|^nothing left$`, 'm'));
  return (await child.end('SIGKILL')).output;
}
