import { ask, idOf, mutate } from '../support/records';
import { useServer } from '../support/server';

useServer();
const ALICE = 'alice@demo.test';

test('a lead comes with its source, its contact, who recommended us and the words it was recorded with', async () => {
  const { channels } = await ask<{ channels: { id: string; name: string }[] }>(ALICE, '{ channels { id name } }');
  const payload = await mutate(
    ALICE,
    'createLead',
    {
      company: '  Pied Piper Freight ',
      contactName: 'Richard Hendricks',
      email: 'richard@piedpiper.test',
      channelId: channels.find(channel => channel.name === 'Customer referral')?.id,
      referredById: await idOf('Account', 'Initech'),
      said: 'add lead Pied Piper Freight, referred by Initech',
    },
    'lead { id company status channel { name } referredBy { name } owner { name } said }',
  );
  expect(payload).toMatchObject({
    lead: {
      company: 'Pied Piper Freight',
      status: 'NEW',
      channel: { name: 'Customer referral' },
      referredBy: { name: 'Initech' },
      owner: { name: 'Alice Chen' },
      said: 'add lead Pied Piper Freight, referred by Initech',
    },
    change: { summary: 'Added the lead Pied Piper Freight' },
  });
  const { contacts } = await ask<{ contacts: { nodes: object[] } }>(
    ALICE,
    '{ contacts(filter: { text: "Hendricks" }) { nodes { name email lead { company } } } }',
  );
  expect(contacts.nodes).toEqual([
    { name: 'Richard Hendricks', email: 'richard@piedpiper.test', lead: { company: 'Pied Piper Freight' } },
  ]);
});

test('an external id is used once in a workspace', async () => {
  await mutate(ALICE, 'createAccount', { name: 'Northgate Foods', externalId: 'crm-1' }, 'account { id }');
  const again = await mutate(ALICE, 'createAccount', { name: 'Northgate', externalId: 'crm-1' }, 'account { id }');
  expect(again).toMatchObject({ account: null, userErrors: [{ code: 'ALREADY_EXISTS', path: ['externalId'] }] });
  await mutate(ALICE, 'undo', {}, 'undone { summary }');
  const after = await mutate(ALICE, 'createAccount', { name: 'Northgate', externalId: 'crm-1' }, 'account { name }');
  expect(after).toMatchObject({ account: { name: 'Northgate' } });
});

test('a new account is found by its aliases at once, and no longer after undo', async () => {
  const find = async () =>
    (
      await ask<{ search: { name: string }[] }>(ALICE, '{ search(text: "qixing", types: [ACCOUNT]) { name } }')
    ).search.map(hit => hit.name);
  await mutate(ALICE, 'createAccount', { name: '七星电子', aliases: ['Seven Star'] }, 'account { id }');
  expect(await find()).toContain('七星电子');
  await mutate(ALICE, 'undo', {}, 'undone { summary }');
  expect(await find()).not.toContain('七星电子');
});

test.each([
  ['nowhere', {}, /exactly one/],
  ['at an account and a lead', { both: true }, /exactly one/],
])('a contact %s is refused', async (_where, { both }: { both?: boolean }, message) => {
  const home = both ? { accountId: await idOf('Account', 'Globex'), leadId: await idOf('Lead', 'Wayne Foods') } : {};
  const payload = await mutate(ALICE, 'createContact', { name: 'Jane Roe', ...home }, 'contact { id }');
  expect(payload).toMatchObject({
    contact: null,
    userErrors: [{ code: 'INVALID', message: expect.stringMatching(message) }],
  });
});

test('an empty or endless name is refused', async () => {
  const empty = await mutate('li.na@demo.test', 'createAccount', { name: '   ' }, 'account { id }');
  expect(empty.userErrors).toEqual([{ code: 'INVALID', path: ['name'], message: '这里不能为空，请填写内容。' }]);
  const endless = await mutate(ALICE, 'createAccount', { name: 'x'.repeat(201) }, 'account { id }');
  expect(endless.userErrors).toMatchObject([
    { code: 'INVALID', path: ['name'], message: expect.stringContaining('200') },
  ]);
});
