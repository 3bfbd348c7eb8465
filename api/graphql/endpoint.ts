import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { Logger } from 'pino';
import { localeFrom } from '../../entities/values/locale';
import { BodyRefused, readJson } from '../http/body';
import { sendJson } from '../http/headers';
import type { IdentifyCaller } from '../identity/caller';
import type { Asked } from './asked';

/** What the endpoint works with. */
export interface EndpointSettings {
  apollo: ApolloServer<Asked>;
  identify: IdentifyCaller;
  now: () => Date;
  log: Logger;
}

/** Answers one request, which has its id already. */
export type GraphqlEndpoint = (request: IncomingMessage, response: ServerResponse, requestId: string) => Promise<void>;

/** Documents are short; what is imported in bulk has a way of its own. */
const LARGEST_BODY = 256 * 1024;
const LONGEST_KEY = 255;

/**
 * `POST /graphql`, and GET for queries, on Node's own server: Express in front would double the cost of a request.
 */
export function graphqlEndpoint({ apollo, identify, now, log }: EndpointSettings): GraphqlEndpoint {
  return async (request, response, requestId) => {
    try {
      const key = keyOf(request);
      const asked: Asked = {
        requestId,
        origin: 'api',
        now: now(),
        locale: localeFrom(request.headers['accept-language']),
        authenticated: request.headers.authorization !== undefined,
        identify: () => identify(request),
        key,
      };
      const answer = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: request.method ?? 'POST',
          headers: headersOf(request),
          search: searchOf(request),
          body: request.method === 'POST' ? await readJson(request, LARGEST_BODY) : undefined,
        },
        context: async () => asked,
      });
      await send(response, answer);
    } catch (error) {
      refuse(request, response, error, requestId, log);
    }
  };
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

function searchOf({ url = '' }: IncomingMessage): string {
  const mark = url.indexOf('?');
  return mark < 0 ? '' : url.slice(mark);
}

function keyOf(request: IncomingMessage): string | undefined {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key === 'string' && key.length > 0 && key.length <= LONGEST_KEY) return key;
  throw new BodyRefused(400, `An Idempotency-Key has 1 to ${LONGEST_KEY} characters.`);
}

async function send(response: ServerResponse, { status, headers, body }: HTTPGraphQLResponse): Promise<void> {
  response.statusCode = status ?? 200;
  for (const [name, value] of headers) response.setHeader(name, value);
  response.setHeader('Cache-Control', 'no-store');
  if (body.kind === 'complete') {
    response.end(body.string);
    return;
  }
  for await (const chunk of body.asyncIterator) response.write(chunk);
  response.end();
}

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  error: unknown,
  requestId: string,
  log: Logger,
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (error instanceof BodyRefused) {
    // The rest of the body is not read on, so the connection cannot serve another request.
    if (!request.complete) response.setHeader('Connection', 'close');
    sendJson(response, error.status, { errors: [{ message: error.message, extensions: { code: 'BAD_REQUEST' } }] });
    if (!request.complete) response.once('finish', () => request.destroy());
    return;
  }
  if (request.destroyed) return;
  log.error({ err: error, requestId }, 'a request failed');
  const extensions = { code: 'INTERNAL_SERVER_ERROR', requestId };
  sendJson(response, 500, { errors: [{ message: 'Internal server error', extensions }] });
}
