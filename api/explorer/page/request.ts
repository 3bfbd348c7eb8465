/** An operation as it is posted. */
export interface Operation {
  query: string;
  variables: Record<string, unknown>;
}

/** What came back: the body, its HTTP status and how long it took in milliseconds. */
export interface Outcome {
  body: { data?: unknown; errors?: unknown };
  status: number;
  tookMs: number;
}

const PATH = '/graphql';

/** Posts an operation. @throws when the server cannot be reached or answers something else than JSON. */
export async function post(operation: Operation, token: string): Promise<Outcome> {
  const begun = performance.now();
  const response = await fetch(PATH, { method: 'POST', headers: headersFor(token), body: JSON.stringify(operation) });
  const body = (await response.json()) as Outcome['body'];
  return { body, status: response.status, tookMs: Math.round(performance.now() - begun) };
}

/** The same request for a terminal. */
export function asCurl(operation: Operation, token: string): string {
  const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
  const headers = Object.entries(headersFor(token)).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
  return ['curl', quoted(location.origin + PATH), ...headers, '-d', quoted(JSON.stringify(operation))].join(' ');
}

function headersFor(token: string): Record<string, string> {
  return {
    Accept: 'application/json',
    'Content-Type': 'application/json',
    ...(token && { Authorization: `Bearer ${token}` }),
  };
}
