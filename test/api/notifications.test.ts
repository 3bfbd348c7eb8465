import pino from 'pino';
import { Directory } from '../../api/identity/directory';
import { placesIn } from '../../api/notifications/places';
import { NotSent } from '../../bot/notSent';
import type { Notification } from '../../bot/ports';
import { globalId } from '../../entities/values/globalId';
import { useHouse } from '../support/house';
import { ScriptedOutlet } from '../support/scriptedOutlet';
import { until } from '../support/until';

const house = useHouse();
const ALICE = 'alice@demo.test';
const BOB = 'bob@demo.test';

let told = 0;

/** A notification to a demo person, with a key of its own. */
async function to(email: string, more: Partial<Notification> = {}): Promise<Notification> {
  told += 1;
  return {
    workspaceId: globalId('Workspace', house.workspaceId),
    to: { userId: globalId('User', await house.userId(email)) },
    key: `test ${told}`,
    reply: { text: `news ${told}` },
    ...more,
  };
}

/** The person writes on a platform, and so can be written to there. */
async function writesOn(email: string, platform: 'slack' | 'teams', person: string): Promise<void> {
  const places = placesIn(
    house.around.pool,
    new Directory(house.around.pool, () => true),
    () => house.clock.now(),
    pino({ level: 'silent' }),
  );
  await places.seen(
    { workspaceId: globalId('Workspace', house.workspaceId), userId: globalId('User', await house.userId(email)) },
    { platform, tenant: 'T1', person },
    { conversation: 'D1', kind: 'direct' },
  );
}

async function stateOf({ key }: Notification): Promise<string> {
  const { rows } = await house.owner.query('select state from notifications where key = $1', [key]);
  return rows[0]?.state ?? 'not kept';
}

/** Tells and waits until it has been delivered as far as it can be. */
async function tell(notification: Notification): Promise<void> {
  await house.notifier([]).notify(notification);
  await house.idle();
}

beforeAll(() => writesOn(ALICE, 'slack', 'U-alice'));

test('what is told arrives where the person wrote last', async () => {
  const slack = new ScriptedOutlet('slack');
  const teams = new ScriptedOutlet('teams');
  house.begin({ outlets: [slack, teams] });
  await writesOn(BOB, 'teams', 'aad-bob');
  await writesOn(BOB, 'slack', 'U-bob');
  const notification = await to(BOB);
  await tell(notification);
  expect(slack.arrived).toEqual([{ person: 'U-bob', key: notification.key, text: notification.reply.text }]);
  await writesOn(BOB, 'teams', 'aad-bob');
  await tell(await to(BOB));
  expect(teams.arrived).toHaveLength(1);
});

test('the same key is told once, however often it is told and by whom', async () => {
  const slack = new ScriptedOutlet('slack');
  house.begin({ outlets: [slack] });
  house.begin({ outlets: [slack] });
  const notification = await to(ALICE);
  await Promise.all([1, 2, 3, 4].map(() => house.notifier([]).notify(notification)));
  await house.idle();
  await tell({ ...notification, reply: { text: 'other words' } });
  expect(slack.arrived).toHaveLength(1);
});

test('what the platform surely did not take is sent again, after the time it asks for', async () => {
  const slack = new ScriptedOutlet('slack', [
    { error: new NotSent('too fast', false, 60_000) },
    { error: new NotSent('down', false, null) },
  ]);
  house.begin({ outlets: [slack] });
  const notification = await to(ALICE);
  await house.notifier([]).notify(notification);
  await house.pauseIsOver();
  await house.pauseIsOver();
  await house.idle();
  expect(slack.arrived.map(({ key }) => key)).toEqual([notification.key]);
  expect(slack.sought).toEqual([]);
});

test('of unknown outcome, it is looked up before it is sent again', async () => {
  const slack = new ScriptedOutlet('slack', [{ error: new Error('cut off'), arrives: true }], true);
  house.begin({ outlets: [slack] });
  const notification = await to(ALICE);
  await house.notifier([]).notify(notification);
  await house.pauseIsOver();
  await house.idle();
  expect(slack.sought).toEqual([notification.key]);
  expect(slack.arrived).toHaveLength(1);
  expect(await stateOf(notification)).toBe('SENT');
});

test('looked up and not found, it is sent again', async () => {
  const slack = new ScriptedOutlet('slack', [{ error: new Error('cut off'), arrives: false }], true);
  house.begin({ outlets: [slack] });
  const notification = await to(ALICE);
  await house.notifier([]).notify(notification);
  await house.pauseIsOver();
  await house.idle();
  expect(slack.arrived.map(({ key }) => key)).toEqual([notification.key]);
});

test('where the platform has no look-up, it is not sent again', async () => {
  const slack = new ScriptedOutlet('slack', [{ error: new Error('cut off'), arrives: true }]);
  house.begin({ outlets: [slack] });
  const notification = await to(ALICE);
  await house.notifier([]).notify(notification);
  await house.pauseIsOver();
  await house.idle();
  expect(slack.arrived).toHaveLength(1);
  expect(await stateOf(notification)).toBe('UNKNOWN');
});

test('without a place, or where the place is gone, it waits in the console', async () => {
  const slack = new ScriptedOutlet('slack', [{ error: new NotSent('account_inactive', true, null) }]);
  house.begin({ outlets: [slack] });
  const [gone, nowhere] = [await to(ALICE), await to('diego@demo.test')];
  await tell(gone);
  await tell(nowhere);
  expect([await stateOf(gone), await stateOf(nowhere)]).toEqual(['HELD', 'HELD']);
  expect(slack.arrived).toEqual([]);
});

test('what tells of a change that has been taken back is not told any more', async () => {
  const created = await house.mutate(ALICE, 'createTask', { title: 'told too early' }, 'task { id }');
  const notification = await to(ALICE, { changeId: created.change?.id });
  await house.notifier([]).notify(notification);
  await house.mutate(ALICE, 'undo', { changeId: created.change?.id }, 'undone { id }');
  const slack = new ScriptedOutlet('slack');
  house.begin({ outlets: [slack] });
  await house.idle();
  expect(slack.arrived).toEqual([]);
  expect(await stateOf(notification)).toBe('DROPPED');
});

test('a channel is told as a person is', async () => {
  const slack = new ScriptedOutlet('slack');
  house.begin({ outlets: [slack] });
  const channel = { platform: 'slack', tenant: 'T1', person: null, reference: { channel: 'C1' } } as const;
  await tell(await to(ALICE, { to: { channel } }));
  await until(async () => slack.arrived.length === 1);
  expect(slack.arrived).toMatchObject([{ person: null }]);
});
