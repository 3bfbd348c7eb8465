import { readFileSync } from 'node:fs';
import { gql } from '../support/say';
import { useServer } from '../support/server';

useServer();

const examples = [...readFileSync('docs/api.md', 'utf8').matchAll(/^```graphql\n(.*?)^```/gms)].map(
  ([, text = '']) => text,
);

test.each(examples.map(text => [text.trim().split('\n').slice(0, 2).join(' '), text] as const))(
  'the example can be pasted: %s',
  async (_name, text) => {
    const { data, errors } = await gql('olivia@demo.test', text);
    expect(errors).toBeUndefined();
    expect(data).not.toBeNull();
  },
);

test('there are examples', () => {
  expect(examples.length).toBeGreaterThan(6);
});

test('the example of a refusal is one', async () => {
  const refused = examples.find(text => text.includes('createLead')) ?? '';
  expect((await gql('olivia@demo.test', refused)).data).toEqual({
    createLead: { lead: null, userErrors: [{ code: 'INVALID', path: ['company'], message: expect.any(String) }] },
  });
});
