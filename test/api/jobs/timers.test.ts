import type { Ringer } from '../../../api/jobs/job';
import { clearTimer, setTimer } from '../../../schema/changing/timer';
import { useHouse } from '../../support/house';
import { until } from '../../support/until';

const house = useHouse();
const ALICE = 'alice@demo.test';

const rung: string[] = [];
const bell: Ringer = {
  kind: 'test.bell',
  async ring({ payload }, { now }) {
    rung.push(`${payload.says} at ${now.toISOString().slice(0, 13)}`);
  },
};
const duties = { jobs: [], subscribers: [], ringers: [bell] };
const NOON = new Date('2026-11-24T12:00:00Z');
const ONE = new Date('2026-11-24T13:00:00Z');
const EVENING = new Date('2026-11-24T18:00:00Z');

const set = (key: string, at: Date, says: string) =>
  house.change(ALICE, changing => setTimer(changing, { kind: 'test.bell', key }, at, { says }));
const undo = (changeId: string) => house.mutate(ALICE, 'undo', { changeId }, 'undone { id }');

/** A timer set last that is due first: once it has rung, whatever else was due before it has had its turn. */
async function everythingDueHasRung(): Promise<void> {
  await set(`mark ${rung.length}`, new Date(house.clock.now().getTime() - 1), 'mark');
  await until(async () => rung.some(each => each.startsWith('mark')));
  await until(async () => {
    const { rows } = await house.owner.query('select count(*)::integer as left from queue.jobs');
    return rows[0].left === 0;
  });
  rung.splice(0, rung.length, ...rung.filter(each => !each.startsWith('mark')));
}

beforeEach(() => {
  rung.length = 0;
  house.setClock('2026-11-24T10:00:00Z');
});

test('a timer goes off once its instant has come, and not before', async () => {
  house.begin({ duties });
  await set('simple', NOON, 'lunch');
  await everythingDueHasRung();
  expect(rung).toEqual([]);
  house.setClock('2026-11-24T12:00:01Z');
  await until(async () => rung.length > 0);
  expect(rung).toEqual(['lunch at 2026-11-24T12']);
  await everythingDueHasRung();
  expect(rung).toHaveLength(1);
});

test('set again under the same name it is put to the new instant; undoing that brings the old one back', async () => {
  house.begin({ duties });
  await set('moved', NOON, 'early');
  const moved = await set('moved', EVENING, 'late');
  house.setClock('2026-11-24T13:00:00Z');
  await everythingDueHasRung();
  expect(rung).toEqual([]);
  await undo(moved);
  await until(async () => rung.length > 0);
  expect(rung).toEqual(['early at 2026-11-24T13']);
});

test('undoing the change that set it takes it away, and undoing that brings it back', async () => {
  house.begin({ duties });
  const made = await set('undone', NOON, 'lunch');
  const { change } = await undo(made);
  house.setClock('2026-11-24T13:00:00Z');
  await everythingDueHasRung();
  expect(rung).toEqual([]);
  await undo(change?.id ?? '');
  await until(async () => rung.length > 0);
  expect(rung).toEqual(['lunch at 2026-11-24T13']);
});

test('undone when it is due already but has not been seen to, it is not seen to; undoing that has it seen to after all', async () => {
  const made = await set('late', ONE, 'late');
  house.setClock('2026-11-24T14:00:00Z');
  await house.owner.query('update timers set fired_at = due_at where key = $1', ['late']);
  const { rows } = await house.owner.query('select id from timers where key = $1', ['late']);
  await house.owner.query(
    `select queue.add_job('timer.ring', json_build_object('workspaceId', $1::text, 'changeId', null,
      'payload', json_build_object('timerId', $2::text)))`,
    [house.workspaceId, rows[0].id],
  );
  const { change } = await undo(made);
  house.begin({ duties });
  await everythingDueHasRung();
  expect(rung).toEqual([]);
  await undo(change?.id ?? '');
  await until(async () => rung.length > 0);
  expect(rung).toEqual(['late at 2026-11-24T14']);
});

test('a timer that has been cleared does not go off', async () => {
  house.begin({ duties });
  await set('cleared', NOON, 'lunch');
  await house.change(ALICE, changing => clearTimer(changing, { kind: 'test.bell', key: 'cleared' }));
  house.setClock('2026-11-24T13:00:00Z');
  await everythingDueHasRung();
  expect(rung).toEqual([]);
});
