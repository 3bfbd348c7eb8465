import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

const REQUEST_ID = 'x-request-id';

/** Names a request and sets what every answer of ours carries. @returns the request's id */
export function markRequest(request: IncomingMessage, response: ServerResponse): string {
  const id = randomUUID();
  // Whoever handles the request later finds the id where a proxy would have put it; what the caller sent is not trusted.
  request.headers[REQUEST_ID] = id;
  response.setHeader('X-Request-Id', id);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('X-Frame-Options', 'DENY');
  response.setHeader('Referrer-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  return id;
}

/** The id that `markRequest` gave. */
export function requestIdOf(request: IncomingMessage): string {
  return String(request.headers[REQUEST_ID]);
}

/** Answers with JSON that nobody keeps. */
export function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(body));
}
