import type { ExecutionResult } from './ports';
import type { Say } from './texts/say';

/**
 * What went wrong with an operation, in one sentence that says what to do; null when nothing did. What was changed and
 * waits for approval has not gone wrong: its command's reply says so.
 */
export function faultOf(result: ExecutionResult, say: Say): string | null {
  const [error] = result.errors ?? [];
  if (error) return sentenceFor(error, say);
  const refused = Object.values(result.data ?? {})
    .flatMap(payload => (isPayload(payload) && !payload.change ? payload.userErrors : []))
    .map(({ message }) => message);
  return refused.length > 0 ? refused.join('\n') : null;
}

function sentenceFor(
  { message, extensions }: { message: string; extensions?: { code?: string; requestId?: string } },
  say: Say,
): string {
  switch (extensions?.code) {
    case 'BAD_USER_INPUT':
    case 'FORBIDDEN':
    case 'SERVICE_UNAVAILABLE':
      return message;
    case 'UNAUTHENTICATED':
      return say('unknown.sender');
    case 'NOT_FOUND':
      return say('fault.notFound');
    case 'RATE_LIMITED':
    case 'QUERY_TOO_COSTLY':
      return say('fault.limited');
    default:
      return extensions?.requestId === undefined
        ? say('fault.unnumbered')
        : say('fault.ours', { requestId: extensions.requestId });
  }
}

function isPayload(value: unknown): value is { userErrors: { message: string }[]; change?: object | null } {
  return typeof value === 'object' && value !== null && Array.isArray((value as { userErrors?: unknown }).userErrors);
}

/** The change that a payload tells of; null when it tells of none. */
export function changeMade(
  data: Record<string, unknown>,
): { changeId: string; summary: string; undoable: boolean } | null {
  for (const payload of Object.values(data)) {
    const change = (payload as { change?: { id?: unknown; summary?: unknown; undoable?: unknown } | null } | null)
      ?.change;
    if (typeof change?.id !== 'string') continue;
    return { changeId: change.id, summary: String(change.summary ?? ''), undoable: change.undoable === true };
  }
  return null;
}
