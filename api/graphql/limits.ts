import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { type DocumentNode, GraphQLError, type GraphQLSchema, NoFragmentCyclesRule, validate } from 'graphql';
import { badInput } from '../../schema/reading/badInput';
import type { Asked } from './asked';
import { costOf, rootFieldsOf } from './cost';

/** Tokens of one document; beyond this the comparison of all its fields would take too long. */
export const MOST_TOKENS = 1_000;
const MOST_DEPTH = 12;
const MOST_ALIASES = 30;
const MOST_DIRECTIVES = 20;
const MOST_ROOT_FIELDS = 10;
const MOST_COST = 20_000;

/** The NUL character as JSON and GraphQL write it. */
const NUL = /(?<!\\)(\\\\)*\\u(0000|\{0+\})/;

const SHAPE_RULES = [
  NoFragmentCyclesRule,
  ...new ApolloArmor({
    maxDepth: { n: MOST_DEPTH, propagateOnRejection: false, onReject: [report] },
    maxAliases: { n: MOST_ALIASES, propagateOnRejection: false, onReject: [report] },
    maxDirectives: { n: MOST_DIRECTIVES, propagateOnRejection: false, onReject: [report] },
    costLimit: { enabled: false },
    maxTokens: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect().validationRules,
];

function report(context: { reportError(error: GraphQLError): void } | null, error: GraphQLError): void {
  context?.reportError(tooCostly(error.message.replace('Syntax Error: ', '')));
}

/**
 * Refuses an operation that is too large before any SQL runs: its shape before it is validated, since validation
 * itself grows with the square of it, its cost as soon as its variables are known.
 */
export const limits: ApolloServerPlugin<Asked> = {
  // Apollo takes errors thrown before validation for faults of ours unless they are thrown on from here.
  async unexpectedErrorProcessingRequest({ error }) {
    if (error instanceof GraphQLError) throw error;
  },
  async requestDidStart() {
    return {
      async validationDidStart({ schema, document }) {
        checkShape(schema, document);
      },
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        if (!operation) return;
        // PostgreSQL keeps every character but this one.
        if (NUL.test(JSON.stringify(request.variables ?? {})) || NUL.test(request.query ?? '')) {
          throw badInput(contextValue.locale, 'text.nul');
        }
        const roots = rootFieldsOf(document, operation);
        if (operation.operation === 'mutation' && roots > 1) {
          throw tooCostly('One mutation per request. Send them one after the other.');
        }
        if (roots > MOST_ROOT_FIELDS)
          throw tooCostly(`At most ${MOST_ROOT_FIELDS} fields of Query per request, found ${roots}.`);
        const cost = costOf(schema, document, operation, request.variables ?? {});
        if (cost > MOST_COST) {
          throw tooCostly(
            `This operation may give ${cost} values, the limit is ${MOST_COST}. Ask for smaller pages or fewer fields.`,
          );
        }
      },
    };
  },
};

function checkShape(schema: GraphQLSchema, document: DocumentNode): void {
  const [error] = validate(schema, document, SHAPE_RULES, { maxErrors: 1 });
  if (!error) return;
  if (error.extensions.code) throw error;
  throw new GraphQLError(error.message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } } });
}

function tooCostly(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COSTLY', http: { status: 400 } } });
}
