import { Account } from '../../entities/customers/account';
import { Contact, ContactRole } from '../../entities/customers/contact';
import { CustomerType } from '../../entities/customers/customerType';
import { Lead } from '../../entities/customers/lead';
import { Activity, ActivityKind, ActivityOutcome } from '../../entities/deals/activity';
import { Deal } from '../../entities/deals/deal';
import { Stage } from '../../entities/deals/stage';
import { Channel } from '../../entities/market/channel';
import { ProductLine } from '../../entities/market/productLine';
import { Segment } from '../../entities/market/segment';
import { User } from '../../entities/people/user';
import type { Tracked } from '../../entities/record/tracked';
import { globalId } from '../../entities/values/globalId';
import { UserError } from '../../entities/values/userError';
import { exactAmount } from '../changing/amount';
import { entered, teamAt } from '../changing/journey';
import { optional, required } from '../changing/text';
import type { ChangedType, Work } from '../changing/work';
import { createdLead } from '../customers/createLead';
import { openDeal } from '../deals/createDeal';
import { sql } from '../reading/sql';
import type { Cells } from './cells';
import { type FieldName, ImportType } from './columns';
import { Known } from './known';
import { stageIn } from './stageIn';

/** The class of each kind of row. */
export const TYPES = {
  [ImportType.ACCOUNT]: Account,
  [ImportType.ACTIVITY]: Activity,
  [ImportType.CONTACT]: Contact,
  [ImportType.DEAL]: Deal,
  [ImportType.LEAD]: Lead,
} satisfies Record<ImportType, ChangedType<Tracked>>;

/** A record that rows become. */
export type Imported = Account | Activity | Contact | Deal | Lead;

const NAMED = "array[t.name] || array(select value #>> '{}' from jsonb_each(coalesce(t.translations, '{}')))";

/** How what a row refers to is called, by the value it stands in. */
const REFERENCES: Partial<Record<FieldName, { type: ChangedType<Tracked | User>; names: string }>> = {
  account: { type: Account, names: 'array[t.name, t.external_id] || t.aliases' },
  owner: { type: User, names: 'array[t.email, t.name] || t.aliases' },
  user: { type: User, names: 'array[t.email]' },
  segment: { type: Segment as ChangedType<never>, names: NAMED },
  channel: { type: Channel as ChangedType<never>, names: NAMED },
  productLine: { type: ProductLine as ChangedType<never>, names: NAMED },
  stage: { type: Stage as ChangedType<never>, names: NAMED },
};

/** Everything that rows refer to. */
export interface References {
  known: ReadonlyMap<FieldName, Known>;
  /** The keys of the people who have not left. */
  active: ReadonlySet<string>;
}

/** Looks up what rows refer to. */
export async function referencesOf(work: Work, rows: readonly Cells[]): Promise<References> {
  const found = new Map<FieldName, Known>();
  for (const [field, reference] of Object.entries(REFERENCES) as [
    FieldName,
    { type: ChangedType<never>; names: string },
  ][]) {
    const sought = rows.flatMap(cells => cells.text(field) ?? []);
    found.set(field, await Known.of(work, reference.type, reference.names, sought));
  }
  const people = await work.rows<{ id: string }>(sql`select u.id from users u where u.active and u.deleted_at is null`);
  return { known: found, active: new Set(people.map(({ id }) => id)) };
}

/**
 * Makes a record of a row, or gives the one that has its external id the values of the row; empty cells change nothing.
 * @throws UserError for what a rule refuses; its path names the value
 */
export async function writeRow(
  work: Work,
  type: ImportType,
  cells: Cells,
  existing: Imported | null,
  references: References,
): Promise<Imported> {
  const refer = (field: FieldName) => {
    const id = references.known.get(field)?.find(cells.text(field), field) ?? null;
    const person = field === 'owner' || field === 'user';
    // A file may tell of people who have left; nothing new is given to them.
    if (person && id !== null && !references.active.has(id) && id !== personOf(existing)) {
      throw new UserError('INVALID', [field], 'owner.inactive', { user: shown(cells, field) });
    }
    return id;
  };
  switch (type) {
    case ImportType.ACCOUNT:
      return writeAccount(work, cells, existing as Account | null, refer);
    case ImportType.CONTACT:
      return writeContact(work, cells, existing as Contact | null, refer);
    case ImportType.LEAD:
      return writeLead(work, cells, existing as Lead | null, refer);
    case ImportType.DEAL:
      return writeDeal(work, cells, existing as Deal | null, refer, references);
    default:
      return writeActivity(work, cells, existing as Activity | null, refer);
  }
}

type Refer = (field: FieldName) => string | null;

/** Whose record it is already. */
function personOf(record: Imported | null): string | null {
  if (record === null || record instanceof Contact) return null;
  return record instanceof Activity ? record.userId : record.ownerId;
}

const shown = (cells: Cells, field: FieldName): string => (cells.text(field) ?? '').slice(0, SHOWN);

function writeAccount(work: Work, cells: Cells, existing: Account | null, refer: Refer): Account {
  const name = existing ? cells.text('name') : cells.required('name');
  const account =
    existing ??
    work.add(Account, {
      name: '',
      aliases: [],
      type: CustomerType.NEW,
      segmentId: null,
      ownerId: work.context.viewer.user.id,
      employees: null,
      externalId: optional(cells.text('externalId'), 'externalId'),
    });
  if (name !== undefined) account.name = required(name, 'name');
  account.segmentId = refer('segment') ?? account.segmentId;
  account.ownerId = refer('owner') ?? account.ownerId;
  account.employees = cells.whole('employees') ?? account.employees;
  account.check();
  return account;
}

function writeContact(work: Work, cells: Cells, existing: Contact | null, refer: Refer): Contact {
  const name = fullName(cells) ?? cells.text('name') ?? (existing ? existing.name : cells.required('name'));
  const contact =
    existing ??
    work.add(Contact, {
      name: '',
      role: null,
      email: null,
      phone: null,
      accountId: null,
      leadId: null,
      externalId: optional(cells.text('externalId'), 'externalId'),
    });
  contact.name = required(name, 'name');
  contact.accountId = refer('account') ?? contact.accountId;
  contact.role = cells.oneOf('role', Object.values(ContactRole)) ?? contact.role;
  contact.email = email(cells) ?? contact.email;
  contact.phone = optional(cells.text('phone'), 'phone', LONGEST_PHONE) ?? contact.phone;
  if (!contact.accountId && !contact.leadId)
    throw new UserError('INVALID', ['account'], 'import.missing', { field: 'account' });
  return contact;
}

async function writeLead(work: Work, cells: Cells, existing: Lead | null, refer: Refer): Promise<Lead> {
  if (!existing) {
    return createdLead(work, {
      company: cells.required('name'),
      contactName: cells.text('contactName') ?? fullName(cells),
      email: email(cells),
      phone: cells.text('phone'),
      employees: cells.whole('employees'),
      channelId: idOf('Channel', refer('channel')),
      segmentId: idOf('Segment', refer('segment')),
      ownerId: idOf('User', refer('owner')),
      externalId: cells.text('externalId'),
    });
  }
  const company = cells.text('name');
  if (company !== undefined) existing.company = required(company, 'name');
  existing.email = email(cells) ?? existing.email;
  existing.phone = optional(cells.text('phone'), 'phone', LONGEST_PHONE) ?? existing.phone;
  existing.employees = cells.whole('employees') ?? existing.employees;
  existing.segmentId = refer('segment') ?? existing.segmentId;
  existing.channelId = refer('channel') ?? existing.channelId;
  existing.ownerId = refer('owner') ?? existing.ownerId;
  existing.check();
  return existing;
}

async function writeDeal(
  work: Work,
  cells: Cells,
  existing: Deal | null,
  refer: Refer,
  { known }: References,
): Promise<Deal> {
  const named = cells.text('stage');
  const ids = known.get('stage')?.all(named ?? '') ?? [];
  const stage = named === undefined ? null : await stageIn(work, named, ids, existing?.pipelineId ?? null);
  if (stage && stage.outcome !== null) throw new UserError('INVALID', ['stage'], 'import.closed');
  const amount = cells.amount('amount');
  const expectedCloseOn = cells.day('expectedCloseOn');
  if (existing) {
    existing.mustBeOpen();
    if (amount !== null) existing.amount = exactAmount(amount, existing.currency, ['amount']);
    existing.expectedCloseOn = expectedCloseOn ?? existing.expectedCloseOn;
    existing.ownerId = refer('owner') ?? existing.ownerId;
    existing.productLineId = refer('productLine') ?? existing.productLineId;
    const name = cells.text('name');
    if (name !== undefined) existing.name = required(name, 'name');
    await enter(work, existing, stage);
    return existing;
  }
  cells.required('account');
  const account = await work.look(Account, refer('account') ?? '');
  if (!account) throw new UserError('NOT_FOUND', ['account'], 'record.notFound');
  const deal = await openDeal(
    work,
    { account, lead: null, ownerId: refer('owner') ?? account.ownerId },
    {
      name: cells.text('name'),
      amount,
      currency: cells.text('currency')?.toUpperCase(),
      expectedCloseOn,
      productLineId: idOf('ProductLine', refer('productLine')),
      pipelineId: idOf('Pipeline', stage?.pipelineId ?? null),
      externalId: cells.text('externalId'),
    },
  );
  await enter(work, deal, stage);
  return deal;
}

async function enter(work: Work, deal: Deal, stage: Stage | null): Promise<void> {
  if (!stage || stage.id === deal.stageId) return;
  const from = deal.stageId;
  deal.moveTo(stage, work.context.now);
  await entered(work, deal, stage, from, work.context.now);
}

async function writeActivity(work: Work, cells: Cells, existing: Activity | null, refer: Refer): Promise<Activity> {
  const { user, workspace, people } = work.context.viewer;
  const given = refer('user');
  const userId = given ?? existing?.userId ?? user.id;
  // Whoever does not see somebody's work adds none to it.
  if (people && !people.includes(userId) && userId !== existing?.userId) {
    throw new UserError('NOT_FOUND', ['user'], 'import.unknown', { value: shown(cells, 'user') });
  }
  const occurredAt = cells.instant('occurredAt', workspace.timeZone);
  const kind = cells.oneOf('kind', Object.values(ActivityKind));
  const activity =
    existing ??
    work.add(Activity, {
      kind: kind ?? ActivityKind.NOTE,
      accountId: null,
      leadId: null,
      dealId: null,
      contactId: null,
      userId,
      teamId: await teamAt(work, userId, occurredAt ?? work.context.now),
      occurredAt: occurredAt ?? work.context.now,
      durationMinutes: null,
      outcome: null,
      notes: null,
      said: null,
      externalId: optional(cells.text('externalId'), 'externalId'),
    });
  if (activity.userId !== userId) {
    activity.userId = userId;
    activity.teamId = await teamAt(work, userId, occurredAt ?? activity.occurredAt);
  }
  activity.kind = kind ?? activity.kind;
  activity.accountId = refer('account') ?? activity.accountId;
  activity.occurredAt = occurredAt ?? activity.occurredAt;
  activity.durationMinutes = cells.whole('durationMinutes') ?? activity.durationMinutes;
  activity.outcome = cells.oneOf('outcome', Object.values(ActivityOutcome)) ?? activity.outcome;
  activity.notes = optional(cells.text('notes'), 'notes') ?? activity.notes;
  activity.check(work.context.now);
  return activity;
}

/** Longest wrong value that is repeated to the person. */
const SHOWN = 80;
const LONGEST_PHONE = 200;
const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,200}\.[^\s@.]{2,}$/;

function email(cells: Cells): string | null {
  const value = cells.text('email');
  if (value === undefined) return null;
  if (!EMAIL.test(value))
    throw new UserError('INVALID', ['email'], 'import.value', {
      value: value.slice(0, SHOWN),
      like: 'ann@example.com',
    });
  return value;
}

function fullName(cells: Cells): string | undefined {
  const parts = [cells.text('firstName'), cells.text('lastName')].filter(part => part !== undefined);
  return parts.length > 0 ? parts.join(' ') : undefined;
}

const idOf = (type: string, id: string | null): string | null => id && globalId(type, id);
