import type { Account } from '../../entities/customers/account';
import type { ProductLine } from '../../entities/market/productLine';
import { labelIn } from '../../entities/values/translations';
import type { Work } from '../changing/work';
import { sql } from '../reading/sql';

/** A name for a deal that nobody named: account and product line, numbered where the account has one of that name already. */
export async function dealName(work: Work, account: Account, productLine: ProductLine | null): Promise<string> {
  const chinese = /\p{Script=Han}/u.test(account.name);
  const what = productLine
    ? labelIn(chinese ? 'zh-CN' : 'en', productLine.name, productLine.translations)
    : chinese
      ? '商机'
      : 'deal';
  const base = chinese && /\p{Script=Han}/u.test(what) ? `${account.name}${what}` : `${account.name} ${what}`;
  const taken = await work.rows<{ name: string }>(
    sql`select d.name from deals d where d.account_id = ${account.id} and starts_with(d.name, ${base}) and d.deleted_at is null`,
  );
  const names = new Set(taken.map(deal => deal.name));
  if (!names.has(base)) return base;
  let number = 2;
  while (names.has(`${base} ${number}`)) number += 1;
  return `${base} ${number}`;
}
