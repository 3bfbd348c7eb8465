import { isSigned, ok, type Received, status, useReceiver } from '../../support/receiver';
import { gql } from '../../support/say';
import { useServer } from '../../support/server';
import { until } from '../../support/until';
import { rowsOf } from '../../support/workspaceRows';

const uplift = useServer({ WEBHOOK_ALLOW_PRIVATE: 'true' });
const receiver = useReceiver();

const ADMIN = 'olivia@demo.test';

interface Hook {
  id: string;
  secret: string;
}

async function mutate<Payload>(name: string, input: object, fields: string, as = ADMIN) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await gql<
    Record<string, Payload & { userErrors: { code: string; path: string[]; message: string }[] }>
  >(as, `mutation M($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code path message } } }`, {
    input,
  });
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name] as Payload & { userErrors: { code: string; path: string[]; message: string }[] };
}

async function hook(events?: string[], url = receiver.url): Promise<Hook> {
  const made = await mutate<{ webhook: { id: string }; secret: string }>(
    'createWebhook',
    { url, events },
    'webhook { id } secret',
  );
  expect(made.userErrors).toEqual([]);
  return { id: made.webhook.id, secret: made.secret };
}

async function task(title: string): Promise<{ id: string; change: string }> {
  const made = await mutate<{ task: { id: string }; change: { id: string } }>(
    'createTask',
    { title },
    'task { id } change { id }',
    'alice@demo.test',
  );
  return { id: made.task.id, change: made.change.id };
}

const rename = (taskId: string, title: string) =>
  mutate('updateTask', { taskId, title }, 'task { id }', 'alice@demo.test');

interface Delivery {
  id: string;
  event: string;
  state: string;
  attempts: number;
  status: number | null;
  problem: string | null;
  retryAt: string | null;
}

interface Shown {
  id: string;
  state: string;
  pauseReason: string | null;
  retryAt: string | null;
  deliveries: { nodes: Delivery[]; totalCount: number };
}

async function shown({ id }: Hook): Promise<Shown> {
  const { data } = await gql<{ webhooks: Shown[] }>(
    ADMIN,
    '{ webhooks { id state pauseReason retryAt deliveries(first: 50) { totalCount nodes { id event state attempts status problem retryAt } } } }',
  );
  const found = data.webhooks.find(each => each.id === id);
  if (!found) throw new Error('no such webhook');
  return found;
}

const got = (count: number): Promise<Received[]> => until(() => receiver.received.length >= count && receiver.received);

/** Resolves with the webhook once a condition holds for it. */
const once = (webhook: Hook, holds: (shown: Shown) => boolean): Promise<Shown> =>
  until(async () => {
    const now = await shown(webhook);
    return holds(now) && now;
  });

afterEach(async () => {
  receiver.answer = ok;
  const { data } = await gql<{ webhooks: { id: string }[] }>(ADMIN, '{ webhooks { id } }');
  for (const { id } of data.webhooks) await mutate('deleteWebhook', { webhookId: id }, 'webhook { id }');
});

test('what happens is posted, signed, and its undoing as well', async () => {
  const webhook = await hook(['task.created', 'change.undone']);
  expect(webhook.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const { id, change } = await task('Send the quote');
  await rename(id, 'not told');
  await mutate('undo', {}, 'undone { id }', 'alice@demo.test');
  const [created, undone] = await got(2);
  expect(created?.body).toEqual({
    type: 'task.created',
    timestamp: expect.stringMatching(/^2026-11-24T02:00:/),
    data: {
      changeId: change,
      userId: expect.stringMatching(/^User_/),
      records: [{ type: 'Task', id, action: 'CREATED', version: 1, changed: [] }],
    },
  });
  expect(undone?.body).toMatchObject({
    type: 'change.undone',
    data: { undoes: expect.stringMatching(/^Change_/), records: [{ id, action: 'UPDATED', changed: ['title'] }] },
  });
  for (const each of receiver.received) {
    expect(isSigned(each, webhook.secret)).toBe(true);
    expect(isSigned(each, `whsec_${Buffer.alloc(32).toString('base64')}`)).toBe(false);
    const seconds = Number(each.headers['webhook-timestamp']);
    expect(Math.abs(seconds - uplift.clock.now().getTime() / 1000)).toBeLessThan(60);
  }
  const { deliveries } = await once(webhook, each => each.deliveries.nodes.every(({ state }) => state === 'DELIVERED'));
  expect(deliveries.nodes.map(({ event, attempts, status }) => [event, attempts, status])).toEqual([
    ['change.undone', 1, 200],
    ['task.created', 1, 200],
  ]);
});

test('the secret is kept encrypted and never shown again', async () => {
  const { secret } = await hook(['deal.moved']);
  const rows = await rowsOf<{ text: string }>(
    `select w.sealed_secret::text || w::text || coalesce((select string_agg(a::text, '') from audit_entries a where a.record_id = w.id), '') as text
      from webhooks w`,
  );
  for (const { text } of rows) {
    expect(text).not.toContain(secret);
    expect(text).not.toContain(Buffer.from(secret).toString('hex'));
  }
  const log = await gql(ADMIN, '{ auditLog(filter: { types: ["Webhook"] }) { nodes { values { name after } } } }');
  expect(JSON.stringify(log)).not.toContain('sealedSecret');
});

test('what fails is tried again later, with the same id, in the order of each record', async () => {
  let failing = true;
  receiver.answer = (response, { body }) =>
    response
      .writeHead(failing && body.data.records[0]?.action === 'CREATED' && body.type === 'task.created' ? 422 : 200)
      .end();
  const webhook = await hook(['task.created', 'task.updated']);
  const first = await task('Refused at first');
  await rename(first.id, 'second');
  await rename(first.id, 'third');
  failing = true;
  await got(1);
  failing = false;
  const other = await task('Another record');
  // The other record's event goes past; the refused record's events wait for the refused one.
  await until(() => receiver.received.some(({ body }) => body.data.records[0]?.id === other.id));
  const waiting = await once(
    webhook,
    each => each.deliveries.nodes.filter(({ state }) => state === 'WAITING').length === 3,
  );
  expect(waiting.state).toBe('ACTIVE');
  uplift.clock.set('2026-11-24T10:10:00+08:00');
  await once(webhook, each => each.deliveries.nodes.every(({ state }) => state === 'DELIVERED'));
  const own = receiver.received.filter(({ body }) => body.data.records[0]?.id === first.id);
  expect(own.map(({ body }) => body.data.records[0]?.version)).toEqual([1, 1, 2, 3]);
  expect(new Set(own.slice(0, 2).map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  expect(own[0]?.text).toBe(own[1]?.text);
  expect(own.every(each => isSigned(each, webhook.secret))).toBe(true);
});

test('a receiver that is down is left alone for longer and longer, then paused, its owner told; resumed it misses nothing', async () => {
  receiver.answer = status(503);
  const webhook = await hook(['task.created']);
  uplift.clock.set('2026-11-25T09:00:00+08:00');
  await task('one');
  await task('two');
  const down = await once(webhook, each => each.retryAt !== null);
  expect(receiver.received).toHaveLength(1);
  expect(new Date(down.retryAt ?? '').getTime()).toBe(
    new Date('2026-11-25T09:00:05+08:00').getTime() + Number(new Date(down.retryAt ?? '').getTime() % 1000),
  );
  uplift.clock.set('2026-11-25T09:00:10+08:00');
  await got(2);
  const again = await once(webhook, each => each.deliveries.nodes.some(({ attempts }) => attempts === 2));
  expect(new Date(again.retryAt ?? '').getTime()).toBeGreaterThan(new Date('2026-11-25T09:00:39+08:00').getTime());
  uplift.clock.set('2026-11-28T10:00:00+08:00');
  const dead = await once(webhook, each => each.state === 'PAUSED');
  expect(dead.pauseReason).toBe('UNREACHABLE');
  const [notice] = await until(async () => {
    const rows = await rowsOf<{ text: string }>(
      "select reply ->> 'text' as text from notifications where key like 'webhook:%'",
    );
    return rows.length > 0 && rows;
  });
  expect(notice?.text).toMatch(/^The webhook to 127\.0\.0\.1:\d+ is paused: it has taken nothing for three days\./);

  receiver.answer = ok;
  receiver.received = [];
  await task('three');
  await mutate('redeliverWebhook', { webhookId: webhook.id }, 'webhook { state }');
  const posts = await got(3);
  expect(posts.map(({ body }) => body.type)).toEqual(['task.created', 'task.created', 'task.created']);
  expect(await once(webhook, each => each.deliveries.nodes.every(({ state }) => state === 'DELIVERED'))).toMatchObject({
    state: 'ACTIVE',
    pauseReason: null,
  });
});

test('410 pauses at once; a redirect is not followed', async () => {
  receiver.answer = status(302, { Location: receiver.url.replace('/hooks', '/elsewhere') });
  const webhook = await hook(['task.created']);
  await task('redirected');
  const { deliveries } = await once(webhook, each => (each.deliveries.nodes[0]?.attempts ?? 0) > 0);
  expect(deliveries.nodes[0]).toMatchObject({ state: 'WAITING', status: 302 });
  expect(receiver.received).toHaveLength(1);

  receiver.answer = status(410);
  uplift.clock.set('2026-11-29T10:00:00+08:00');
  expect((await once(webhook, each => each.state === 'PAUSED')).pauseReason).toBe('GONE');
});

test('a delivery is sent again by its id, also one that was taken', async () => {
  const webhook = await hook(['task.created']);
  await task('twice please');
  const { deliveries } = await once(webhook, each => each.deliveries.nodes[0]?.state === 'DELIVERED');
  await mutate('redeliverWebhook', { deliveryId: deliveries.nodes[0]?.id }, 'delivery { state }');
  const [one, two] = await got(2);
  expect(two?.headers['webhook-id']).toBe(one?.headers['webhook-id']);
  expect(two?.text).toBe(one?.text);
});

test('admins only, and only addresses that make sense', async () => {
  const refused = await mutate('createWebhook', { url: receiver.url }, 'webhook { id }', 'alice@demo.test');
  expect(refused.userErrors).toEqual([expect.objectContaining({ code: 'FORBIDDEN' })]);
  const { errors } = await gql('maria@demo.test', '{ webhooks { url } }');
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  for (const url of ['ftp://example.com', 'not an address', 'https://user:secret@example.com/']) {
    const { userErrors } = await mutate('createWebhook', { url }, 'webhook { id }');
    expect(userErrors).toEqual([expect.objectContaining({ code: 'INVALID', path: ['url'] })]);
  }
  const { userErrors } = await mutate(
    'createWebhook',
    { url: receiver.url, events: ['deal.danced'] },
    'webhook { id }',
  );
  expect(userErrors[0]?.message).toMatch(/There is no event “deal.danced”/);
});
