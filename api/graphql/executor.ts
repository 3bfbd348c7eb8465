import type { ApolloServerOptions } from '@apollo/server';
import {
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { Context, type Surroundings } from '../../schema/context';
import { mustAllow } from '../../schema/permissions/mustAllow';
import { errorText } from '../../schema/texts/errors';
import { type TokenFault, TokenRefused } from '../identity/tokenRefused';
import type { Asked } from './asked';

type Gateway = NonNullable<ApolloServerOptions<Asked>['gateway']>;

/**
 * How Apollo has an accepted operation carried out: only now is looked who asks, and the snapshot that all its fields
 * read from is opened and let go.
 * @param openly whether anybody may ask what the schema is
 */
export function executor(schema: GraphQLSchema, around: Surroundings, openly: boolean): Gateway {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    async load() {
      return {
        async executor({ document, operation, request, context }) {
          // Apollo types what passes through a gateway as a plain record; it is what the request was begun with.
          const asked = context as Asked;
          const run = (contextValue?: Context) =>
            execute({
              schema,
              document,
              contextValue,
              variableValues: request.variables,
              operationName: request.operationName,
            });
          if (openly && !asked.authenticated && asksOnlyOfSchema(document, operation)) return run();
          asked.context = await openContext(around, asked);
          try {
            mustAllow(schema, document, asked.context.viewer);
            return await run(asked.context);
          } finally {
            await asked.context.release();
          }
        },
      };
    },
    async stop() {},
  };
}

/** @throws UNAUTHENTICATED when nobody is known to ask. */
export async function openContext(around: Surroundings, asked: Asked): Promise<Context> {
  const identity = await asked.identify().catch(error => {
    throw error instanceof TokenRefused ? unauthenticated(asked, error.reason) : error;
  });
  const { requestId: id, origin, now, key, undoGroup, answerIn } = asked;
  const context = identity && (await Context.open(around, identity, { id, origin, now, key, undoGroup, answerIn }));
  if (context) return context;
  throw unauthenticated(asked, asked.authenticated ? 'auth.unknownPerson' : 'auth.missing');
}

function unauthenticated({ locale }: Asked, reason: TokenFault): GraphQLError {
  return new GraphQLError(errorText(locale, reason), {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
  });
}

/** True for introspection, which reads nothing of anybody. */
function asksOnlyOfSchema(document: DocumentNode, operation: OperationDefinitionNode | undefined): boolean {
  const fragments = document.definitions.filter(definition => definition.kind === Kind.FRAGMENT_DEFINITION);
  const only = (node: { selectionSet: OperationDefinitionNode['selectionSet'] } | undefined): boolean =>
    node?.selectionSet.selections.every(selection => {
      if (selection.kind === Kind.FIELD) return selection.name.value.startsWith('__');
      if (selection.kind === Kind.INLINE_FRAGMENT) return only(selection);
      return only(fragments.find(fragment => fragment.name.value === selection.name.value));
    }) ?? false;
  return operation?.operation === 'query' && only(operation);
}
