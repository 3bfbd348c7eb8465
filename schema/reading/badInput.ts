import { GraphQLError } from 'graphql';
import type { Locale } from '../../entities/values/locale';
import type { TextValues } from '../../entities/values/texts';
import { errorText, type QueryErrorKey } from '../texts/errors';

/** A query's argument that makes no sense, said in the viewer's language. */
export function badInput(locale: Locale, key: QueryErrorKey, args: TextValues = {}, path: string[] = []): GraphQLError {
  return new GraphQLError(errorText(locale, key, args), { extensions: { code: 'BAD_USER_INPUT', path } });
}

/** A query's id that names nothing the viewer may see; the same for every reason. */
export function notFound(locale: Locale): GraphQLError {
  return new GraphQLError(errorText(locale, 'record.notFound'), { extensions: { code: 'NOT_FOUND' } });
}

/** What cannot be done for now, whoever asks; it may be tried again later. */
export function unavailable(locale: Locale, key: QueryErrorKey): GraphQLError {
  return new GraphQLError(errorText(locale, key), { extensions: { code: 'SERVICE_UNAVAILABLE' } });
}

/** An operation or scope the viewer is not allowed. */
export function forbidden(locale: Locale, key: QueryErrorKey, args: TextValues = {}): GraphQLError {
  return new GraphQLError(errorText(locale, key, args), { extensions: { code: 'FORBIDDEN' } });
}
