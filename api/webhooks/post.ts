import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { isPublic } from '../../schema/webhooks/publicAddress';
import { open } from '../sealing';
import type { SecretKeys } from '../secretKeys';
import { PrivateAddress, publicLookup } from './lookup';
import { signatureHeaders } from './sign';

/** Something to be posted to a webhook. */
export interface Post {
  url: string;
  sealedSecret: Buffer;
  /** Whom the secret opens for. */
  secretOwner: string;
  /** The delivery's id, the same at every attempt. */
  id: string;
  body: string;
  now: Date;
}

/** Why there was no answer. */
export type Problem = 'TIMEOUT' | 'UNREACHABLE' | 'UNKNOWN_HOST' | 'PRIVATE_ADDRESS';

/** How a post was answered. */
export interface Outcome {
  /** HTTP status; null when there was no answer. */
  status: number | null;
  problem: Problem | null;
  tookMs: number;
  /** For how long the receiver asks to be left alone, in milliseconds; null when it does not ask. */
  retryAfterMs: number | null;
}

/** Posts once. Whatever the other side does is an outcome, never an error. @throws Unopened when the secret cannot be read */
export type PostWebhook = (post: Post) => Promise<Outcome>;

/** How posts are sent. */
export interface PostSettings {
  keys: SecretKeys;
  /** Whether they may go to private addresses, and without TLS. */
  allowPrivate: boolean;
  /** An answer that takes longer, in milliseconds, is none. */
  timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;

/** Posts to webhooks. Redirects are not followed, and of the answer only its head is read. */
export function webhookPost({ keys, allowPrivate, timeoutMs = TIMEOUT_MS }: PostSettings): PostWebhook {
  return async ({ url, sealedSecret, secretOwner, id, body, now }) => {
    const began = performance.now();
    const headers = {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body).toString(),
      'User-Agent': 'Uplift-Webhooks',
      ...signatureHeaders({ id, at: now, body }, open(sealedSecret, secretOwner, keys)),
    };
    try {
      const answer = await send(new URL(url), headers, body, { allowPrivate, timeoutMs });
      return { ...answer, problem: null, tookMs: since(began) };
    } catch (error) {
      return { status: null, problem: problemOf(error), tookMs: since(began), retryAfterMs: null };
    }
  };
}

type Answer = Pick<Outcome, 'status' | 'retryAfterMs'>;

function send(
  url: URL,
  headers: Record<string, string>,
  body: string,
  { allowPrivate, timeoutMs }: Required<Omit<PostSettings, 'keys'>>,
): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return new Promise((resolve, reject) => {
    // A number is connected to without being looked up.
    if (!allowPrivate && isIP(host) !== 0 && !isPublic(host)) return reject(new PrivateAddress(host));
    const request = (url.protocol === 'https:' ? https : http).request(
      url,
      {
        method: 'POST',
        headers,
        agent: false,
        signal: AbortSignal.timeout(timeoutMs),
        ...(!allowPrivate && { lookup: publicLookup }),
      },
      response => {
        resolve({ status: response.statusCode ?? null, retryAfterMs: retryAfter(response.headers['retry-after']) });
        response.destroy();
      },
    );
    // What breaks once there is an answer changes nothing any more.
    request.on('error', reject);
    request.end(body);
  });
}

/** Seconds; the form with a date is not worth trusting two clocks for. */
function retryAfter(value: string | undefined): number | null {
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) * 1_000 : null;
}

function problemOf(error: unknown): Problem {
  if (error instanceof PrivateAddress) return 'PRIVATE_ADDRESS';
  const { name, code } = error as NodeJS.ErrnoException;
  if (name === 'AbortError' || name === 'TimeoutError') return 'TIMEOUT';
  return code === 'ENOTFOUND' || code === 'EAI_AGAIN' ? 'UNKNOWN_HOST' : 'UNREACHABLE';
}

const since = (began: number): number => Math.round(performance.now() - began);
