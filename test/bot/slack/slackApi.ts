import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TEAM } from './payloads';

/** One request Slack got from us: a Web API method, or `respond` for a response address. */
interface Call {
  method: string;
  body: Record<string, unknown>;
}

/** A person as users.info tells of one. */
interface Profile {
  id: string;
  team_id?: string;
  tz?: string;
  locale?: string;
  is_bot?: boolean;
  is_email_confirmed?: boolean;
  profile: { email?: string; real_name?: string };
}

/** Slack's side of the talk: answers the Web API methods we use and keeps what it was asked. */
export class SlackApi {
  readonly botToken = 'xoxb-test';
  readonly calls: Call[] = [];
  private readonly people = new Map<string, Profile>();
  /** Answers of methods that are to fail, by method: `{ ok: false, error: … }`. Returning null lets the call pass. */
  readonly failing = new Map<string, (body: Record<string, unknown>) => object | null>();
  /** Answers of methods that tell something, by method. */
  readonly answers = new Map<string, (body: Record<string, unknown>) => object | Promise<object>>();
  private readonly server = createServer((request, response) => this.receive(request, response));
  private count = 0;

  /** Lets users.info know a member of the workspace; `more` makes the person different. */
  addPerson(id: string, email: string, more: Partial<Profile> = {}): void {
    this.people.set(id, { id, team_id: TEAM, profile: { email, real_name: email.split('@')[0] }, ...more });
  }

  async start(): Promise<void> {
    await new Promise<void>(resolve => this.server.listen(0, '127.0.0.1', resolve));
  }

  private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const chunk of request) text += chunk;
    const path = request.url ?? '';
    const method = path.startsWith('/response') ? 'respond' : path.replace('/api/', '');
    const body = parsed(text, request.headers['content-type'] ?? '');
    this.calls.push({ method, body });
    response.setHeader('content-type', 'application/json').end(JSON.stringify(await this.answer(method, body)));
  }

  private async answer(method: string, body: Record<string, unknown>): Promise<object> {
    const failure = this.failing.get(method)?.(body);
    if (failure) return failure;
    const told = await this.answers.get(method)?.(body);
    if (told) return { ok: true, ...told };
    if (method === 'views.open') return { ok: true, view: { id: `V${++this.count}` } };
    if (method !== 'users.info') return { ok: true, ts: `1764000000.${String(++this.count).padStart(6, '0')}` };
    const user = this.people.get(String(body.user));
    return user ? { ok: true, user } : { ok: false, error: 'user_not_found' };
  }

  /** Everything but look-ups. */
  get sent(): Call[] {
    return this.calls.filter(({ method }) => method !== 'users.info');
  }

  private get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get apiUrl(): string {
    return `${this.origin}/api/`;
  }

  get responseUrl(): string {
    return `${this.origin}/response/1`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(resolve => this.server.close(resolve));
  }
}

/** Form fields hold JSON where a field is a list or an object. */
function parsed(text: string, type: string): Record<string, unknown> {
  if (type.includes('json')) return JSON.parse(text);
  const fields = [...new URLSearchParams(text)].map(([key, value]) => [
    key,
    /^[[{]/.test(value) ? JSON.parse(value) : value,
  ]);
  return Object.fromEntries(fields);
}
