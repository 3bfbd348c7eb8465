import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isIntrospectionType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { OWN_FIELDS, placeOf, WIDE_CHANGES } from './areas';
import { includes, type KeyScope } from './keyScopes';

/**
 * The scopes that a document needs and these do not include, in the order in which the document asks for them: every
 * type that belongs to an area needs the area's scope wherever it stands, every change the scope of what it changes.
 */
export function missingScopes(schema: GraphQLSchema, document: DocumentNode, scopes: readonly string[]): KeyScope[] {
  // Most callers may do everything; they need no look.
  if (scopes.includes('admin')) return [];
  return neededScopes(schema, document).filter(scope => !includes(scopes, scope));
}

function neededScopes(schema: GraphQLSchema, document: DocumentNode): KeyScope[] {
  const needed = new Set<KeyScope>();
  const need = (scopes: KeyScope[]) => {
    for (const scope of scopes) needed.add(scope);
  };
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: () => {
        const [parent, field] = [info.getParentType(), info.getFieldDef()];
        if (!parent || !field || field.name.startsWith('__')) return;
        if (parent === schema.getMutationType()) need(scopesToChange(schema, field));
        const type = getNamedType(field.type);
        if (isObjectType(type) && !OWN_FIELDS.has(`${parent.name}.${field.name}`)) need(scopesToRead(type));
      },
      InlineFragment: () => need(scopesToRead(info.getType())),
      FragmentDefinition: () => need(scopesToRead(info.getType())),
    }),
  );
  return [...needed];
}

/** The roots hold nothing of their own. */
const NOBODYS = new Set(['Query', 'Mutation', 'Subscription']);

/** What reading values of a type needs; abstract types show nothing but what their fragments ask for. */
function scopesToRead(type: unknown): KeyScope[] {
  if (!isObjectType(type) || isIntrospectionType(type) || NOBODYS.has(type.name)) return [];
  switch (placeOf(type.name)) {
    case 'open':
      return [];
    case 'admin':
      return ['admin'];
    // What nobody has put anywhere is shown only to those who may read everything.
    case 'all':
    case undefined:
      return ['read'];
    default:
      return [`${placeOf(type.name)}:read` as KeyScope];
  }
}

/** What a mutation needs: writing in the area of each record that it hands back. Whatever is in no area, and settings, need `admin`. */
export function scopesToChange(
  schema: GraphQLSchema,
  { name, type }: Pick<GraphQLField<unknown, unknown>, 'name' | 'type'>,
): KeyScope[] {
  if (name.startsWith('configure')) return ['admin'];
  if (WIDE_CHANGES.has(name)) return ['write'];
  const payload = getNamedType(type);
  const handed = isObjectType(payload) ? Object.values(payload.getFields()).map(field => getNamedType(field.type)) : [];
  const places = new Set(handed.flatMap(each => recordsOf(schema, each)).map(each => placeOf(each.name)));
  // A person handed back is whom a record belongs to, and what is open is filed under, not changed.
  const areas = [...places].filter(place => place !== 'open' && place !== 'people' && place !== undefined);
  if (areas.length === 0 || areas.some(place => place === 'admin' || place === 'all' || place === 'settings')) {
    return ['admin'];
  }
  return areas.map(area => `${area}:write` as KeyScope);
}

/** The records that a field may hand back. */
function recordsOf(schema: GraphQLSchema, type: GraphQLNamedType): GraphQLNamedType[] {
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
  return possible.filter(each => each.getInterfaces().some(({ name }) => name === 'Node'));
}
