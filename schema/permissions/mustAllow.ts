import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql';
import { errorText } from '../texts/errors';
import type { Viewer } from '../viewer';
import { missingScopes } from './neededScopes';

/** Says no to a document that asks for more than the viewer's key allows, before any of it is carried out. @throws FORBIDDEN that names what is missing */
export function mustAllow(schema: GraphQLSchema, document: DocumentNode, { scopes, locale }: Viewer): void {
  const missing = missingScopes(schema, document, scopes);
  if (missing.length === 0) return;
  const message = errorText(locale, 'scope.missing', { scopes: missing.join(', '), count: missing.length });
  throw new GraphQLError(message, { extensions: { code: 'FORBIDDEN', missingScopes: missing, http: { status: 403 } } });
}
