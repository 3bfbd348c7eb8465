import { buildSchema, graphqlSync } from 'graphql';
import { INTROSPECTION, named, schemaIn, written } from '../../../api/explorer/page/introspection';

describe('the schema as the explorer reads it', () => {
  const source = buildSchema(`
    type Query { "Deals by what one may see." deals(first: Int = 20, ids: [ID!]!): [Deal!]! }
    type Mutation { moveDeal(id: ID!): Deal }
    type Deal { id: ID! stage: Stage }
    enum Stage { OPEN WON }
  `);
  const schema = schemaIn(graphqlSync({ schema: source, source: INTROSPECTION }).data);

  it('puts operations first and the other types in the order of the alphabet, without those of GraphQL itself', () => {
    expect(schema.roots.map(type => type.name)).toEqual(['Query', 'Mutation']);
    expect(schema.types.map(type => type.name)).toEqual(['Boolean', 'Deal', 'ID', 'Int', 'Stage', 'String']);
  });

  it('writes types as the schema does, however nested', () => {
    const [deals] = schema.roots[0]?.fields ?? [];
    expect(deals && written(deals.type)).toBe('[Deal!]!');
    expect(deals && named(deals.type)).toBe('Deal');
    expect(deals?.args.map(arg => `${arg.name}: ${written(arg.type)} = ${arg.defaultValue}`)).toEqual([
      'first: Int = 20',
      'ids: [ID!]! = null',
    ]);
    expect(deals?.description).toBe('Deals by what one may see.');
  });
});
