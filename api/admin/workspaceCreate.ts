import type { Client } from 'pg';
import { v7 as uuid } from 'uuid';
import { Role } from '../../entities/people/role';
import { isTimeZone } from '../../entities/values/day';
import { LOCALES } from '../../entities/values/locale';
import { isCurrency } from '../../entities/values/money';
import { searchText } from '../../entities/values/names/searchText';
import { change } from '../../schema/changing/change';
import type { Context } from '../../schema/context';
import { sql } from '../../schema/reading/sql';
import { setUp } from '../../schema/settings/setUp';
import { loginOf, migrate } from '../database/migrate';
import { StartError } from '../startError';
import type { AdminCommand, AdminHost } from './command';
import { inWorkspace } from './inWorkspace';
import { newKey } from './keyCreate';
import { type Options, readOptions, takesOptions } from './options';
import { mustBeDone } from './told';
import { asOwner, enter } from './workspaces';

/** "Uplift" on a telephone's keys, and two more than the migrations' lock. */
const LOCK = 875440;
/** What a company begins with; admins change it with `configureWorkspace`. */
const USUAL = { fiscalYearStartMonth: 1, grossMargin: '0.8', approvalAbovePercent: 10 };

interface Wanted {
  name: string;
  adminName: string;
  adminEmail: string;
  currency: string;
  timeZone: string;
  locale: string;
}

const OPTIONS: Options = {
  name: { value: '"Company"', required: true },
  'admin-name': { value: '"Full Name"', required: true },
  'admin-email': { value: 'ADDRESS', required: true },
  currency: { value: 'EUR', required: true },
  'time-zone': { value: 'Area/City', required: true },
  locale: { value: 'en|zh-CN' },
};

/** `npm run admin -- workspace create …` */
export const workspaceCreateCommand: AdminCommand = {
  name: 'workspace create',
  takes: takesOptions(OPTIONS),
  help: 'makes a workspace with its first admin, and prints the key to enter the console with, once',
  besideServer: true,
  async run(host, args) {
    const given = readOptions(OPTIONS, args);
    const wanted = wantedOf(given);
    const { database } = host.config;
    await migrate(host.ownerUrl, database && loginOf(database.url));
    const place = await asOwner(host.ownerUrl, client => make(client, wanted, host.now));
    const key = await inWorkspace(host, place, async context => {
      await setUpOnce(context);
      return (await hasKey(context)) ? null : newKey(context, 'First key');
    });
    return key ? told(wanted, key, host) : known(wanted, place.workspaceId);
  },
};

function wantedOf(given: Record<string, string>): Wanted {
  const { name = '', currency = '', locale = 'en' } = given;
  const { 'admin-name': adminName = '', 'admin-email': adminEmail = '', 'time-zone': timeZone = '' } = given;
  if (!/^\S+@\S+$/.test(adminEmail)) throw new StartError(`--admin-email: “${adminEmail}” is not an e-mail address.`);
  if (!isCurrency(currency)) {
    throw new StartError(`--currency: “${currency}” is not a currency. Give an ISO 4217 code such as EUR, USD or CNY.`);
  }
  if (!isTimeZone(timeZone)) {
    throw new StartError(
      `--time-zone: “${timeZone}” is not a time zone. Give one such as Europe/Berlin or Asia/Shanghai.`,
    );
  }
  if (!LOCALES.some(each => each === locale)) {
    throw new StartError(`--locale: “${locale}” is none of ${LOCALES.join(', ')}.`);
  }
  return { name, adminName, adminEmail, currency, timeZone, locale };
}

/** The workspace of that name with its first admin, made unless it is there; two that ask at once make one. */
async function make(client: Client, wanted: Wanted, now: Date): Promise<{ workspaceId: string; userId: string }> {
  await client.query('begin');
  await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
  const existing = await client.query<{ id: string }>('select id from directory.workspaces where name = $1', [
    wanted.name,
  ]);
  const workspaceId = existing.rows[0]?.id ?? uuid();
  await enter(client, { workspaceId });
  if (!existing.rows[0]) await enterWorkspace(client, workspaceId, wanted, now);
  const { rows } = await client.query<{ id: string }>(
    `select id from users where workspace_id = $1 and lower(email) = lower($2) and role = 'ADMIN' and active
      and deleted_at is null`,
    [workspaceId, wanted.adminEmail],
  );
  await client.query('commit');
  if (rows[0]) return { workspaceId, userId: rows[0].id };
  throw new StartError(
    `There is a workspace “${wanted.name}” already, and ${wanted.adminEmail} is not an admin of it. Nothing was changed.\nAdd people with: npm run admin -- user add`,
  );
}

async function enterWorkspace(client: Client, workspaceId: string, wanted: Wanted, now: Date): Promise<void> {
  const { name, currency, timeZone, locale, adminName, adminEmail } = wanted;
  const { fiscalYearStartMonth, grossMargin, approvalAbovePercent } = USUAL;
  await client.query(
    `insert into directory.workspaces (id, name, currency, time_zone, locale, fiscal_year_start_month, gross_margin, approval_above_percent, created_at, updated_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)`,
    [workspaceId, name, currency, timeZone, locale, fiscalYearStartMonth, grossMargin, approvalAbovePercent, now],
  );
  const userId = uuid();
  await client.query(
    `insert into users (workspace_id, id, name, email, role, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $6)`,
    [workspaceId, userId, adminName, adminEmail, Role.ADMIN, now],
  );
  await client.query("insert into names (workspace_id, record_id, record_type, keys) values ($1, $2, 'User', $3)", [
    workspaceId,
    userId,
    searchText([adminName]),
  ]);
}

/** A workspace that was left half-made is finished. */
async function setUpOnce(context: Context): Promise<void> {
  const pipelines = await context.read.rows(sql`select from pipelines limit 1`);
  if (pipelines.length > 0) return;
  const asked = { mutation: 'workspace create', input: {}, final: true };
  const made = await change(context, 'workspace.created', asked, async work => {
    work.args.workspace = context.viewer.workspace.name;
    return { pipeline: setUp(work) };
  });
  mustBeDone(made);
}

async function hasKey({ read, viewer }: Context): Promise<boolean> {
  const keys = await read.rows(sql`select from api_keys where user_id = ${viewer.user.id} limit 1`);
  return keys.length > 0;
}

function told({ name, adminName, adminEmail }: Wanted, key: string, { config }: AdminHost): string {
  return [
    `The workspace “${name}” is ready; ${adminName} <${adminEmail}> is its first admin.`,
    'The key to enter the console and the API with. It is shown this once; keep it like a password:',
    '',
    `  ${key}`,
    '',
    'It has a pipeline, channels and a product line to begin with. Add people with: npm run admin -- user add',
    ...(config.demo
      ? ['This server is in demo mode, where the console offers the demo people. Set DEMO=false for your company.']
      : []),
  ].join('\n');
}

function known({ name, adminEmail }: Wanted, workspaceId: string): string {
  return `There is a workspace “${name}” already (${workspaceId}). Nothing was changed.\nA new key: npm run admin -- key create --email ${adminEmail} --name "Console"`;
}
