/** A browser without scripts: keeps cookies, follows nothing by itself, and says where its requests come from. */
export class Browser {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly home: () => string) {}

  /** The cookies it keeps, by name. */
  get kept(): ReadonlyMap<string, string> {
    return this.cookies;
  }

  /** Opens an address that somebody typed or clicked. */
  open(address: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(address, { headers: { Accept: 'text/html', 'Sec-Fetch-Dest': 'document', ...headers } });
  }

  /** Sends a form of a page of the server. */
  submit(address: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
    const body = new URLSearchParams(fields);
    return this.send(address, { method: 'POST', body, headers: { 'Sec-Fetch-Site': 'same-origin', ...headers } });
  }

  /** Sends JSON as a script of a page of the server does. */
  post(address: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(address, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin', ...headers },
    });
  }

  private async send(address: string, request: RequestInit): Promise<Response> {
    const url = new URL(address, this.home());
    const ours = url.origin === this.home();
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(request.headers as Record<string, string>), ...(ours && cookie && { Cookie: cookie }) };
    const response = await fetch(url, { ...request, headers, redirect: 'manual' });
    if (ours) for (const set of response.headers.getSetCookie()) this.keep(set);
    return response;
  }

  private keep(set: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
    if (value === '' || /expires=thu, 01 jan 1970/i.test(set)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
