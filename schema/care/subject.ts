import { Account } from '../../entities/customers/account';
import { Deal } from '../../entities/deals/deal';
import { UserError } from '../../entities/values/userError';
import type { Work } from '../changing/work';
import { sql } from '../reading/sql';

/** What somebody writes to a customer about. */
export interface Subject {
  account: Account;
  deal: Deal | null;
}

/** The customer an input names, and the deal: the one it names, else the one that was won last. @throws UserError as `refer` */
export async function subjectOf(
  work: Work,
  { accountId, dealId }: { accountId: string; dealId?: string | null },
): Promise<Subject> {
  const account = await work.refer(Account, accountId, ['accountId']);
  const named = await work.referIf(Deal, dealId, ['dealId']);
  if (named && named.accountId !== account.id) {
    throw new UserError('INVALID', ['dealId'], 'activity.dealElsewhere', { deal: named.name });
  }
  return { account, deal: named ?? (await lastWon(work, account)) };
}

async function lastWon(work: Work, account: Account): Promise<Deal | null> {
  const [row] = await work.rows<Pick<Deal, 'id'>>(
    sql`select d.id from deals d where d.account_id = ${account.id} and d.state = 'WON' and d.deleted_at is null
      order by d.closed_at desc, d.id desc limit 1`,
  );
  return row ? work.look(Deal, row.id) : null;
}
