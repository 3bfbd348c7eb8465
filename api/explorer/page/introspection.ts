/** A type as a field or argument refers to it: a name, or a list or non-null of another. */
export interface TypeRef {
  kind: string;
  name: string | null;
  ofType: TypeRef | null;
}

/** An argument or a field of an input. */
export interface InputValue {
  name: string;
  description: string | null;
  type: TypeRef;
  defaultValue: string | null;
}

export interface Field {
  name: string;
  description: string | null;
  args: InputValue[];
  type: TypeRef;
  isDeprecated: boolean;
}

/** One type of the schema with everything it holds. */
export interface SchemaType {
  kind: string;
  name: string;
  description: string | null;
  fields: Field[] | null;
  inputFields: InputValue[] | null;
  enumValues: { name: string; description: string | null }[] | null;
  possibleTypes: TypeRef[] | null;
}

/** The schema as far as the page shows it. */
export interface Schema {
  /** Query, Mutation and Subscription, as far as there are any. */
  roots: SchemaType[];
  types: SchemaType[];
}

/** Non-null list of non-null is as deep as types nest. */
const REF = 'kind name ofType { kind name ofType { kind name ofType { kind name } } }';
const VALUE = `name description defaultValue type { ${REF} }`;

/** The introspection query for what the page shows. */
export const INTROSPECTION = `query Introspection {
  __schema {
    queryType { name } mutationType { name } subscriptionType { name }
    types {
      kind name description
      fields(includeDeprecated: true) { name description isDeprecated args { ${VALUE} } type { ${REF} } }
      inputFields { ${VALUE} }
      enumValues { name description }
      possibleTypes { kind name }
    }
  }
}`;

interface Introspected {
  __schema: { types: SchemaType[] } & Record<
    'queryType' | 'mutationType' | 'subscriptionType',
    { name: string } | null
  >;
}

/** The schema in an introspection's data, types in the order of the alphabet, without GraphQL's own. */
export function schemaIn(data: unknown): Schema {
  const { types, queryType, mutationType, subscriptionType } = (data as Introspected).__schema;
  const own = types
    .filter(({ name }) => !name.startsWith('__'))
    .sort((one, other) => one.name.localeCompare(other.name));
  const names = [queryType, mutationType, subscriptionType].map(root => root?.name);
  return {
    roots: names.flatMap(name => own.filter(type => type.name === name)),
    types: own.filter(type => !names.includes(type.name)),
  };
}

/** A type as it is written: `[Deal!]!`. */
export function written(type: TypeRef): string {
  if (type.kind === 'NON_NULL' && type.ofType) return `${written(type.ofType)}!`;
  if (type.kind === 'LIST' && type.ofType) return `[${written(type.ofType)}]`;
  return type.name ?? '';
}

/** The named type inside lists and non-nulls. */
export function named(type: TypeRef): string {
  return type.ofType ? named(type.ofType) : (type.name ?? '');
}
