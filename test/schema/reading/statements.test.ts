import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { buildApiSchema } from '../../../schema/schema';
import { watchedAs } from '../../support/asPerson';
import { useDatabase } from '../../support/database';

const database = useDatabase();
const schema = buildApiSchema();

/** Lists whose rows' fields are asked for in full, with what they must be asked with. */
const LISTS = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(field =>
  getNamedType(field.type).name.endsWith('Connection'),
);
const NEEDED: Record<string, string> = {
  changesSince: 'at: "2026-01-01T00:00:00Z", ',
  kpiRecords: 'metric: VELOCITY, period: "2026", ',
};
/** What a list of records of several types is asked for: these are the ones with most relations. */
const OF_SEVERAL_TYPES = 'Deal';

/** Everything a record offers, two levels deep; lists below it with a page of three. */
function selection(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).map(field => selected(field, depth));
  return `{ ${fields.filter(Boolean).join(' ')} }`;
}

function selected(field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type);
  if (isScalarType(type) || isEnumType(type)) return field.name;
  if (!isObjectType(type) || depth === 0) return '';
  const args = field.args.some(arg => arg.name === 'first') ? '(first: 3)' : '';
  if (type.name.endsWith('Connection')) {
    const node = getNamedType(type.getFields().nodes?.type ?? type);
    return isObjectType(node) ? `${field.name}${args} { totalCount nodes ${selection(node, depth - 1)} }` : '';
  }
  return `${field.name}${args} ${selection(type, depth - 1)}`;
}

const deal = schema.getType(OF_SEVERAL_TYPES) as GraphQLObjectType;

/** Rows of the short and of the long list; a field that asks once a row adds their difference. */
const [SHORT, LONG] = [20, 80];

test.each(LISTS.map(field => [field.name, field] as const))(
  '%s asks no more questions for eighty rows than for twenty',
  async (name, field) => {
    const connection = getNamedType(field.type) as GraphQLObjectType;
    const node = getNamedType(connection.getFields().nodes?.type ?? connection);
    const total = connection.getFields().totalCount ? 'totalCount' : '';
    const fields = isObjectType(node) ? selection(node, 2) : `{ ... on ${OF_SEVERAL_TYPES} ${selection(deal, 2)} }`;
    const document = (first: number) =>
      `{ ${name}(${NEEDED[name] ?? ''}first: ${first}) { ${total} nodes ${fields} } }`;
    const short = await statementsOf(document(SHORT));
    const long = await statementsOf(document(LONG));
    // What asks once a row adds one question for each further row; a relation that none of the first rows has, its few.
    expect(long - short).toBeLessThan(LONG - SHORT);
    expect(short).toBeGreaterThan(2);
  },
);

async function statementsOf(document: string): Promise<number> {
  return (await watchedAs(database, 'olivia@demo.test', document)).statements.length;
}
