import { button, type Command } from './command';
import type { ShownList } from './dialogue';
import type { Button } from './reply';
import type { Say } from './texts/say';

interface Connection {
  totalCount: number;
  nodes: Record<string, unknown>[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** A page of a list as it was shown, to be remembered; null for an answer that is no list or an empty one. */
export function shownList(
  { name, list }: Command,
  slots: Record<string, unknown>,
  data: Record<string, unknown>,
  skipped: number,
  at: Date,
): ShownList | null {
  const connection = list && (data[list.field] as Partial<Connection> | undefined);
  if (!list || !connection?.nodes || !connection.pageInfo || connection.nodes.length === 0) return null;
  const { nodes, pageInfo } = connection;
  return {
    command: name,
    slots,
    after: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    shown: skipped + nodes.length,
    items: nodes.flatMap(item => (typeof item.id === 'string' ? [{ id: item.id, name: nameOf(item) }] : [])),
    ...(list.opens ? { opens: list.opens } : {}),
    at: at.toISOString(),
  };
}

/** Records are called by what they have: a name, a company, a title. */
function nameOf({ name, company, title }: Record<string, unknown>): string {
  return String(name ?? company ?? title ?? '');
}

/** The button for the page after this one; none after the last. It carries all it needs, so that it works anywhere. */
export function nextPageButton({ command, slots, after, shown }: ShownList, say: Say): Button[] {
  if (after === null) return [];
  return [button(say('nextPage.button'), 'nextPage', { list: { command, slots, after, shown } })];
}
