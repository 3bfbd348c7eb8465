import { converse } from './support/standIn';

const dry = { dryRun: true as const };

test.each([
  ['acme-deal', 'log a call', 'Acme Corporation'],
  ['proj_globex', 'log a meeting', 'Globex'],
  ['#initech', 'log a 20 min call', 'Initech'],
])('in the channel %s "%s" is about its customer', async (name, text, account) => {
  const { say } = converse('alice@demo.test');
  const { understood } = await say(text, { ...dry, place: { conversation: 'c', kind: 'channel', name } });
  expect(understood).toMatchObject({ command: 'logActivity', slots: { account } });
  expect(understood.expect).toBeUndefined();
});

test.each(['general', 'acme-globex', 'sales-east'])('the channel %s is about no one customer', async name => {
  const { say } = converse('alice@demo.test');
  const { understood } = await say('log a call', { ...dry, place: { conversation: 'c', kind: 'channel', name } });
  expect(understood).toMatchObject({ expect: 'missing', slot: 'account' });
});

test('who is named counts for more than the channel', async () => {
  const { say } = converse('alice@demo.test');
  const place = { conversation: 'c', kind: 'channel' as const, name: 'acme' };
  expect((await say('log a call with Globex', { ...dry, place })).understood.slots).toMatchObject({
    account: 'Globex',
  });
});

test('a thread stays about the customer it began with', async () => {
  const { say } = converse('li.na@demo.test');
  const place = { conversation: 'c:1', kind: 'channel' as const, thread: true };
  const at = (hour: number): Date => new Date(Date.UTC(2026, 10, 24, hour));
  await say('看一下星辰科技的情况', { ...dry, place, sentAt: at(2) });
  expect((await say('推进到谈判', { ...dry, place, sentAt: at(5) })).understood).toEqual({
    command: 'moveDeal',
    slots: { deal: '星辰云平台', stage: 'Negotiation' },
  });
});
