import DataLoader from 'dataloader';
import { Account } from '../../../entities/customers/account';
import { Contact } from '../../../entities/customers/contact';
import type { Placeholder } from '../../../entities/learning/placeholders';
import { ProductLine } from '../../../entities/market/productLine';
import type { Stored } from '../../../entities/record/stored';
import { readGlobalId } from '../../../entities/values/globalId';
import type { Locale } from '../../../entities/values/locale';
import { labelIn } from '../../../entities/values/translations';
import { visibleTo } from '../../access';
import type { Context } from '../../context';
import { notFound } from '../../reading/badInput';
import { sql } from '../../reading/sql';
import type { RecordType } from '../../reading/wanted';
import { visibleOne } from './visible';

/** Whom a script is for, by their global ids. */
export interface Addressee {
  accountId?: string | null;
  contactId?: string | null;
}

/**
 * What a script's placeholders are filled with. Without a contact somebody at the account stands in, the decision maker first.
 * @throws NOT_FOUND for an account or contact the viewer may not see
 */
export async function valuesFor(
  context: Context,
  locale: Locale,
  { accountId, contactId }: Addressee,
): Promise<Partial<Record<Placeholder, string | null>>> {
  const { user, workspace } = context.viewer;
  const named = await seen(context, Contact, contactId, ['name', 'accountId']);
  const account = accountId
    ? await seen(context, Account, accountId, ['name'])
    : await visibleOne(context, Account, named?.accountId ?? null, ['name']);
  const facts = account && (await factsOf(context, account.id));
  const line = facts && (await context.load.with(ProductLine, facts.productLineId, ['name', 'translations']));
  return {
    account: account?.name,
    contact: named?.name ?? facts?.contact,
    me: user.name,
    company: workspace.name,
    product: line && labelIn(locale, line.name, line.translations),
  };
}

async function seen<T extends Stored>(
  context: Context,
  type: RecordType<T>,
  id: string | null | undefined,
  properties: (keyof T & string)[],
): Promise<T | null> {
  if (id == null) return null;
  const read = readGlobalId(id);
  const record = read?.type === type.name ? await visibleOne(context, type, read.id, properties) : null;
  if (!record) throw notFound(context.viewer.locale);
  return record;
}

/** Somebody at an account, and what is being sold there. */
interface Facts {
  contact: string | null;
  productLineId: string | null;
}

const loaders = new WeakMap<Context, DataLoader<string, Facts | null>>();

function factsOf(context: Context, accountId: string): Promise<Facts | null> {
  const loader = loaders.get(context) ?? new DataLoader(ids => readFacts(context, ids), { cache: false });
  loaders.set(context, loader);
  return loader.load(accountId);
}

async function readFacts({ read, viewer }: Context, ids: readonly string[]): Promise<(Facts | null)[]> {
  const found = await read.rows<Facts & { id: string }>(
    sql`select a.id,
        (select c.name from contacts c where c.account_id = a.id and c.deleted_at is null
          order by (c.role = 'DECISION_MAKER') desc nulls last, c.created_at, c.id limit 1) as contact,
        (select t.product_line_id from deals t where t.account_id = a.id and t.deleted_at is null and ${visibleTo(viewer, 'Deal', 't')}
          order by (t.state = 'OPEN') desc, t.updated_at desc limit 1) as "productLineId"
      from accounts a where a.id = any (${ids}::uuid[])`,
  );
  const byId = new Map(found.map(row => [row.id, row]));
  return ids.map(id => byId.get(id) ?? null);
}
