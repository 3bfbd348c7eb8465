import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import type { EntityMetadata } from 'typeorm';

/** A class whose rows are read. */
export type RecordType<T> = abstract new () => T;

const needs = new Map<object, Map<string, readonly string[]>>();

/**
 * Declares what a field that is no plain column reads of its record, so that lists select just the columns asked for.
 * Stands on every field resolver of a record's type; without properties where it reads only the id.
 */
export function Needs<T>(type: RecordType<T>, ...properties: (keyof T & string)[]): MethodDecorator {
  return (_target, field) => {
    const fields = needs.get(type) ?? new Map<string, readonly string[]>();
    fields.set(String(field), properties);
    needs.set(type, fields);
  };
}

/** What a field declared to need, or undefined when it declared nothing. */
export function neededBy(type: object, field: string): readonly string[] | undefined {
  return needs.get(type)?.get(field);
}

/** Properties a record is read with in any case. */
const ALWAYS = ['id'];

/**
 * The properties of a record that a request asks for.
 * @param path where the record stands below the resolved field: `[]` itself, `['nodes']` in a connection
 */
export function wanted(metadata: EntityMetadata, info: GraphQLResolveInfo, ...paths: string[][]): string[] {
  const properties = new Set<string>(ALWAYS);
  const columns = new Set(metadata.columns.map(column => column.propertyName));
  for (const path of paths.length > 0 ? paths : [[]]) {
    for (const field of fieldsAt(info, path)) {
      if (columns.has(field)) properties.add(field);
      for (const property of neededBy(metadata.target as object, field) ?? []) properties.add(property);
    }
  }
  return [...properties].sort();
}

/** True when the request asks for a field at a place below the resolved one. */
export function asksFor(info: GraphQLResolveInfo, path: string[], field: string): boolean {
  return fieldsAt(info, path).has(field);
}

function fieldsAt(info: GraphQLResolveInfo, path: string[]): Set<string> {
  let sets = info.fieldNodes.flatMap(node => node.selectionSet ?? []);
  for (const step of path) {
    sets = sets.flatMap(set =>
      fieldsOf(set, info)
        .filter(node => node.name.value === step)
        .flatMap(node => node.selectionSet ?? []),
    );
  }
  return new Set(sets.flatMap(set => fieldsOf(set, info).map(node => node.name.value)));
}

function fieldsOf(set: SelectionSetNode, info: GraphQLResolveInfo): FieldNode[] {
  return set.selections.flatMap(selection => {
    switch (selection.kind) {
      case Kind.FIELD:
        return [selection];
      case Kind.INLINE_FRAGMENT:
        return fieldsOf(selection.selectionSet, info);
      default: {
        const fragment = info.fragments[selection.name.value];
        return fragment ? fieldsOf(fragment.selectionSet, info) : [];
      }
    }
  });
}
