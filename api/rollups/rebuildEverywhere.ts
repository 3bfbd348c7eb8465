import type { Difference } from '../../schema/kpis/rollups/rebuild';
import { ownerPool } from '../jobs/ownerPool';
import { rebuildRollups } from './rebuild';

/** So many of a workspace's differences are told in full. */
const MOST_TOLD = 20;

/**
 * Rebuilds the rollups of every workspace.
 * @param ownerUrl connects as the tables' owner
 * @returns what to print: for each workspace whether what was kept was right, and what was not
 */
export async function rebuildEverywhere(ownerUrl: string): Promise<string> {
  const pool = ownerPool(ownerUrl, () => undefined);
  try {
    const { rows } = await pool.query<{ id: string; name: string }>(
      'select id, name from directory.workspaces order by created_at',
    );
    const lines: string[] = [];
    for (const { id, name } of rows) lines.push(...told(name, await rebuildRollups(pool, id)));
    return lines.length === 0 ? 'Nothing to rebuild: there is no workspace.' : lines.join('\n');
  } finally {
    await pool.end();
  }
}

function told(name: string, found: Difference[]): string[] {
  if (found.length === 0) return [`${name}: rebuilt, no difference.`];
  const rows = found
    .slice(0, MOST_TOLD)
    .map(({ relation, kept, row }) => `  ${kept ? 'stood wrongly in' : 'was missing from'} ${relation}: ${row}`);
  const rest = found.length - rows.length;
  return [
    `${name}: rebuilt, ${found.length} ${found.length === 1 ? 'row' : 'rows'} differed.`,
    ...rows,
    ...(rest > 0 ? [`  and ${rest} more.`] : []),
  ];
}
