import { createHmac } from 'node:crypto';

/** What a post is signed over. */
export interface Signed {
  /** The delivery's id, the same at every attempt. */
  id: string;
  /** When it is posted. */
  at: Date;
  body: string;
}

/**
 * The headers by which a receiver knows a post for ours, as the Standard Webhooks specification has them.
 * @param secret as it was shown: `whsec_` and base64
 */
export function signatureHeaders({ id, at, body }: Signed, secret: string): Record<string, string> {
  const timestamp = Math.floor(at.getTime() / 1000).toString();
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}
