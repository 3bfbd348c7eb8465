import { Account } from '../../entities/customers/account';
import { Contact } from '../../entities/customers/contact';
import { Lead, LeadStatus } from '../../entities/customers/lead';
import type { Stored } from '../../entities/record/stored';
import { soughtText } from '../../entities/values/names/searchText';
import { visibleTo } from '../access';
import type { ChangedType } from '../changing/work';
import type { Context } from '../context';
import { Rows } from '../reading/rows';
import { joined, raw, type Sql, sql } from '../reading/sql';
import { isSameCompany } from './companyName';
import { companyDomain, phoneKey } from './reach';

/** By what a record is taken for another one's double. */
export type DuplicateSign = 'NAME' | 'EMAIL' | 'EMAIL_DOMAIN' | 'PHONE';

/** A record that is probably of the same company or person. */
export interface Double {
  record: Account | Lead | Contact;
  signs: DuplicateSign[];
}

/** Names looked at, and doubles told, at most. */
const LOOKED_AT = 50;
const TOLD = 5;

/** Other accounts and leads of what is probably the same company, as far as the viewer sees them. */
export async function doublesOfCompany(context: Context, own: Account | Lead): Promise<Double[]> {
  const names = own.spokenNames();
  const domain = own instanceof Lead ? companyDomain(own.email) : null;
  const phone = own instanceof Lead ? phoneKey(own.phone) : null;
  const byPerson = await holdersOf(context, domain, phone);
  const ids = [...(await alike(context, names)), ...byPerson.keys()];
  const accounts = await visible(context, Account, own.id, sql`t.id = any (${ids}::uuid[])`);
  const leads = await visible(
    context,
    Lead,
    own.id,
    sql`t.status <> ${LeadStatus.CONVERTED}
      and ${either([sql`t.id = any (${ids}::uuid[])`, ...reachedBy('t', domain, phone)])}`,
  );
  return told(
    [...accounts, ...leads].map(record => {
      const same = record.spokenNames().some(name => names.some(each => isSameCompany(each, name)));
      const reached = record instanceof Lead ? reachSigns(record.email, record.phone, domain, phone) : [];
      const signs = new Set([...(same ? ['NAME' as const] : []), ...reached, ...(byPerson.get(record.id) ?? [])]);
      return { record, signs: [...signs] };
    }),
  );
}

/** Accounts and leads one of whose people has an e-mail address of a company or a telephone number. */
async function holdersOf(
  context: Context,
  domain: string | null,
  phone: string | null,
): Promise<Map<string, DuplicateSign[]>> {
  const ways = reachedBy('c', domain, phone);
  if (ways.length === 0) return new Map();
  const people = await context.read.rows<{ holder: string; email: string | null; phone: string | null }>(
    sql`select coalesce(c.account_id, c.lead_id) as holder, c.email, c.phone from contacts c
      where c.deleted_at is null and ${either(ways)} limit ${LOOKED_AT}`,
  );
  return new Map(people.map(person => [person.holder, reachSigns(person.email, person.phone, domain, phone)]));
}

function reachedBy(alias: string, domain: string | null, phone: string | null): Sql[] {
  return [
    ...(domain ? [sql`${raw(`${alias}.email_domain`)} = ${domain}`] : []),
    ...(phone ? [sql`${raw(`${alias}.phone_key`)} = ${phone}`] : []),
  ];
}

function reachSigns(
  email: string | null,
  number: string | null,
  domain: string | null,
  phone: string | null,
): DuplicateSign[] {
  return [
    ...(domain && companyDomain(email) === domain ? ['EMAIL_DOMAIN' as const] : []),
    ...(phone && phoneKey(number) === phone ? ['PHONE' as const] : []),
  ];
}

/** Other contacts that are probably the same person, as far as the viewer sees them. */
export async function doublesOfContact(context: Context, own: Contact): Promise<Double[]> {
  const phone = phoneKey(own.phone);
  const email = own.email?.toLowerCase() ?? null;
  const home = own.accountId ? sql`t.account_id = ${own.accountId}` : sql`t.lead_id = ${own.leadId}`;
  const found = await visible(
    context,
    Contact,
    own.id,
    either([home, ...(email ? [sql`t.email_key = ${email}`] : []), ...(phone ? [sql`t.phone_key = ${phone}`] : [])]),
  );
  return told(
    found.map(record => {
      const together = record.accountId === own.accountId && record.leadId === own.leadId;
      const signs: DuplicateSign[] = [];
      if (together && isSameCompany(record.name, own.name)) signs.push('NAME');
      if (email && record.email?.toLowerCase() === email) signs.push('EMAIL');
      if (phone && phoneKey(record.phone) === phone) signs.push('PHONE');
      return { record, signs };
    }),
  );
}

function told(found: Double[]): Double[] {
  return found
    .filter(({ signs }) => signs.length > 0)
    .sort((one, other) => other.signs.length - one.signs.length)
    .slice(0, TOLD);
}

/** Ids of accounts and leads with a name like one of some names, through the one door that searches names. */
async function alike(context: Context, names: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) {
    const sought = soughtText(name);
    if (!sought) continue;
    const found = await context.read.rows<{ id: string }>(
      sql`select record_id as id from find_names(${sought}, ${['Account', 'Lead']}::text[], ${LOOKED_AT})`,
    );
    ids.push(...found.map(({ id }) => id));
  }
  return ids;
}

async function visible<T extends Stored>(
  context: Context,
  type: ChangedType<T>,
  besides: string,
  condition: Sql,
): Promise<T[]> {
  const rows = new Rows(context.database, type);
  const found = await context.read.rows<T>(
    sql`select ${rows.list('t', rows.properties)} from ${rows.table} t
      where t.id <> ${besides} and t.deleted_at is null and ${condition}
        and ${visibleTo(context.viewer, type.name, 't')} order by t.created_at desc limit ${LOOKED_AT}`,
  );
  return found.map(row => rows.made(row));
}

/** One of the conditions; false when there is none. */
function either(conditions: Sql[]): Sql {
  return conditions.length === 0 ? raw('false') : sql`(${joined(conditions, ' or ')})`;
}
