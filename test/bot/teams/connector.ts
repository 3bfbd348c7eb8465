import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request the Bot Framework's connector got from us. */
interface Call {
  method: string;
  path: string;
  body: Record<string, unknown>;
}

/** The platform's side of the talk: takes activities, opens chats, knows members. */
export class Connector {
  readonly calls: Call[] = [];
  /** Members by id. */
  readonly members = new Map<string, object>();
  /** Set to have every activity refused with this status. */
  refuse: number | null = null;
  /** Conversations that are not there any more. */
  readonly gone = new Set<string>();
  private readonly server = createServer((request, response) => this.receive(request, response));

  async start(): Promise<void> {
    await new Promise<void>(resolve => this.server.listen(0, '127.0.0.1', resolve));
  }

  private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const chunk of request) text += chunk;
    const path = decodeURIComponent(request.url ?? '');
    this.calls.push({ method: request.method ?? '', path, body: text === '' ? {} : JSON.parse(text) });
    const refused = [...this.gone].some(id => path.includes(`/${id}/`)) ? 404 : this.refuse;
    if (refused !== null && path.includes('/activities')) {
      response.writeHead(refused, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { code: 'Refused', message: 'refused by the test' } }));
      return;
    }
    const member = /\/members\/(.+)$/.exec(path)?.[1];
    const answer = member === undefined ? { id: 'a:own-chat' } : this.members.get(member);
    response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? { error: { code: 'NotFound', message: 'no such member' } }));
  }

  /** Messages and other activities sent to a conversation. */
  sentTo(conversation: string): Record<string, unknown>[] {
    return this.calls
      .filter(
        ({ method, path }) => method === 'POST' && path.startsWith(`/v3/conversations/${conversation}/activities`),
      )
      .map(({ body }) => body);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(resolve => this.server.close(resolve));
  }
}
