import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Application } from 'express';
import type { GraphqlEndpoint } from '../graphql/endpoint';
import { StartError } from '../startError';
import { admits } from './admission';
import { markRequest, sendJson } from './headers';

/** What requests are handed to, once it is there. */
export interface Handlers {
  graphql: GraphqlEndpoint;
  app: Application;
}

/** The server's ear: listens from the start, and answers 503 until it has been given its handlers. */
export interface HttpServer {
  port: number;
  serve(handlers: Handlers): void;
  /** Goes on answering, but asks every caller to open the next connection elsewhere. */
  drain(): void;
  /** Takes no more requests and lets those under way end, for at most `graceMs`. */
  close(graceMs: number): Promise<void>;
}

const SLOW_REQUEST_MS = 30_000;
const SLOW_HEADERS_MS = 10_000;
/** Longer than proxies keep a connection, so that they never send on one that is just being closed. */
const KEEP_ALIVE_MS = 65_000;

/** Listens on an address. @throws StartError when that is taken or not allowed. */
export async function listen(host: string, port: number, demo: boolean): Promise<HttpServer> {
  let handlers: Handlers | null = null;
  let draining = false;
  const server = createServer((request, response) => {
    const requestId = markRequest(request, response);
    if (draining) response.setHeader('Connection', 'close');
    if (!admits(request, demo)) {
      sendJson(response, 421, { error: 'In demo mode this server answers only to localhost.' });
    } else if (!handlers) {
      response.setHeader('Retry-After', '1');
      sendJson(response, 503, { error: 'The server is starting.' });
    } else {
      dispatch(handlers, request, response, requestId);
    }
  });
  server.requestTimeout = SLOW_REQUEST_MS;
  server.headersTimeout = SLOW_HEADERS_MS;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await opened(server, host, port);
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    serve(given) {
      handlers = given;
    },
    drain() {
      draining = true;
    },
    close: graceMs => closed(server, graceMs),
  };
}

function dispatch(
  { graphql, app }: Handlers,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): void {
  const [path] = (request.url ?? '').split('?', 1);
  if (path === '/graphql' && !asksForPage(request)) void graphql(request, response, requestId);
  else app(request, response);
}

/** A browser that was pointed at the API gets a page to try it in. */
function asksForPage({ method, url = '', headers }: IncomingMessage): boolean {
  return method === 'GET' && /\btext\/html\b/.test(headers.accept ?? '') && !/[?&]query=/.test(url);
}

function opened(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const reason =
        cause.code === 'EADDRINUSE'
          ? `port ${port} is taken. Stop what uses it, or choose another with PORT.`
          : `it cannot listen on ${host}:${port} (${cause.message}). Check HOST and PORT.`;
      reject(new StartError(`Uplift cannot start: ${reason}`, { cause }));
    });
    server.listen(port, host, resolve);
  });
}

async function closed(server: Server, graceMs: number): Promise<void> {
  const ended = new Promise(resolve => server.close(resolve));
  server.closeIdleConnections();
  const limit = setTimeout(() => server.closeAllConnections(), graceMs);
  await ended;
  clearTimeout(limit);
}
