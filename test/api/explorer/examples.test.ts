import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getVariableValues, Kind, parse, validate } from 'graphql';
import { EXAMPLES } from '../../../api/explorer/page/examples';

const schema = buildSchema(readFileSync(join(__dirname, '../../../schema/schema.graphql'), 'utf8'));

it.each(EXAMPLES)('the explorer offers an example that the schema accepts: $name', ({ query, variables }) => {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const { errors } = getVariableValues(schema, definition.variableDefinitions ?? [], variables);
    expect(errors).toBeUndefined();
  }
});
