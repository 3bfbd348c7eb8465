import { globalId } from '../../../entities/values/globalId';
import { useHouse } from '../../support/house';
import { ScriptedOutlet } from '../../support/scriptedOutlet';
import { until } from '../../support/until';
import { rowsIn } from '../../support/workspace';

const house = useHouse();
const MARIA = 'maria@demo.test';
const ALICE = 'alice@demo.test';
const CHANNEL = { platform: 'SLACK', tenant: 'T1', channel: 'C1' };
const FIELDS = 'subscription { id event least { amount } stage { name } }';

async function dealOf(name: string): Promise<string> {
  const [deal] = await rowsIn<{ id: string }>(house, 'select id from deals where name = $1 and deleted_at is null', [
    name,
  ]);
  return globalId('Deal', deal?.id ?? '');
}

/** Waits until so many pieces of news have gathered and nothing but telling them is left to do. */
async function waiting(count: number): Promise<void> {
  await until(async () => {
    const { rows } = await house.owner.query<{ settled: boolean }>(
      `select (select count(*) from alert_items) = $1 and not exists (select from outbox where relayed_at is null)
        and (select count(*) = 1 and bool_and(run_at > now()) from queue._private_jobs) as settled`,
      [count],
    );
    return rows[0]?.settled;
  });
}

/** The same, and lets the time be over in which more could come. */
async function gathered(count: number): Promise<void> {
  await waiting(count);
  await house.pauseIsOver();
  await house.idle();
}

afterEach(async () => {
  await house.owner.query('truncate alert_items, notifications cascade');
  await house.owner.query('update alert_subscriptions set deleted_at = now()');
});

test('a win above the amount is told with the deal’s card, and corrected when it is undone', async () => {
  const slack = new ScriptedOutlet('slack');
  house.begin({ outlets: [slack] });
  await house.mutate(MARIA, 'subscribeAlerts', { event: 'WON', amount: '40000', channel: CHANNEL }, FIELDS, 'slack');
  const { change } = await house.mutate(
    ALICE,
    'winDeal',
    { dealId: await dealOf('Acme Cloud Platform') },
    'deal { id }',
  );
  await gathered(1);
  expect(slack.arrived.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^Won: Acme Cloud Platform, US\$48,000/),
  ]);
  const [kept] = await rowsIn<{ reply: { buttons: { action: { command: string } }[]; facts: object[] } }>(
    house,
    `select reply from notifications where key like 'alert:%'`,
  );
  expect(kept?.reply.buttons[0]?.action.command).toBe('showDeal');
  await house.mutate(ALICE, 'undo', { changeId: change?.id }, 'undone { id }');
  await house.idle();
  expect(slack.arrived[1]?.text).toBe('Correction: the win of Acme Cloud Platform was taken back.');
});

test('one taken back before it was told is not told', async () => {
  const slack = new ScriptedOutlet('slack');
  house.begin({ outlets: [slack] });
  await house.mutate(MARIA, 'subscribeAlerts', { event: 'WON', channel: CHANNEL }, FIELDS, 'slack');
  const { change } = await house.mutate(
    ALICE,
    'winDeal',
    { dealId: await dealOf('Acme Cloud Platform') },
    'deal { id }',
  );
  await waiting(1);
  await house.mutate(ALICE, 'undo', { changeId: change?.id }, 'undone { id }');
  await house.pauseIsOver();
  await house.idle();
  expect(slack.arrived).toEqual([]);
});

test('smaller deals, other teams’ deals and other events are not told', async () => {
  const slack = new ScriptedOutlet('slack');
  house.begin({ outlets: [slack] });
  await house.mutate('zhang.min@demo.test', 'subscribeAlerts', { event: 'WON', channel: CHANNEL }, FIELDS, 'slack');
  await house.mutate(
    MARIA,
    'subscribeAlerts',
    { event: 'WON', amount: '90000', channel: { ...CHANNEL, channel: 'C2' } },
    FIELDS,
    'slack',
  );
  await house.mutate(
    MARIA,
    'subscribeAlerts',
    { event: 'LOST', channel: { ...CHANNEL, channel: 'C3' } },
    FIELDS,
    'slack',
  );
  await house.mutate(ALICE, 'winDeal', { dealId: await dealOf('Globex Analytics') }, 'deal { id }');
  await gathered(1);
  expect(slack.arrived).toEqual([]);
  await house.mutate(ALICE, 'undo', {}, 'undone { id }');
  await house.idle();
});

test('a burst comes as one message, in the language of the channel', async () => {
  const slack = new ScriptedOutlet('slack');
  house.begin({ outlets: [slack] });
  await house.mutate(
    'olivia@demo.test',
    'subscribeAlerts',
    { event: 'LARGE_DEAL', amount: '30000', channel: CHANNEL, locale: 'zh-CN' },
    FIELDS,
    'slack',
  );
  const [account] = await rowsIn<{ id: string }>(house, `select id from accounts where name = 'Acme Corporation'`);
  for (const amount of ['30000', '45000', '20000']) {
    await house.mutate(
      ALICE,
      'createDeal',
      { accountId: globalId('Account', account?.id ?? ''), amount },
      'deal { id }',
    );
  }
  await gathered(2);
  expect(slack.arrived).toHaveLength(1);
  expect(slack.arrived[0]?.text).toMatch(/^2 条新消息：\n• 新商机：.*US\$30,000.*\n• 新商机：.*US\$45,000/);
});

test('nobody changes or stops from elsewhere what a channel is told', async () => {
  const { subscription } = await house.mutate(
    MARIA,
    'subscribeAlerts',
    { event: 'WON', channel: CHANNEL },
    FIELDS,
    'slack',
  );
  const refused = { subscription: null, userErrors: [{ code: 'FORBIDDEN', path: ['channel'] }] };
  const input = { event: 'WON', amount: '999999', channel: CHANNEL };
  expect(await house.mutate(ALICE, 'subscribeAlerts', input, FIELDS)).toMatchObject(refused);
  expect(await house.mutate(ALICE, 'unsubscribeAlerts', { channel: CHANNEL }, FIELDS)).toMatchObject(refused);
  expect(await house.mutate(ALICE, 'unsubscribeAlerts', { channel: CHANNEL }, FIELDS, 'slack')).toMatchObject({
    subscription: { id: (subscription as { id: string }).id, least: null },
  });
});

test.each([
  ['a stage that is missing', { event: 'STAGE' }, 'stageId'],
  ['an amount below zero', { event: 'WON', amount: '-5' }, 'amount'],
  ['a part of a cent', { event: 'WON', amount: '40000.005' }, 'amount'],
])('%s is refused', async (_what, input, path) => {
  expect(await house.mutate(MARIA, 'subscribeAlerts', { channel: CHANNEL, ...input }, FIELDS, 'slack')).toMatchObject({
    subscription: null,
    userErrors: [{ path: [path] }],
  });
});
