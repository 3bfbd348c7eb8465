import type { Answered } from './say';
import { theServer } from './server';

/** What a request with a token was answered. */
export type Response<Data> = Answered<Data> & { status: number };

/** Asks the API as another app does: with a token of its own. */
export async function withToken<Data = Record<string, unknown> | null>(
  token: string,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Response<Data>> {
  const response = await fetch(`${theServer().url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}`, ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { ...((await response.json()) as Answered<Data>), status: response.status };
}

/** The error of a refused request: its code and text. */
export function refusalOf({ errors }: Pick<Answered<unknown>, 'errors'>): { code: unknown; message: string } {
  const [error] = errors ?? [];
  return { code: error?.extensions?.code, message: error?.message ?? '' };
}
