import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, type OperationDefinitionNode } from 'graphql';
import type { Asked } from '../graphql/asked';
import type { Metrics } from './metrics';

/** Times every operation. Its first field stands for it: names that callers give are without number. */
export function timesOperations(metrics: Metrics): ApolloServerPlugin<Asked> {
  return {
    async requestDidStart() {
      const began = performance.now();
      return {
        async willSendResponse({ operation, contextValue, response }) {
          const { body } = response;
          const [error] = (body.kind === 'single' && body.singleResult.errors) || [];
          const outcome = error ? String(error.extensions?.code ?? 'ERROR') : 'ok';
          const labels = { field: firstField(operation), origin: contextValue.origin, outcome };
          metrics.operation(labels, (performance.now() - began) / 1_000);
        },
      };
    },
  };
}

function firstField(operation: OperationDefinitionNode | undefined): string {
  const [first] = operation?.selectionSet.selections ?? [];
  // Only what has been validated has an operation, so the field is one of the schema's.
  return first?.kind === Kind.FIELD ? first.name.value : 'none';
}
