import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A post as a receiver got it. */
export interface Received {
  headers: IncomingHttpHeaders;
  text: string;
  body: {
    type: string;
    timestamp: string;
    data: {
      changeId: string;
      userId: string;
      undoes?: string;
      records: { type: string; id: string; action: string; version: number; changed: string[] }[];
    };
  };
}

/** How a receiver answers the posts; 200 as long as nothing else is said. */
export type Answering = (response: ServerResponse, received: Received) => void;

/** Another app that is posted to. */
export interface Receiver {
  url: string;
  received: Received[];
  answer: Answering;
}

/** Gives the test file an app that takes posts. */
export function useReceiver(): Receiver {
  const receiver: Receiver = { url: '', received: [], answer: ok };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', chunk => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const received = { headers: request.headers, text, body: text ? JSON.parse(text) : null };
      receiver.received.push(received);
      receiver.answer(response, received);
    });
  });
  beforeAll(async () => {
    await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
    receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    receiver.received = [];
    receiver.answer = ok;
  });
  return receiver;
}

/** Takes it. */
export const ok: Answering = response => response.writeHead(200).end();

/** Answers with a status. */
export const status =
  (code: number, headers: Record<string, string> = {}): Answering =>
  response =>
    response.writeHead(code, headers).end();

/** Whether a post is signed with a secret, reckoned as a receiver does. */
export function isSigned({ headers, text }: Received, secret: string): boolean {
  const [version, signature = ''] = String(headers['webhook-signature']).split(',');
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const expected = createHmac('sha256', key)
    .update(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${text}`)
    .digest();
  const given = Buffer.from(signature, 'base64');
  return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected);
}
