import { createHmac } from 'node:crypto';

export const SIGNING_SECRET = 'a-signing-secret-of-slack';

/** How a request differs from a proper one. */
export interface Unusual {
  secret?: string;
  /** Seconds since 1970. */
  timestamp?: number;
  headers?: Record<string, string>;
}

/** Posts to our endpoint as Slack does, signed. */
export class SignedRequests {
  /** @param responseUrl what commands and buttons carry as the address for their answers. */
  constructor(
    private readonly url: string,
    private readonly responseUrl?: string,
  ) {}

  /** An event, as JSON. */
  event(body: object, unusual?: Unusual): Promise<Response> {
    return this.post(JSON.stringify(body), 'application/json', unusual);
  }

  /** A slash command, as a form. */
  command(fields: Record<string, string>, unusual?: Unusual): Promise<Response> {
    return this.form({ ...fields, ...(this.responseUrl && { response_url: this.responseUrl }) }, unusual);
  }

  /** A pressed button, as JSON in a form. */
  interaction(payload: object, unusual?: Unusual): Promise<Response> {
    return this.form({ payload: JSON.stringify({ response_url: this.responseUrl, ...payload }) }, unusual);
  }

  private form(fields: Record<string, string>, unusual?: Unusual): Promise<Response> {
    return this.post(new URLSearchParams(fields).toString(), 'application/x-www-form-urlencoded', unusual);
  }

  private post(
    body: string,
    type: string,
    { secret = SIGNING_SECRET, timestamp = nowSeconds(), headers = {} }: Unusual = {},
  ) {
    const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
    return fetch(this.url, {
      method: 'POST',
      body,
      headers: {
        'content-type': type,
        'x-slack-signature': `v0=${signature}`,
        'x-slack-request-timestamp': String(timestamp),
        ...headers,
      },
    });
  }
}

/** Bolt compares with the machine's clock. */
export const nowSeconds = (): number => Math.floor(Date.now() / 1000);
