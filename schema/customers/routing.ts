import { LeadRouting, LeadRoutingMode } from '../../entities/customers/leadRouting';
import { Role } from '../../entities/people/role';
import { ownerOf } from '../changing/owner';
import type { Work } from '../changing/work';
import { raw, sql } from '../reading/sql';

/** The workspace's rule for new leads, locked; null while nobody has set one. */
export async function leadRouting(work: Work): Promise<LeadRouting | null> {
  const [routing] = await work.every(LeadRouting, raw('true'));
  return routing ?? null;
}

/**
 * Who gets a new lead: the person an input names; a rep keeps what the rep has found; otherwise as the workspace's rule says.
 * @returns null for a lead that waits to be taken
 */
export async function ownerOfNewLead(work: Work, named: string | null | undefined): Promise<string | null> {
  const { user } = work.context.viewer;
  if (named != null || user.role === Role.REP) return (await ownerOf(work, named)).id;
  const routing = await leadRouting(work);
  switch (routing?.mode) {
    case LeadRoutingMode.TAKE:
      return null;
    case LeadRoutingMode.IN_TURN: {
      const able = await work.rows<{ id: string }>(
        sql`select u.id from users u where u.id = any (${routing.rota}::uuid[]) and u.active and u.deleted_at is null`,
      );
      return routing.deal(new Set(able.map(({ id }) => id)));
    }
    default:
      return user.id;
  }
}
