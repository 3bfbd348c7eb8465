import { GraphQLObjectType } from 'graphql';
import { ENTITIES } from '../../../entities/list';
import { neededBy } from '../../../schema/reading/wanted';
import { buildApiSchema } from '../../../schema/schema';
import { useDatabase } from '../../support/database';

const database = useDatabase();

test('every field of a record is a column or declares the columns it reads', () => {
  const types = buildApiSchema().getTypeMap();
  const undeclared: string[] = [];
  for (const entity of ENTITIES) {
    const type = types[entity.name];
    if (!(type instanceof GraphQLObjectType) || entity.name === 'Workspace') continue;
    const columns = new Set(database.dataSource.getMetadata(entity).columns.map(column => column.propertyName));
    for (const field of Object.keys(type.getFields())) {
      const known = field === 'id' || columns.has(field) || neededBy(entity, field) !== undefined;
      if (!known) undeclared.push(`${entity.name}.${field}`);
    }
  }
  expect(undeclared).toEqual([]);
});
