import type { Contract } from '../../entities/deals/contract';
import { dayOf } from '../../entities/values/day';
import { Context, type Surroundings } from '../../schema/context';
import { signByCustomer } from '../../schema/deals/signByCustomer';
import { Reader } from '../../schema/reading/reader';
import { sql } from '../../schema/reading/sql';
import type { ContractKey } from './address';

/** A contract as its page shows it. */
export interface ShownContract
  extends Pick<Contract, 'title' | 'body' | 'locale' | 'signedOn' | 'signatory' | 'signableUntil'> {
  /** Whether it can be signed now, and why not otherwise. */
  standing: 'open' | 'signed' | 'replaced' | 'over' | 'closed';
  /** The day it is in the workspace. */
  today: string;
  ownerId: string;
}

interface Row extends Omit<ShownContract, 'standing' | 'today'>, Record<string, unknown> {
  replaced: boolean;
  lost: boolean;
  timeZone: string;
}

/** Reads a contract for its page; null when there is none any more. */
export async function readContract(
  { pool }: Surroundings,
  { workspaceId, id }: ContractKey,
  now: Date,
): Promise<ShownContract | null> {
  const read = new Reader(pool, workspaceId);
  try {
    const [row] = await read.rows<Row>(
      sql`select c.title, c.body, c.locale, c.signed_on as "signedOn", c.signatory, c.signable_until as "signableUntil",
          c.replaced_at is not null as replaced, d.state = 'LOST' as lost, d.owner_id as "ownerId", w.time_zone as "timeZone"
        from contracts c join deals d on d.workspace_id = c.workspace_id and d.id = c.deal_id
          join directory.workspaces w on w.id = c.workspace_id
        where c.id = ${id} and c.deleted_at is null and d.deleted_at is null`,
    );
    if (!row) return null;
    const today = dayOf(now, row.timeZone);
    return { ...row, today, standing: standingOf(row, today) };
  } finally {
    await read.release();
  }
}

function standingOf({ signedOn, replaced, lost, signableUntil }: Row, today: string): ShownContract['standing'] {
  if (signedOn !== null) return 'signed';
  if (replaced) return 'replaced';
  if (lost) return 'closed';
  return signableUntil !== null && today > signableUntil ? 'over' : 'open';
}

/** Has the customer sign, which is written down in the name of the deal's owner. @returns false when it was refused */
export async function signInOwnersName(
  around: Surroundings,
  { workspaceId, id }: ContractKey,
  { ownerId }: ShownContract,
  { signatory, now }: { signatory: string; now: Date },
): Promise<boolean> {
  const facts = { id: `contract ${id}`, origin: 'customer', now };
  const context = await Context.open(around, { workspaceId, userId: ownerId }, facts);
  if (!context) return false;
  try {
    return await signByCustomer(context, id, signatory);
  } finally {
    await context.release();
  }
}
