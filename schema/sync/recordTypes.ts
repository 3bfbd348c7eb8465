import { type GraphQLSchema, isInterfaceType } from 'graphql';
import { recordTypeIf } from '../changing/recordTypes';

/** Kept about changes themselves rather than by them. */
const UNTOLD = new Set(['AuditEntry', 'Change']);

const known = new WeakMap<GraphQLSchema, readonly string[]>();

/** The types of records whose changes are told: every one that the API shows. */
export function toldTypes(schema: GraphQLSchema): readonly string[] {
  const types = known.get(schema) ?? typesOf(schema);
  known.set(schema, types);
  return types;
}

function typesOf(schema: GraphQLSchema): readonly string[] {
  const node = schema.getType('Node');
  if (!isInterfaceType(node)) throw new Error('the schema has no Node');
  return schema
    .getPossibleTypes(node)
    .map(({ name }) => name)
    .filter(name => recordTypeIf(name) !== null && !UNTOLD.has(name))
    .sort();
}
