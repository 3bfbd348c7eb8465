import fc from 'fast-check';
import { seal } from '../../../api/sealing';
import { type Post, type PostSettings, webhookPost } from '../../../api/webhooks/post';
import { pauseAfter, verdictOn } from '../../../api/webhooks/verdict';
import { webhookAddress } from '../../../schema/webhooks/address';
import { isPublic } from '../../../schema/webhooks/publicAddress';
import { status, useReceiver } from '../../support/receiver';

const receiver = useReceiver();
const KEYS: PostSettings['keys'] = [Buffer.alloc(32, 7)];
const SECRET = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;

const post = (url: string, settings: Partial<PostSettings> = {}) => {
  const given: Post = {
    url,
    sealedSecret: seal(SECRET, 'owner', KEYS),
    secretOwner: 'owner',
    id: 'delivery',
    body: '{}',
    now: new Date('2026-11-24T02:00:00Z'),
  };
  return webhookPost({ keys: KEYS, allowPrivate: true, ...settings })(given);
};

test('the signature is that of the specification’s own example', async () => {
  await post(receiver.url);
  expect(receiver.received[0]?.headers).toMatchObject({
    'webhook-id': 'delivery',
    'webhook-timestamp': '1795485600',
    'webhook-signature': expect.stringMatching(/^v1,[A-Za-z0-9+/]{43}=$/),
  });
});

test('a receiver that does not answer in time counts as down', async () => {
  receiver.answer = () => undefined;
  expect(await post(receiver.url, { timeoutMs: 50 })).toMatchObject({ status: null, problem: 'TIMEOUT' });
});

test('an answer without an end is not read', async () => {
  receiver.answer = response => {
    response.writeHead(200);
    response.write('x'.repeat(100));
  };
  expect(await post(receiver.url)).toMatchObject({ status: 200, problem: null });
});

test('a receiver may say for how long it wants to be left alone', async () => {
  receiver.answer = status(429, { 'Retry-After': '600' });
  expect(await post(receiver.url)).toMatchObject({ status: 429, retryAfterMs: 600_000 });
  expect(pauseAfter(1, 600_000)).toBe(600_000);
  expect(pauseAfter(1, 1)).toBe(5_000);
});

test('nothing is sent to a private address, however it is written', async () => {
  const { port } = new URL(receiver.url);
  for (const host of ['127.0.0.1', '[::1]', 'localhost', '0x7f.1', '2130706433', '[::ffff:127.0.0.1]']) {
    expect([host, await post(`http://${host}:${port}/`, { allowPrivate: false })]).toEqual([
      host,
      expect.objectContaining({ status: null, problem: 'PRIVATE_ADDRESS' }),
    ]);
  }
  expect(receiver.received).toEqual([]);
  for (const url of ['https://10.1.2.3/', 'https://[fe80::1]/', 'https://localhost/', 'http://example.com/']) {
    expect(() => webhookAddress(url, false)).toThrow();
  }
  expect(webhookAddress(' https://example.com/hooks#part ', false).href).toBe('https://example.com/hooks');
});

test('private, link-local, shared, documentation and multicast addresses are none of the public Internet', () => {
  const octet = fc.nat(255);
  const within = (...prefix: number[]) =>
    fc
      .array(octet, { minLength: 4 - prefix.length, maxLength: 4 - prefix.length })
      .map(rest => [...prefix, ...rest].join('.'));
  const special = fc.oneof(
    within(10),
    within(127),
    within(169, 254),
    within(192, 168),
    within(172, 16),
    within(224),
    within(0),
  );
  fc.assert(fc.property(special, address => expect(isPublic(address)).toBe(false)));
  for (const address of [
    '::',
    '::1',
    'fe80::1',
    'fc00::1',
    'ff02::1',
    '::ffff:8.8.8.8',
    '64:ff9b::1',
    '2002:a00::',
    'x',
  ]) {
    expect([address, isPublic(address)]).toEqual([address, false]);
  }
  for (const address of ['8.8.8.8', '1.1.1.1', '2606:4700::1111'])
    expect([address, isPublic(address)]).toEqual([address, true]);
});

test('the more often it fails, the longer the pause', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), failures => {
      expect(pauseAfter(failures + 1, null)).toBeGreaterThanOrEqual(pauseAfter(failures, null));
    }),
  );
  expect(verdictOn({ status: 204 })).toBe('taken');
  expect(verdictOn({ status: 301 })).toBe('down');
  expect(verdictOn({ status: 404 })).toBe('refused');
  expect(verdictOn({ status: 408 })).toBe('down');
});
