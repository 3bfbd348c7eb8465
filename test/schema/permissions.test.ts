import fc from 'fast-check';
import { isObjectType, parse } from 'graphql';
import { placeOf } from '../../schema/permissions/areas';
import { includes, KEY_SCOPES, type KeyScope } from '../../schema/permissions/keyScopes';
import { missingScopes, scopesToChange } from '../../schema/permissions/neededScopes';
import { buildApiSchema } from '../../schema/schema';
import { makeKey } from '../support/apiKeys';
import { gql } from '../support/say';
import { useServer } from '../support/server';
import { refusalOf, withToken } from '../support/withToken';

useServer();

const schema = buildApiSchema();
const missing = (document: string, ...scopes: string[]) => missingScopes(schema, parse(document), scopes);

/** The mutations a key must hold `admin` for. */
const ADMIN_ONLY = /^(configure|createApiKey$|revokeApiKey$|createWebhook$|deleteWebhook$|redeliverWebhook$)/;

test('every type of the API has its place, so that no key shows it by oversight', () => {
  const types = Object.values(schema.getTypeMap()).filter(
    type => isObjectType(type) && !type.name.startsWith('__') && !/^(Query|Mutation|Subscription)$/.test(type.name),
  );
  expect(types.filter(type => placeOf(type.name) === undefined).map(type => type.name)).toEqual([]);
});

test('what nobody has put anywhere is shown only to those who may read everything', () => {
  const odd = buildApiSchema();
  const type = odd.getType('Deal');
  Object.assign(type ?? {}, { name: 'Newcomer' });
  const document = parse('{ deals { nodes { name } } }');
  expect(missingScopes(odd, document, ['deals:read'])).toContain('read');
});

test.each(Object.values(schema.getMutationType()?.getFields() ?? {}).map(field => [field.name, field] as const))(
  'nobody makes the change %s with a key that only reads',
  (name, field) => {
    const reading = KEY_SCOPES.filter(scope => scope.endsWith('read'));
    const needed = scopesToChange(schema, field);
    expect(needed.some(scope => !includes(reading, scope))).toBe(true);
    if (ADMIN_ONLY.test(name)) expect(needed).toEqual(['admin']);
  },
);

describe('what a document needs', () => {
  test('the area of every type in it, nested ones too, each once and in order', () => {
    expect(missing('{ deals { nodes { name account { name owner { name } } } } leads { totalCount } }')).toEqual([
      'deals:read',
      'customers:read',
      'people:read',
      'leads:read',
    ]);
  });

  test('what hides in fragments, unions and interfaces', () => {
    expect(missing('query A { node(id: "x") { ...B } } fragment B on Node { id ... on Deal { name } }')).toEqual([
      'deals:read',
    ]);
    expect(missing('{ kpiRecords(metric: REVENUE, period: "2026") { nodes { ... on Lead { company } } } }')).toContain(
      'leads:read',
    );
  });

  test('every operation of the document, also those that are not asked for', () => {
    expect(missing('query A { viewer { role } } query B { tasks { totalCount } }')).toEqual(['activities:read']);
  });

  test('nothing, for who one is and for the words records are filed under', () => {
    expect(
      missing('{ viewer { user { name email } workspace { name } scopes } pipelines { stages { label } } }'),
    ).toEqual([]);
    expect(missing('{ viewer { user { team { name } } } }')).toEqual(['people:read']);
    expect(missing('{ __schema { types { name } } }')).toEqual([]);
  });

  test('a search shows names of every kind, so it needs reading everywhere', () => {
    expect(missing('{ search(text: "Acme") { name } }', 'deals:read', 'customers:read')).toEqual(['read']);
  });

  test('writing in an area includes reading there, and no more', () => {
    const move = 'mutation { moveDeal(input: { dealId: "x", stageId: "y" }) { deal { name account { name } } } }';
    expect(missing(move, 'deals:write')).toEqual(['customers:read']);
    expect(missing(move, 'read')).toEqual(['deals:write']);
    expect(missing(move, 'write')).toEqual([]);
  });

  test('`admin` for settings and keys, whoever owns the key', () => {
    expect(missing('mutation { configureChannel(input: {}) { channel { name } } }', 'write')).toEqual(['admin']);
    expect(missing('mutation { revokeApiKey(input: { apiKeyId: "x" }) { change { id } } }', 'write')).toEqual([
      'admin',
    ]);
    expect(missing('{ auditLog { totalCount } apiKeys { name } }', 'write')).toEqual(['admin']);
  });
});

test('more scopes never allow less', () => {
  const anyScopes = fc.subarray([...KEY_SCOPES]);
  fc.assert(
    fc.property(
      anyScopes,
      fc.constantFrom(...KEY_SCOPES),
      fc.constantFrom(...KEY_SCOPES),
      (scopes, more, needed: KeyScope) => {
        if (includes(scopes, needed)) expect(includes([...scopes, more], needed)).toBe(true);
        expect(includes([needed], needed)).toBe(true);
      },
    ),
  );
});

describe('over the wire', () => {
  test('a document that asks for too much is refused whole, before anything of it is done', async () => {
    const { secret } = await makeKey('alice@demo.test', ['leads:write']);
    const create = 'mutation { createLead(input: { company: "Half Way Ltd" }) { lead { company owner { name } } } }';
    const refused = await withToken(secret, create);
    expect(refused.status).toBe(403);
    expect(refused.data ?? null).toBeNull();
    expect(refused.errors).toEqual([
      expect.objectContaining({ extensions: { code: 'FORBIDDEN', missingScopes: ['people:read'] } }),
    ]);
    expect(refusalOf(refused).message).toContain('people:read');
    const leads = await gql('alice@demo.test', '{ leads(filter: { text: "Half Way" }) { totalCount } }');
    expect(leads.data).toEqual({ leads: { totalCount: 0 } });
    const allowed = await withToken(
      secret,
      'mutation { createLead(input: { company: "Half Way Ltd" }) { lead { company } } }',
    );
    expect(allowed.data).toEqual({ createLead: { lead: { company: 'Half Way Ltd' } } });
  });

  test('the refusal is in the language of the key’s owner', async () => {
    const { secret } = await makeKey('li.na@demo.test', ['leads:read']);
    expect(refusalOf(await withToken(secret, '{ deals { totalCount } }')).message).toBe(
      '这个 API 密钥缺少权限 deals:read。请换用具备该权限的密钥，或去掉需要它的内容。',
    );
  });

  test('the widest key does no more than its owner may', async () => {
    const { secret } = await makeKey('alice@demo.test', ['admin']);
    const { data } = await withToken(
      secret,
      'mutation { configureChannel(input: { name: "x", category: OUTBOUND }) { userErrors { code } } }',
    );
    expect(data).toEqual({ configureChannel: { userErrors: [{ code: 'FORBIDDEN' }] } });
    const { data: keys } = await withToken<{ apiKeys: { owner: { email: string } }[] }>(
      secret,
      '{ apiKeys { owner { email } } }',
    );
    expect(new Set(keys.apiKeys.map(key => key.owner.email))).toEqual(new Set(['alice@demo.test']));
  });
});
