import type { IncomingMessage } from 'node:http';
import type { CookieOptions, Response } from 'express';
import { SESSION_MS } from './sessions';

/** How the browser keeps a session. */
export interface SessionCookie {
  name: string;
  options: CookieOptions;
}

/** The cookie of a server that people reach at an address; over https no other site and no subdomain can set it. */
export function sessionCookie(publicUrl: string): SessionCookie {
  const secure = publicUrl.startsWith('https:');
  return {
    name: secure ? '__Host-uplift' : 'uplift',
    options: { httpOnly: true, sameSite: 'lax', secure, path: '/' },
  };
}

/** The session's token that a browser sends along. */
export function tokenIn({ headers }: Pick<IncomingMessage, 'headers'>, { name }: SessionCookie): string | undefined {
  return cookieNamed(headers.cookie, name);
}

/** One cookie's value, where it is one of ours: letters, digits, `-`, `_` and `.`. */
export function cookieNamed(cookies: string | undefined, name: string): string | undefined {
  for (const cookie of cookies?.split(/; */) ?? []) {
    const [given, value] = cookie.split('=', 2);
    if (given === name && value && /^[\w.-]+$/.test(value)) return value;
  }
  return undefined;
}

/** Has the browser keep a session. */
export function keepSession(response: Response, { name, options }: SessionCookie, token: string): void {
  response.cookie(name, token, { ...options, maxAge: SESSION_MS });
}

/** Has the browser forget it. */
export function forgetSession(response: Response, { name, options }: SessionCookie): void {
  response.clearCookie(name, options);
}
