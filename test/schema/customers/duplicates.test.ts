import { idOf, mutate } from '../../support/records';
import { useServer } from '../../support/server';

useServer();
const ALICE = 'alice@demo.test';
const DUPLICATES = 'duplicates { name signs record { __typename } }';

async function doublesOf(email: string, name: string, input: Record<string, unknown>): Promise<unknown> {
  const payload = await mutate(email, name, input, DUPLICATES);
  await mutate(email, 'undo', { changeId: payload.change?.id }, 'undone { id }');
  return payload.duplicates;
}

test.each([
  ['the same but for the legal form', 'Globex Ltd.', ['Globex']],
  ['the same but for a typing error', 'Initec', ['Initech']],
  ['an alias', 'ACME', ['Acme Corporation']],
  ['merely alike', 'Globex Marine Insurance', []],
  ['another one', 'Quite Different Company', []],
])('a company whose name is %s', async (_what, company, names) => {
  const doubles = (await doublesOf(ALICE, 'createLead', { company })) as { name: string; signs: string[] }[];
  expect(doubles.map(double => double.name)).toEqual(names);
  for (const double of doubles) expect(double.signs).toEqual(['NAME']);
  expect((await doublesOf(ALICE, 'createAccount', { name: company })) as object[]).toHaveLength(names.length);
});

test('e-mail addresses of one company and one telephone number are noticed, with every sign', async () => {
  await mutate(
    ALICE,
    'createLead',
    { company: 'Harbour Tools', email: 'x@harbour.test', phone: '+1 (555) 010-7788' },
    '',
  );
  expect(
    await doublesOf(ALICE, 'createLead', { company: 'HT Group', email: 'Y@Harbour.test', phone: '555 010 7788' }),
  ).toEqual([{ name: 'Harbour Tools', signs: ['EMAIL_DOMAIN', 'PHONE'], record: { __typename: 'Lead' } }]);
  expect(await doublesOf(ALICE, 'createLead', { company: 'Newcomer', email: 'someone@globex.test' })).toEqual([
    { name: 'Globex', signs: ['EMAIL_DOMAIN'], record: { __typename: 'Account' } },
  ]);
});

test('sharing a provider of mail for everybody says nothing', async () => {
  await mutate(ALICE, 'createLead', { company: 'Private One', email: 'one@gmail.com' }, '');
  expect(await doublesOf(ALICE, 'createLead', { company: 'Private Two', email: 'two@gmail.com' })).toEqual([]);
});

test('people are taken for the same by name at one company, by e-mail and by telephone', async () => {
  const accountId = await idOf('Account', 'Globex');
  expect(await doublesOf(ALICE, 'createContact', { name: 'Pria Nair', accountId })).toMatchObject([
    { name: 'Priya Nair', signs: ['NAME'] },
  ]);
  const initech = await idOf('Account', 'Initech');
  expect(await doublesOf(ALICE, 'createContact', { name: 'Priya Nair', accountId: initech })).toEqual([]);
  const moved = { name: 'P. Nair', accountId: initech, email: 'PRIYA.NAIR@globex.test' };
  expect(await doublesOf(ALICE, 'createContact', moved)).toMatchObject([{ name: 'Priya Nair', signs: ['EMAIL'] }]);
});

test('what the viewer may not see is no double', async () => {
  expect(await doublesOf('bob@demo.test', 'createLead', { company: 'Globex' })).toEqual([]);
  expect(await doublesOf('maria@demo.test', 'createLead', { company: 'Globex' })).toMatchObject([{ name: 'Globex' }]);
});

test('a converted lead is told as the account it has become, one that was given up is told itself', async () => {
  const made = await mutate(ALICE, 'createLead', { company: 'Falcon Paper' }, 'lead { id }');
  const leadId = (made.lead as { id: string }).id;
  await mutate(ALICE, 'disqualifyLead', { leadId, reason: 'NO_BUDGET' }, '');
  expect(await doublesOf(ALICE, 'createLead', { company: 'Falcon Paper Inc' })).toMatchObject([
    { record: { __typename: 'Lead' } },
  ]);
  await mutate(ALICE, 'qualifyLead', { leadId }, '');
  await mutate(ALICE, 'convertLead', { leadId }, '');
  expect(await doublesOf(ALICE, 'createLead', { company: 'Falcon Paper Inc' })).toMatchObject([
    { record: { __typename: 'Account' } },
  ]);
});
