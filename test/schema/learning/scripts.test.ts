import fc from 'fast-check';
import { checkPlaceholders, filledIn, PLACEHOLDERS } from '../../../entities/learning/placeholders';
import { ask, idOf, mutate } from '../../support/records';
import { gql } from '../../support/say';
import { useServer } from '../../support/server';

useServer();
const ALICE = 'alice@demo.test';
const SCENES = ['COLD_CALL', 'FIRST_EMAIL', 'DEMO_INVITE', 'OBJECTION', 'NEGOTIATION', 'THANK_YOU', 'CHECK_UP'];

test.each(SCENES)('there is a script for %s in both languages', async scene => {
  const { en, zh } = await ask<Record<'en' | 'zh', { totalCount: number }>>(
    ALICE,
    `{ en: scripts(scene: ${scene}, filter: { locale: "en" }) { totalCount }
      zh: scripts(scene: ${scene}, filter: { locale: "zh-CN" }) { totalCount } }`,
  );
  expect([en.totalCount, zh.totalCount].every(count => count > 0)).toBe(true);
});

test('a script is filled in for the account, its decision maker first, in the viewer’s name', async () => {
  const accountId = await idOf('Account', 'Acme Corporation');
  const body = 'Hi {contact}, {me} of {company}: {product} for { Account }?';
  const { script } = await mutate(ALICE, 'addScript', { scene: 'COLD_CALL', title: 'Test', body }, 'script { id }');
  const document = `query ($id: ID!, $accountId: ID, $contactId: ID) {
    node(id: $id) { ... on Script { filled(accountId: $accountId, contactId: $contactId) { text open } } } }`;
  const filled = async (variables: object): Promise<object> =>
    (await ask<{ node: { filled: object } }>(ALICE, document, { id: (script as { id: string }).id, ...variables })).node
      .filled;
  expect(await filled({ accountId })).toEqual({
    text: 'Hi Wendy Park, Alice Chen of Lighthouse Demo: Cloud Platform for Acme Corporation?',
    open: [],
  });
  const contactId = await idOf('Contact', 'Tom Field');
  expect(await filled({ contactId })).toMatchObject({
    text: expect.stringMatching(/^Hi Tom Field, .* Acme Corporation\?$/),
  });
  expect(await filled({})).toEqual({
    text: 'Hi [name], Alice Chen of Lighthouse Demo: [product] for [account]?',
    open: ['contact', 'product', 'account'],
  });
  const foreign = await gql(ALICE, document, {
    id: (script as { id: string }).id,
    accountId: await idOf('Account', 'Hooli'),
  });
  expect(foreign.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
});

test('a newer wording takes the place of the old one, which is kept, and the uses go on counting', async () => {
  const scene = 'NEGOTIATION';
  const FIELDS = 'script { id revision earlier { body revision } uses { deals } }';
  const first = await mutate(ALICE, 'addScript', { scene, title: 'Give and take', body: 'One' }, FIELDS);
  const { id } = first.script as { id: string };
  const dealId = await idOf('Deal', 'Globex Analytics');
  await mutate(ALICE, 'recordUse', { scriptId: id, dealId }, 'script { id }');
  const second = await mutate(
    ALICE,
    'addScript',
    { scene, title: 'Give and take', body: 'Two', replacesId: id },
    FIELDS,
  );
  expect(second.script).toMatchObject({ revision: 2, earlier: [{ body: 'One', revision: 1 }], uses: { deals: 1 } });
  const twice = await mutate(
    ALICE,
    'recordUse',
    { scriptId: (second.script as { id: string }).id, dealId },
    'script { id }',
  );
  expect(twice.userErrors).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
  const stale = await mutate(ALICE, 'addScript', { scene, title: 'x', body: 'Three', replacesId: id }, FIELDS);
  expect(stale.userErrors).toMatchObject([{ code: 'CONFLICT', path: ['replacesId'] }]);
  const listed = async (): Promise<unknown> =>
    (await ask<{ scripts: object }>(ALICE, '{ scripts(filter: { text: "Give and take" }) { nodes { body } } }'))
      .scripts;
  expect(await listed()).toMatchObject({ nodes: expect.arrayContaining([{ body: 'Two' }]) });
  expect(await listed()).not.toMatchObject({ nodes: expect.arrayContaining([{ body: 'One' }]) });
  await mutate(ALICE, 'undo', {}, 'undone { summary }');
  expect(await listed()).toMatchObject({ nodes: expect.arrayContaining([{ body: 'One' }]) });
});

test('a placeholder that nothing fills is refused by name', async () => {
  const payload = await mutate(
    'li.na@demo.test',
    'addScript',
    { scene: 'COLD_CALL', title: 'x', body: '{客户}您好，{预算}' },
    'script { id }',
  );
  expect(payload.userErrors).toEqual([
    {
      code: 'INVALID',
      path: ['body'],
      message: '“预算”不是可用的占位符，只能使用 {account} {contact} {me} {product} {company}。',
    },
  ]);
});

const names = fc.constantFrom(...PLACEHOLDERS, '客户', '联系人', '我', '产品', '公司', ' Account ');
const body = fc
  .array(
    fc.oneof(
      fc.string({ maxLength: 12 }).map(text => text.replaceAll(/[{}]/g, '')),
      names.map(name => `{${name}}`),
    ),
  )
  .map(parts => parts.join(''));
const values = fc.record(
  Object.fromEntries(
    PLACEHOLDERS.map(name => [
      name,
      fc.string({ minLength: 1, maxLength: 8 }).map(text => text.replaceAll(/[{}]/g, '.')),
    ]),
  ),
  { requiredKeys: [] },
);

test('whatever a script says, no placeholder is left in what is said, and what is open is told', () => {
  fc.assert(
    fc.property(body, values, fc.constantFrom('en' as const, 'zh-CN' as const), (text, given, locale) => {
      checkPlaceholders(text);
      const filled = filledIn(text, given, locale);
      expect(filled.text).not.toMatch(/[{}]/);
      for (const name of filled.open) expect(given[name]).toBeUndefined();
    }),
  );
});
