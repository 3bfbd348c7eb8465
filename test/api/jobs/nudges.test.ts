import { orderRounds } from '../../../api/nudges/rounds';
import { globalId } from '../../../entities/values/globalId';
import { useHouse } from '../../support/house';
import { ScriptedOutlet } from '../../support/scriptedOutlet';
import { until } from '../../support/until';
import { rowsIn } from '../../support/workspace';

const house = useHouse();
const ALICE = 'alice@demo.test';
const WANG = 'wang.wei@demo.test';

let slack: ScriptedOutlet;

/** Gives Alice something to do on a day. */
async function task(dueOn: string): Promise<void> {
  await house.mutate(ALICE, 'createTask', { title: 'send the quote', dueOn }, 'task { id }');
  await house.owner.query('delete from request_keys');
}

/** Has somebody meet an account, found by how its name begins. */
async function meeting(email: string, account: string, startsAt: string): Promise<void> {
  const [found] = await rowsIn<{ id: string }>(house, `select id from accounts where name like '${account}%'`);
  const input = { kind: 'DEMO', accountId: globalId('Account', found?.id ?? ''), startsAt };
  expect(await house.mutate(email, 'scheduleMeeting', input, 'meeting { id }')).toMatchObject({ userErrors: [] });
  await house.owner.query('delete from request_keys');
}

/** Lets people write on Slack, in the zone of Shanghai. */
async function onSlack(...emails: string[]): Promise<void> {
  for (const email of emails) {
    const userId = await house.userId(email);
    await house.owner.query(`update users set time_zone = 'Asia/Shanghai' where id = $1`, [userId]);
    await house.owner.query(
      `insert into chat_places (workspace_id, user_id, platform, tenant, person, direct, seen_at)
        values ($1, $2, 'slack', 'T1', $3, true, now()) on conflict do nothing`,
      [house.workspaceId, userId, email],
    );
  }
}

/** Goes round at a moment and waits for what comes of it. */
async function roundAt(moment: string): Promise<string[]> {
  slack = new ScriptedOutlet('slack');
  house.clock.set(moment);
  const jobs = house.begin({ outlets: [slack] });
  await orderRounds(house.owner, house.clock.now());
  await until(async () => (await house.owner.query('select from queue._private_jobs')).rowCount === 0);
  await jobs.stop();
  return slack.arrived.map(({ text }) => text);
}

beforeEach(async () => {
  house.clock.set('2026-11-24T08:00:00+08:00');
  await house.owner.query('delete from nudge_rounds');
  for (const table of ['nudges_told', 'notifications', 'chat_places', 'nudge_preferences']) {
    await house.owner.query(`truncate ${table} cascade`);
  }
  await house.owner.query('delete from request_keys');
});

test('in the morning the day is told, with what else is due, in one message', async () => {
  await onSlack(ALICE);
  await task('2026-11-24');
  const texts = await roundAt('2026-11-24T08:30:00+08:00');
  expect(texts).toHaveLength(1);
  expect(texts[0]).toMatch(/Good morning! Today: one task/);
});

test('nobody is told a second thing within the hour, and nothing twice', async () => {
  await onSlack(WANG);
  await meeting(WANG, '东方制造', '2026-11-24T09:50:00+08:00');
  expect(await roundAt('2026-11-24T08:30:00+08:00')).toEqual([
    expect.stringMatching(/\n• 早上好！[^\n]*日程：09:50 东方制造。\n• “绿洲云平台”已经 \d+ 天没有动静，[^\n]*$/),
  ]);
  // The meeting is within the hour, yet so is what was told last.
  expect(await roundAt('2026-11-24T09:00:00+08:00')).toEqual([]);
  expect(await roundAt('2026-11-24T09:45:00+08:00')).toEqual([expect.stringMatching(/^09:50 与东方制造演示。[^\n]*$/)]);
  expect(await roundAt('2026-11-24T10:50:00+08:00')).toEqual(['演示：东方制造（今天 09:50）进行得怎么样？']);
});

test('more than fit into one message come with the next ones', async () => {
  await onSlack(ALICE);
  house.clock.set('2026-11-20T10:00:00+08:00');
  const companies = Array.from({ length: 12 }, (_, index) => `Patient ${index + 1} Ltd`);
  for (const company of companies) await house.mutate(ALICE, 'createLead', { company }, 'lead { id }');
  await house.owner.query('delete from request_keys');
  const told: string[] = [];
  for (const hour of ['11', '13', '15']) told.push(...(await roundAt(`2026-11-25T${hour}:00:00+08:00`)));
  expect(companies.filter(company => told.filter(text => text.includes(`${company}`)).length !== 1)).toEqual([]);
});

test('three processes go one round', async () => {
  await onSlack(ALICE);
  await task('2026-11-25');
  slack = new ScriptedOutlet('slack');
  house.clock.set('2026-11-25T08:30:00+08:00');
  for (let process = 0; process < 3; process += 1) {
    house.begin({ outlets: [slack], duties: { rounds: [orderRounds] } });
  }
  await until(() => slack.arrived.length > 0);
  await house.idle();
  expect(slack.arrived).toHaveLength(1);
});

test.each([
  ['at night', '2026-11-24T21:00:00+08:00'],
  ['before work', '2026-11-24T07:45:00+08:00'],
  ['on a Sunday', '2026-11-29T10:00:00+08:00'],
])('%s everybody is left in peace', async (_when, moment) => {
  await onSlack(ALICE, WANG);
  expect(await roundAt(moment)).toEqual([]);
});

test('who has never written is left in peace as well', async () => {
  expect(await roundAt('2026-11-24T08:30:00+08:00')).toEqual([]);
});

test('on Friday afternoon the week’s check-in is asked for, drafted from what was recorded; who has posted it is not asked', async () => {
  await onSlack(ALICE, WANG);
  await house.mutate(WANG, 'checkIn', { wins: '东方制造' }, 'checkIn { period }');
  await house.owner.query('delete from request_keys');
  const asked = (await roundAt('2026-11-27T15:00:00+08:00')).filter(text => /How was your week|这周怎么样/.test(text));
  expect(asked).toEqual([expect.stringMatching(/^How was your week\? I have drafted your report/)]);
});

test('on Monday a manager hears once who has not told of last week', async () => {
  await onSlack('maria@demo.test');
  const [text] = await roundAt('2026-11-30T08:30:00+08:00');
  expect(text).toMatch(/No check-in for last week yet from Alice Chen, Bob Martin, Diego Torres/);
  const later = await roundAt('2026-11-30T10:00:00+08:00');
  expect(later.join()).not.toMatch(/No check-in/);
});

test('a meeting in an hour is told with what was noted last', async () => {
  await onSlack(ALICE);
  house.clock.set('2026-11-24T10:00:00+08:00');
  await meeting(ALICE, 'Globex', '2026-11-24T14:30:00+08:00');
  const texts = await roundAt('2026-11-24T13:45:00+08:00');
  expect(texts.join('\n')).toMatch(/Demo at 14:30 with Globex/);
});

test('each can be switched off, and who is away hears nothing until back', async () => {
  await onSlack(ALICE);
  await house.mutate(ALICE, 'setPreferences', { nudges: [{ nudge: 'MORNING', on: false }] }, 'nudges { off }');
  expect((await roundAt('2026-11-24T08:30:00+08:00')).join()).not.toMatch(/Good morning/);
  await house.mutate(
    ALICE,
    'setPreferences',
    { nudges: [{ nudge: 'MORNING', on: true }], awayUntil: '2026-11-26' },
    'nudges { off }',
  );
  expect(await roundAt('2026-11-25T08:30:00+08:00')).toEqual([]);
  expect((await roundAt('2026-11-26T08:30:00+08:00')).join()).toMatch(/Good morning|due|happened|expected/);
});

test('moved to another time it comes then', async () => {
  await onSlack(ALICE);
  await house.mutate(
    ALICE,
    'setPreferences',
    { nudges: [{ nudge: 'MORNING', time: '10:00' }], quietFrom: '19:00' },
    'nudges { quietFrom }',
  );
  expect((await roundAt('2026-11-24T08:30:00+08:00')).join()).not.toMatch(/Good morning/);
  expect((await roundAt('2026-11-24T10:00:00+08:00')).join()).toMatch(/Good morning/);
  expect(
    await house.mutate(ALICE, 'setPreferences', { nudges: [{ nudge: 'MORNING', time: '9 am' }] }, 'nudges { off }'),
  ).toMatchObject({ userErrors: [{ code: 'INVALID', path: ['nudges'] }] });
});

test('a reminder that comes of a change is not told to whoever has switched it off', async () => {
  await onSlack(ALICE);
  slack = new ScriptedOutlet('slack');
  house.clock.set('2026-11-24T10:00:00+08:00');
  house.begin({ outlets: [slack] });
  await house.mutate(ALICE, 'setPreferences', { nudges: [{ nudge: 'REVIEW', on: false }] }, 'nudges { off }');
  const [deal] = await rowsIn<{ id: string }>(house, `select id from deals where name = 'Initech Support renewal'`);
  await house.mutate('maria@demo.test', 'winDeal', { dealId: globalId('Deal', deal?.id ?? '') }, 'deal { id }');
  await house.idle();
  expect(slack.arrived).toEqual([]);
});
