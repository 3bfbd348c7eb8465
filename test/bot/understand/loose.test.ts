import { converse } from '../support/standIn';

test.each<[string, string, Record<string, unknown>]>([
  ['li.na@demo.test', '給藍海物流打了電話', { account: '蓝海物流', kind: 'CALL' }],
  ['zhang.min@demo.test', '把王伟的东方制造推进到商务谈判', { deal: '东方分析套件', stage: 'Negotiation' }],
  [
    'maria@demo.test',
    "move Bob's Hooli deal to negotiation",
    { deal: 'Hooli Analytics upgrade', stage: 'Negotiation' },
  ],
  ['maria@demo.test', 'log call with acne', { account: 'Acme Corporation', kind: 'CALL' }],
  ['li.na@demo.test', '和xckj开会了', { account: '星辰科技', kind: 'MEETING' }],
  [
    'alice@demo.test',
    'add call glboex yday 12 min',
    { account: 'Globex', kind: 'CALL', date: '2026-11-23', durationMinutes: 12 },
  ],
  ['alice@demo.test', 'log call 2 Globex 2day', { account: 'Globex', kind: 'CALL', date: '2026-11-24' }],
  ['bob@demo.test', 'create opp Hooli €30.000', { account: 'Hooli', amount: 30000, currency: 'EUR' }],
  ['li.na@demo.test', '星辰科技的金额改为５．５万', { deal: '星辰云平台', amount: 55000 }],
  [
    'alice@demo.test',
    'new lead: Blue Sky Foods / Amy Adams / amy@sky.test',
    { company: 'Blue Sky Foods', contact: 'Amy Adams', email: 'amy@sky.test' },
  ],
])('%s writes "%s"', async (person, text, slots) => {
  const { understood } = await converse(person).say(text, { dryRun: true });
  expect(understood.slots).toEqual(slots);
  expect(understood.expect).toBeUndefined();
});

test('an owner who does not have the deal is not passed over', async () => {
  const { understood } = await converse('maria@demo.test').say("move Bob's Acme deal to negotiation", { dryRun: true });
  expect(understood.slots?.deal).toBeUndefined();
});

test('an order goes on with the deal that was just spoken of', async () => {
  const { say } = converse('bob@demo.test');
  await say('show me the Umbrella deal', { dryRun: true });
  expect((await say('push the close date to Dec 20', { dryRun: true })).understood).toEqual({
    command: 'updateDeal',
    slots: { deal: 'Umbrella Cloud Platform', closeDate: '2026-12-20' },
  });
});

test('what replaces an amount corrects the order before, and is no order of its own', async () => {
  const { say } = converse('alice@demo.test');
  await say('new deal with Acme 30k', { dryRun: true });
  expect((await say('make that 32k', { dryRun: true })).understood).toEqual({
    command: 'createDeal',
    slots: { account: 'Acme Corporation', amount: 32000 },
  });
});
