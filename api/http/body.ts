import type { IncomingMessage } from 'node:http';

/** A request's body that cannot be taken; `status` is what to answer. */
export class BodyRefused extends Error {
  constructor(
    readonly status: 400 | 413 | 415,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Reads a JSON body of at most `limit` bytes; a longer one is not read to its end.
 * @returns undefined for another content type, whose body is left unread.
 * @throws BodyRefused
 */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(request.headers['content-type'] ?? '')) return undefined;
  if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') {
    throw new BodyRefused(415, 'Compressed bodies are not taken. Send the JSON as it is.');
  }
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new BodyRefused(400, 'The body is not JSON.');
  }
}

function tooLarge(limit: number): BodyRefused {
  return new BodyRefused(413, `The body is larger than ${limit} bytes.`);
}
