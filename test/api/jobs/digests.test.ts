import fc from 'fast-check';
import { DateTime } from 'luxon';
import { NotSent } from '../../../bot/notSent';
import { DigestKind } from '../../../entities/record/digestKind';
import { latestOccurrence, nextOccurrence, reviewedAt } from '../../../entities/record/schedule';
import { globalId } from '../../../entities/values/globalId';
import { useHouse } from '../../support/house';
import { ScriptedOutlet } from '../../support/scriptedOutlet';
import { until } from '../../support/until';
import { rowsIn } from '../../support/workspace';

const house = useHouse();
const MARIA = 'maria@demo.test';
const CHANNEL = { platform: 'SLACK', tenant: 'T1', channel: 'C1' };

async function subscribe(email: string, input: Record<string, unknown> = {}, origin = 'slack') {
  return house.mutate(
    email,
    'subscribeDigest',
    { digest: 'WEEKLY_REVIEW', channel: CHANNEL, ...input },
    'subscription { id weekday time nextAt scope { label } }',
    origin,
  );
}

/** Waits for Monday morning in Shanghai and for what is posted then. */
async function monday(moment = '2026-11-30T09:00:00+08:00'): Promise<void> {
  house.setClock(moment);
  await until(async () => {
    const { rowCount } = await house.owner.query(
      'select from timers where due_at <= $1 and fired_at is null and deleted_at is null',
      [moment],
    );
    return rowCount === 0;
  });
  await house.idle();
}

afterEach(async () => {
  house.clock.set('2026-11-24T10:00:00+08:00');
  for (const table of ['digest_posts', 'notifications']) await house.owner.query(`truncate ${table} cascade`);
  await house.owner.query('update digest_subscriptions set deleted_at = now()');
  await house.owner.query('update timers set deleted_at = now()');
  const maria = [await house.userId(MARIA)];
  await house.owner.query('update team_managers set deleted_at = null where user_id = $1', maria);
  await house.owner.query('update team_memberships set until = null where user_id = $1', maria);
});

test('a team’s weekly review is posted on Monday at nine local time, in the channel’s language, with one picture', async () => {
  const slack = new ScriptedOutlet('slack');
  house.begin({ outlets: [slack] });
  const { subscription } = await subscribe('zhang.min@demo.test');
  expect(subscription).toMatchObject({ weekday: 'MON', time: '09:00', nextAt: '2026-11-30T01:00:00.000Z' });
  await monday();
  expect(slack.arrived).toHaveLength(1);
  expect(slack.arrived[0]?.text).toMatch(/^华西周报，2026年第48周\n▪ 业绩\n• 销售额：US\$/);
  const [post] = await rowsIn<{ reply: { chart: object; buttons: object[]; text: string } }>(
    house,
    'select reply from digest_posts',
  );
  expect(post?.reply.chart).toBeDefined();
  expect(post?.reply.text.split('\n').length).toBeLessThan(45);
});

test('in a channel only those are named who have opted in to being compared', async () => {
  const slack = new ScriptedOutlet('slack');
  house.begin({ outlets: [slack] });
  await subscribe(MARIA);
  await monday();
  const { rows } = await house.owner.query<{ name: string; optedIn: boolean }>(
    `select name, leaderboard_opt_in as "optedIn" from users where role = 'REP' and active`,
  );
  const [text = ''] = slack.arrived.map(each => each.text);
  expect(rows.some(({ optedIn }) => !optedIn)).toBe(true);
  for (const { name, optedIn } of rows) if (!optedIn) expect(text).not.toContain(name);
});

test('three processes and two Mondays post twice', async () => {
  const slack = new ScriptedOutlet('slack');
  for (let process = 0; process < 3; process += 1) house.begin({ outlets: [slack] });
  await subscribe(MARIA);
  await monday();
  await monday('2026-12-07T09:00:00+08:00');
  expect(slack.arrived.map(({ text }) => text.split('\n')[0])).toEqual([
    'Weekly review, East, week 48 of 2026',
    'Weekly review, East, week 49 of 2026',
  ]);
});

test('after three weeks of downtime only the latest is posted, and it says that it is late', async () => {
  const slack = new ScriptedOutlet('slack');
  await subscribe(MARIA);
  house.clock.set('2026-12-17T14:00:00+08:00');
  house.begin({ outlets: [slack] });
  await house.idle();
  expect(slack.arrived).toHaveLength(1);
  expect(slack.arrived[0]?.text).toMatch(
    /^Weekly review, East, week 50 of 2026\nThis should have come on .*Dec 14.* 09:00/,
  );
});

test('posted at once by hand, it is not posted again by the schedule', async () => {
  const slack = new ScriptedOutlet('slack');
  house.begin({ outlets: [slack] });
  await subscribe(MARIA);
  house.setClock('2026-11-30T08:00:00+08:00');
  const input = { digest: 'WEEKLY_REVIEW', channel: CHANNEL };
  await house.mutate(MARIA, 'postDigestNow', input, 'subscription { id }', 'slack');
  await house.idle();
  expect(slack.arrived[0]?.text).toMatch(/^Weekly review, East, week 47 of 2026\n▪ Results/);
  expect(await house.mutate(MARIA, 'postDigestNow', input, 'subscription { id }', 'slack')).toMatchObject({
    userErrors: [{ code: 'ALREADY_EXISTS' }],
  });
  await monday();
  expect(slack.arrived).toHaveLength(2);
});

test('what was posted stays as it was; the next one tells what has changed since', async () => {
  const slack = new ScriptedOutlet('slack');
  house.begin({ outlets: [slack] });
  await subscribe(MARIA);
  await monday();
  const before = await rowsIn<{ reply: object }>(house, 'select reply from digest_posts');
  const [deal] = await rowsIn<{ id: string }>(
    house,
    `select d.id from deals d join users u on u.id = d.owner_id where u.email = 'alice@demo.test' and d.state = 'OPEN' limit 1`,
  );
  await house.mutate(
    'alice@demo.test',
    'logActivity',
    { kind: 'CALL', dealId: globalId('Deal', deal?.id ?? ''), occurredAt: '2026-11-25T02:00:00Z' },
    'activity { id }',
  );
  await monday('2026-12-07T09:00:00+08:00');
  expect(slack.arrived[1]?.text).toMatch(
    /▪ Changed since the last review\n• Activities, week 48 of 2026: \d+ has become \d+/,
  );
  expect(await rowsIn(house, 'select reply from digest_posts order by made_at limit 1')).toEqual(before);
});

test('a channel that is gone stops quietly, and whoever subscribed is told', async () => {
  const slack = new ScriptedOutlet('slack', [{ error: new NotSent('gone', true, null) }]);
  house.begin({ outlets: [slack] });
  await subscribe(MARIA);
  await monday();
  const told = await rowsIn<{ text: string }>(
    house,
    `select reply ->> 'text' as text from notifications where user_id is not null`,
  );
  expect(told).toEqual([
    { text: expect.stringMatching(/^I have stopped posting the weekly review: the channel is gone/) },
  ]);
  await monday('2026-12-07T09:00:00+08:00');
  expect(await rowsIn(house, 'select id from digest_posts')).toHaveLength(1);
});

test('where nobody knows whether it arrived, it is not sent twice and the subscriber is told', async () => {
  const teams = new ScriptedOutlet('teams', [{ error: new Error('broken off'), arrives: true }]);
  const jobs = house.begin({ outlets: [teams] });
  await subscribe(MARIA, { channel: { platform: 'TEAMS', tenant: 'T2', channel: '19:x' } }, 'teams');
  house.setClock('2026-11-30T09:00:00+08:00');
  await house.failed(jobs, 1);
  await house.pauseIsOver();
  await house.idle();
  expect(teams.arrived).toHaveLength(1);
  const told = await rowsIn<{ text: string }>(
    house,
    `select reply ->> 'text' as text from notifications where user_id is not null`,
  );
  expect(told).toEqual([{ text: expect.stringMatching(/^I cannot tell whether the weekly review has arrived/) }]);
});

test('when whoever subscribed does not lead the team any more, it stops and says so', async () => {
  const slack = new ScriptedOutlet('slack');
  house.begin({ outlets: [slack] });
  await subscribe(MARIA);
  const userId = await house.userId(MARIA);
  await house.owner.query('update team_managers set deleted_at = now() where user_id = $1', [userId]);
  await house.owner.query(`update team_memberships set until = '2026-11-25' where user_id = $1`, [userId]);
  await monday();
  expect(slack.arrived).toEqual([]);
  const told = await rowsIn<{ text: string }>(house, `select reply ->> 'text' as text from notifications`);
  expect(told).toEqual([{ text: expect.stringMatching(/you may not see these figures any more/) }]);
});

test('changed, paused and stopped by whoever reads along', async () => {
  const first = await subscribe(MARIA);
  const second = await subscribe(MARIA, { weekday: 'FRI', time: '17:00', timeZone: 'Europe/Berlin' });
  expect(second.subscription).toMatchObject({
    id: (first.subscription as { id: string }).id,
    weekday: 'FRI',
    nextAt: '2026-11-27T16:00:00.000Z',
  });
  expect(await subscribe(MARIA, { paused: true })).toMatchObject({ subscription: { nextAt: null } });
  expect(await subscribe(MARIA, { time: '25:00' })).toMatchObject({
    userErrors: [{ code: 'INVALID', path: ['time'] }],
  });
  await house.mutate('alice@demo.test', 'unsubscribeDigest', { channel: CHANNEL }, 'subscription { id }', 'slack');
  expect(
    await house.mutate('alice@demo.test', 'unsubscribeDigest', { channel: CHANNEL }, 'subscription { id }', 'slack'),
  ).toMatchObject({
    userErrors: [{ code: 'NOT_FOUND' }],
  });
});

test('what a channel is told is changed from that channel, by its owner and by admins, and by nobody else', async () => {
  const { subscription } = await subscribe(MARIA);
  const { id } = subscription as { id: string };
  const refused = { userErrors: [{ code: 'FORBIDDEN', path: ['channel'] }] };
  for (const [name, input] of [
    ['subscribeDigest', { digest: 'WEEKLY_REVIEW', channel: CHANNEL, paused: true }],
    ['unsubscribeDigest', { channel: CHANNEL }],
    ['postDigestNow', { digest: 'WEEKLY_REVIEW', channel: CHANNEL }],
  ] as const) {
    for (const origin of ['api', 'console', 'teams']) {
      expect(await house.mutate('alice@demo.test', name, input, 'subscription { id }', origin)).toMatchObject(refused);
    }
  }
  expect(
    await house.mutate('alice@demo.test', 'unsubscribeDigest', { subscriptionId: id }, 'subscription { id }'),
  ).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
  expect(await house.mutate(MARIA, 'unsubscribeDigest', { subscriptionId: id }, 'subscription { id }')).toMatchObject({
    subscription: { id },
  });
  expect(await subscribe('olivia@demo.test', {}, 'api')).toMatchObject({ userErrors: [] });
});

test('the channel of another workspace’s tenant is refused, to admins too', async () => {
  const other = await house.owner.query<{ id: string }>(
    `insert into directory.workspaces (id, name, currency, time_zone, locale, fiscal_year_start_month, gross_margin, approval_above_percent)
      values (gen_random_uuid(), 'Other', 'EUR', 'Europe/Berlin', 'en', 1, 0.5, 10) returning id`,
  );
  await house.owner.query(
    "insert into directory.installations (platform, tenant, workspace_id) values ('slack', 'T9', $1)",
    [other.rows[0]?.id],
  );
  const channel = { ...CHANNEL, tenant: 'T9' };
  expect(await subscribe('olivia@demo.test', { channel }, 'api')).toMatchObject({
    subscription: null,
    userErrors: [{ code: 'INVALID', path: ['channel', 'tenant'] }],
  });
});

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Shanghai',
  'America/Santiago',
  'Africa/Casablanca',
  'Pacific/Apia',
  'America/Havana',
];

test('in any zone each week and month has its one instant, at its local time but where the clocks skip it', () => {
  const anytime = fc.record({
    digest: fc.constantFrom(DigestKind.WEEKLY_REVIEW, DigestKind.MONTHLY_REVIEW),
    weekday: fc.integer({ min: 1, max: 7 }),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
    timeZone: fc.constantFrom(...zones),
    from: fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) }),
  });
  fc.assert(
    fc.property(anytime, ({ digest, weekday, hour, minute, timeZone, from }) => {
      const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
      const schedule = { digest, weekday, time, timeZone };
      let at = new Date(from);
      const periods: string[] = [];
      for (let step = 0; step < 30; step += 1) {
        const next = nextOccurrence(schedule, at);
        expect(next.getTime()).toBeGreaterThan(at.getTime());
        expect(latestOccurrence(schedule, next)).toEqual(next);
        expect(latestOccurrence(schedule, new Date(next.getTime() - 1)).getTime()).toBeLessThan(next.getTime());
        const local = DateTime.fromJSDate(next, { zone: timeZone });
        const skipped =
          DateTime.fromObject(
            { year: local.year, month: local.month, day: local.day, hour, minute },
            { zone: timeZone },
          ).toFormat('HH:mm') !== time;
        // A whole day is skipped where a country changes sides of the date line.
        if (!skipped && local.weekday === weekday) expect(local.toFormat('HH:mm')).toBe(time);
        periods.push(reviewedAt(schedule, next, { fiscalYearStartMonth: 1 }));
        at = next;
      }
      expect(new Set(periods).size).toBe(periods.length);
    }),
    { numRuns: 60 },
  );
});
