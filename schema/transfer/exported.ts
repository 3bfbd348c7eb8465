import { ImportType } from './columns';

/** What a kind of record is written with: SQL by column, over the table `t` and what it is joined with. */
interface Exported {
  /** The type's name. */
  type: string;
  from: string;
  columns: Record<string, string>;
}

const join = (table: string, alias: string, key: string): string =>
  `left join ${table} ${alias} on ${alias}.workspace_id = t.workspace_id and ${alias}.id = t.${key}`;

/** Whoever has no other system's id is known by ours, so that what is taken back in elsewhere can be matched. */
const EXTERNAL_ID = 'coalesce(t.external_id, t.id::text)';
const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** The columns of each kind of record, under the names by which they are taken back in. */
export const EXPORTED: Record<ImportType, Exported> = {
  [ImportType.ACCOUNT]: {
    type: 'Account',
    from: `accounts t ${join('users', 'u', 'owner_id')} ${join('segments', 's', 'segment_id')}`,
    columns: { externalId: EXTERNAL_ID, name: 't.name', segment: 's.name', employees: 't.employees', owner: 'u.email' },
  },
  [ImportType.CONTACT]: {
    type: 'Contact',
    from: `contacts t ${join('accounts', 'a', 'account_id')}`,
    columns: {
      externalId: EXTERNAL_ID,
      name: 't.name',
      account: 'a.name',
      role: 't.role',
      email: 't.email',
      phone: 't.phone',
    },
  },
  [ImportType.LEAD]: {
    type: 'Lead',
    from: `leads t ${join('users', 'u', 'owner_id')} ${join('channels', 'c', 'channel_id')} ${join('segments', 's', 'segment_id')}`,
    columns: {
      externalId: EXTERNAL_ID,
      name: 't.company',
      contactName: 't.contact_name',
      email: 't.email',
      phone: 't.phone',
      employees: 't.employees',
      segment: 's.name',
      channel: 'c.name',
      owner: 'u.email',
      status: 't.status',
    },
  },
  [ImportType.DEAL]: {
    type: 'Deal',
    from: `deals t ${join('accounts', 'a', 'account_id')} ${join('users', 'u', 'owner_id')} ${join('stages', 's', 'stage_id')} ${join('product_lines', 'p', 'product_line_id')}`,
    columns: {
      externalId: EXTERNAL_ID,
      name: 't.name',
      account: 'a.name',
      amount: 't.amount',
      currency: 't.currency',
      stage: 's.name',
      expectedCloseOn: 't.expected_close_on',
      productLine: 'p.name',
      owner: 'u.email',
      state: 't.state',
      closedAt: instant('t.closed_at'),
    },
  },
  [ImportType.ACTIVITY]: {
    type: 'Activity',
    from: `activities t ${join('accounts', 'a', 'account_id')} ${join('users', 'u', 'user_id')}`,
    columns: {
      externalId: EXTERNAL_ID,
      account: 'a.name',
      kind: 't.kind',
      occurredAt: instant('t.occurred_at'),
      durationMinutes: 't.duration_minutes',
      outcome: 't.outcome',
      notes: 't.notes',
      user: 'u.email',
    },
  },
};
