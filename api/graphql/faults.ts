import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { ScalarFault } from '../../entities/scalars';
import type { Locale } from '../../entities/values/locale';
import type { Surroundings } from '../../schema/context';
import { errorText } from '../../schema/texts/errors';
import type { Asked } from './asked';
import { openContext } from './executor';

const INTERNAL = 'INTERNAL_SERVER_ERROR';

/** What others may read; whatever carries another code, or none, is a fault of ours. */
const PUBLIC_CODES = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'QUERY_TOO_COSTLY',
  'RATE_LIMITED',
  'SERVICE_UNAVAILABLE',
  // The request itself is malformed; these are Apollo's own codes for it.
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

/** What graphql-js offers instead of a wrong name: it would tell a stranger the schema word by word. */
const SUGGESTION = / Did you mean [^?]*\?/g;

/** Apollo's `formatError`: what is not meant for others says nothing but that it was our fault. */
export function maskFault(formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (PUBLIC_CODES.has(String(formatted.extensions?.code))) {
    return { ...formatted, message: formatted.message.replaceAll(SUGGESTION, '') };
  }
  return { message: 'Internal server error', path: formatted.path, extensions: { code: INTERNAL } };
}

/** Logs our faults under the request's id and words errors for whoever asked. */
export function faults(around: Surroundings, log: Logger): ApolloServerPlugin<Asked> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue, operationName }) {
          for (const error of errors) {
            if (PUBLIC_CODES.has(String(error.extensions.code))) continue;
            const { requestId } = contextValue;
            log.error(
              { err: unwrapResolverError(error), requestId, operationName, path: error.path },
              'an operation failed',
            );
          }
        },
        async willSendResponse({ response, contextValue }) {
          if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
          const { errors } = response.body.singleResult;
          const locale = errors.some(isFault) ? await viewerLocale(around, contextValue) : contextValue.locale;
          response.body.singleResult.errors = errors.map(error => worded(error, locale, contextValue.requestId));
        },
      };
    },
  };
}

function isFault({ extensions }: GraphQLFormattedError): boolean {
  return extensions?.code === INTERNAL || extensions?.fault !== undefined;
}

async function viewerLocale(around: Surroundings, asked: Asked): Promise<Locale> {
  if (asked.context) return asked.context.viewer.locale;
  // A malformed value is refused before anybody looks who asks, but said in that person's language.
  const context = await openContext(around, asked).catch(() => null);
  await context?.release();
  return context?.viewer.locale ?? asked.locale;
}

function worded(error: GraphQLFormattedError, locale: Locale, requestId: string): GraphQLFormattedError {
  const { fault, value, ...extensions } = error.extensions ?? {};
  if (extensions.code === INTERNAL) {
    return {
      ...error,
      message: errorText(locale, 'internal', { requestId }),
      extensions: { ...extensions, requestId },
    };
  }
  if (fault === undefined) return error;
  // Scalars know the key of the text, not who will read it.
  const message = errorText(locale, fault as ScalarFault, { value: String(value) });
  return { ...error, message, extensions: { ...extensions, code: 'BAD_USER_INPUT' } };
}
