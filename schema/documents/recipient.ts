import type { Contact } from '../../entities/customers/contact';
import type { Readable } from '../reading/readable';
import { raw, sql } from '../reading/sql';
import type { Order } from '../reading/window';

/** Who is written to at a customer's: with an e-mail address before those without, who decides before who merely uses. */
export const recipientFirst: Order = {
  name: 'RECIPIENT',
  expression: raw(`(case when t.email is null then 10 else 0 end
    + coalesce(array_position(array['DECISION_MAKER', 'CHAMPION', 'INFLUENCER', 'USER', 'BLOCKER'], t.role), 9))`),
  type: 'integer',
  direction: 'ASC',
};

/** What a letter needs of its recipient. */
export type Recipient = Pick<Contact, 'id' | 'name' | 'email'>;

/** Who is written to at an account; null when nobody is known there. */
export async function recipientAt(read: Readable, accountId: string): Promise<Recipient | null> {
  const [contact] = await read.rows<Recipient & Record<string, unknown>>(
    sql`select t.id, t.name, t.email from contacts t where t.account_id = ${accountId} and t.deleted_at is null
      order by ${recipientFirst.expression}, t.created_at, t.id limit 1`,
  );
  return contact ?? null;
}
