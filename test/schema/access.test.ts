import { ask, idOf } from '../support/records';
import { gql } from '../support/say';
import { useServer } from '../support/server';

useServer();

interface Owned {
  nodes: { owner: { name: string } }[];
}

async function ownersSeenBy(email: string, list: 'deals' | 'accounts' | 'leads' | 'tasks'): Promise<string[]> {
  const seen = await ask<Record<string, Owned>>(email, `{ ${list}(first: 100) { nodes { owner { name } } } }`);
  return [...new Set(seen[list]?.nodes.map(record => record.owner.name))].sort();
}

test.each(['deals', 'accounts', 'leads', 'tasks'] as const)(
  'a rep sees the own %s, a manager those of the team, an admin and an analyst all',
  async list => {
    expect(await ownersSeenBy('alice@demo.test', list)).toEqual(['Alice Chen']);
    const east = ['Alice Chen', 'Bob Martin', 'Diego Torres', 'Maria Rossi'];
    expect(east).toEqual(expect.arrayContaining(await ownersSeenBy('maria@demo.test', list)));
    for (const everybody of ['olivia@demo.test', 'ravi@demo.test']) {
      const { totalCount } = (
        await ask<Record<string, { totalCount: number }>>(everybody, `{ ${list} { totalCount } }`)
      )[list] ?? { totalCount: 0 };
      const { rep } = await ask<{ rep: { totalCount: number } }>('alice@demo.test', `{ rep: ${list} { totalCount } }`);
      expect(totalCount).toBeGreaterThan(rep.totalCount);
    }
  },
);

test('a record the viewer may not see answers as one that does not exist', async () => {
  const hidden = await idOf('Deal', 'Umbrella Cloud Platform');
  for (const id of [hidden, 'Deal_AAAAAAAAAAAAAAAAAAAAAA', 'nonsense']) {
    expect(await gql('alice@demo.test', 'query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({
      data: { node: null },
    });
  }
});

test('an analyst reads everything and changes no record', async () => {
  const dealId = await idOf('Deal', 'Acme Cloud Platform');
  const { data } = await gql(
    'ravi@demo.test',
    'mutation ($id: ID!) { winDeal(input: { dealId: $id }) { deal { id } userErrors { code message } } }',
    { id: dealId },
  );
  expect(data).toMatchObject({
    winDeal: { deal: null, userErrors: [{ code: 'FORBIDDEN', message: expect.stringContaining('analyst') }] },
  });
});

test('a scope that is not the viewer’s is refused in words', async () => {
  const bob = await idOf('User', 'Bob Martin');
  const query = 'query ($scope: ScopeInput!) { deals(filter: { scope: $scope }) { totalCount } }';
  const { errors } = await gql('alice@demo.test', query, { scope: { type: 'USER', id: bob } });
  expect(errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN' }, message: expect.stringContaining('your team’s totals') },
  ]);
  const all = await gql('maria@demo.test', query, { scope: { type: 'WORKSPACE' } });
  expect(all.errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN' }, message: expect.stringContaining('teams you manage') },
  ]);
  const allowed = await gql('maria@demo.test', query, { scope: { type: 'USER', id: bob } });
  expect(allowed.errors).toBeUndefined();
});

test('without a token nobody sees anything, and an unknown person is told what to do', async () => {
  const nobody = await gql('', '{ viewer { role } }', {}, { Authorization: '' });
  expect(nobody).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  const stranger = await gql('stranger@demo.test', '{ viewer { role } }');
  expect(stranger).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
});
