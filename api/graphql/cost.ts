import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** Records on a page when nothing is said. */
const USUAL_PAGE = 20;
/** A list that is not paged is short by nature. */
const SHORT_LIST = 5;

type Variables = Record<string, unknown>;

/**
 * How many values an operation may give at most: each field counts one, what lies in a list as often as the list is
 * long. Reads only the document and its variables.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const root = schema.getRootType(operation.operation);
  return root ? new Reckoning(schema, document, variables).of(operation.selectionSet, root) : 0;
}

/** How many fields an operation asks of Query or Mutation, fragments included. */
export function rootFieldsOf(document: DocumentNode, operation: OperationDefinitionNode): number {
  const fragments = fragmentsOf(document);
  const count = ({ selections }: SelectionSetNode): number =>
    selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + 1;
      const within = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      return sum + (within ? count(within.selectionSet) : 0);
    }, 0);
  return count(operation.selectionSet);
}

class Reckoning {
  private readonly fragments: Map<string, FragmentDefinitionNode>;
  /** Each fragment is reckoned once, however often it is spread. */
  private readonly known = new Map<string, number>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly variables: Variables,
  ) {
    this.fragments = fragmentsOf(document);
  }

  of({ selections }: SelectionSetNode, type: GraphQLNamedType): number {
    const costs = selections.map(selection => {
      if (selection.kind === Kind.FIELD) return this.field(selection, type);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return this.fragment(selection.name.value);
      return this.of(selection.selectionSet, this.named(selection.typeCondition?.name.value) ?? type);
    });
    return costs.reduce((sum, cost) => sum + cost, 0);
  }

  private field(node: FieldNode, parent: GraphQLNamedType): number {
    const type =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value]?.type : undefined;
    if (!type || !node.selectionSet) return 1;
    return 1 + this.length(node, type) * this.of(node.selectionSet, getNamedType(type));
  }

  private length(node: FieldNode, type: GraphQLOutputType): number {
    if (isListType(getNullableType(type))) return this.isWithinPage(node) ? 1 : SHORT_LIST;
    if (!getNamedType(type).name.endsWith('Connection')) return 1;
    return this.argument(node, 'first') ?? this.argument(node, 'last') ?? USUAL_PAGE;
  }

  /** The lists within a connection are as long as its page, which is counted at the connection. */
  private isWithinPage(node: FieldNode): boolean {
    return node.name.value === 'nodes' || node.name.value === 'edges';
  }

  private argument(node: FieldNode, name: string): number | undefined {
    const value = node.arguments?.find(argument => argument.name.value === name)?.value;
    if (value?.kind === Kind.INT) return Number(value.value);
    const given = value?.kind === Kind.VARIABLE ? this.variables[value.name.value] : undefined;
    return typeof given === 'number' ? given : undefined;
  }

  private fragment(name: string): number {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const fragment = this.fragments.get(name);
    const type = this.named(fragment?.typeCondition.name.value);
    const cost = fragment && type ? this.of(fragment.selectionSet, type) : 0;
    this.known.set(name, cost);
    return cost;
  }

  private named(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.schema.getType(name);
  }
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions
      .filter(definition => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map(fragment => [fragment.name.value, fragment]),
  );
}
