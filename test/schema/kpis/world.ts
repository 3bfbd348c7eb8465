import { Client } from 'pg';
import { v7 as uuid } from 'uuid';
import type { TestDatabase } from '../../support/database';

/** A row by its columns' names. */
export type Row = Record<string, unknown>;

/** Tables in the order in which foreign keys allow to fill them. */
const TABLES = [
  'teams',
  'users',
  'team_memberships',
  'team_managers',
  'product_lines',
  'channels',
  'segments',
  'currency_rates',
  'pipelines',
  'stages',
  'journeys',
  'accounts',
  'leads',
  'deals',
  'stage_changes',
  'milestones',
  'activities',
  'costs',
  'targets',
] as const;

type Table = (typeof TABLES)[number];

/** Tables whose rows have a place among each other. */
const ORDERED: ReadonlySet<Table> = new Set(['product_lines', 'channels', 'segments']);

/** What a workspace of its own is like. */
export interface Setting {
  timeZone?: string;
  currency?: string;
  fiscalYearStartMonth?: number;
  /** Months after buying once during which a customer is active. */
  customerActiveMonths?: number;
}

const LONG_AGO = '2020-01-01T00:00:00Z';

/** A small workspace of a test's own, put together row by row and then written at once. */
export class World {
  readonly id = uuid();
  readonly rows = Object.fromEntries(TABLES.map(table => [table, []])) as unknown as Record<Table, Row[]>;
  /** What was recorded and taken back: written down, and to count nowhere. */
  readonly undone: [Table, Row][] = [];
  readonly setting: Required<Setting>;
  readonly stages: Row[];
  readonly account: Row;
  readonly admin: Row;

  constructor(setting: Setting = {}) {
    this.setting = {
      timeZone: 'Asia/Shanghai',
      currency: 'USD',
      fiscalYearStartMonth: 1,
      customerActiveMonths: 12,
      ...setting,
    };
    const pipeline = this.add('pipelines', { name: 'Sales', position: 1, translations: {} });
    this.stages = [
      ['Qualified', '需求确认', 10, null],
      ['Proposal', '方案展示', 60, null],
      ['Negotiation', '谈判', 80, null],
      ['Won', '成交', 100, 'WON'],
      ['Lost', '丢单', 0, 'LOST'],
    ].map(([name, zh, probability, outcome], at) =>
      this.add('stages', {
        pipeline_id: pipeline.id,
        name,
        translations: { 'zh-CN': zh },
        position: at + 1,
        probability,
        outcome,
      }),
    );
    this.admin = this.person('Olivia', 'ADMIN');
    this.account = this.add('accounts', { name: 'Acme', type: 'NEW', aliases: [], owner_id: this.admin.id });
  }

  /** Adds a row with its workspace, id and times. */
  add(table: Table, columns: Row): Row {
    const at = columns.created_at ?? LONG_AGO;
    const stamp = { workspace_id: this.id, id: uuid(), version: 1, created_at: at, updated_at: at };
    const row = { ...stamp, ...(ORDERED.has(table) && { position: this.rows[table].length + 1 }), ...columns };
    this.rows[table].push(row);
    return row;
  }

  team(name: string, zh: string = name): Row {
    return this.add('teams', { name, translations: { 'zh-CN': zh } });
  }

  /** A person, in a team since ever if one is given. */
  person(name: string, role: string, team?: Row, locale = 'en'): Row {
    const email = `${name.toLowerCase().replaceAll(' ', '.')}@${this.id}.test`;
    const user = this.add('users', { name, email, role, locale, aliases: [], active: true, leaderboard_opt_in: false });
    if (team) this.add('team_memberships', { user_id: user.id, team_id: team.id, since: LONG_AGO });
    return user;
  }

  stage(name: string): Row {
    const stage = this.stages.find(one => one.name === name);
    if (!stage) throw new Error(`no stage ${name}`);
    return stage;
  }

  /** The first time a journey reached something. */
  reached(journey: Row, name: unknown, at: string, by: Row, team?: Row): Row {
    return this.add('milestones', { journey_id: journey.id, name, at, user_id: by.id, team_id: team?.id });
  }

  /** A lead made at a moment, with its journey. */
  lead(by: Row, at: string, team?: Row, more: Row = {}): { journey: Row; lead: Row } {
    const journey = this.add('journeys', { channel_id: more.channel_id });
    const lead = this.add('leads', {
      company: 'A lead',
      status: 'NEW',
      // Whoever was screened out was so for a reason, at a moment.
      ...(more.status === 'DISQUALIFIED' && { disqualify_reason: 'OTHER', disqualified_at: at }),
      owner_id: by.id,
      journey_id: journey.id,
      created_at: at,
      ...more,
    });
    this.reached(journey, 'LEAD', at, by, team);
    return { journey, lead };
  }

  /** An open deal in the first stage, on a journey of its own unless one is given. */
  deal(by: Row, at: string, more: Row = {}): Row {
    return this.add('deals', {
      name: 'A deal',
      account_id: this.account.id,
      journey_id: more.journey_id ?? this.add('journeys', {}).id,
      pipeline_id: this.stages[0]?.pipeline_id,
      stage_id: this.stages[0]?.id,
      stage_since: at,
      owner_id: by.id,
      amount: '1000',
      currency: this.setting.currency,
      state: 'OPEN',
      customer_type: 'NEW',
      revenue_kind: 'ONCE',
      touched_at: at,
      created_at: at,
      ...more,
    });
  }

  /** An account of its own, first recorded as a new or an existing customer. */
  customer(type: 'NEW' | 'EXISTING' = 'NEW', more: Row = {}): Row {
    return this.add('accounts', { name: 'A customer', type, aliases: [], owner_id: this.admin.id, ...more });
  }

  /** Money spent on winning customers over some days. */
  cost(amount: string, firstDay: string, lastDay: string, more: Row = {}): Row {
    const currency = this.setting.currency;
    return this.add('costs', { kind: 'OTHER', amount, currency, first_day: firstDay, last_day: lastDay, ...more });
  }

  /** A deal closed by somebody. */
  closed(state: 'WON' | 'LOST', by: Row, at: string, more: Row = {}, team?: Row): Row {
    return this.deal(by, (more.created_at as string) ?? at, {
      state,
      stage_id: this.stage(state === 'WON' ? 'Won' : 'Lost').id,
      closed_at: at,
      closed_by_id: by.id,
      closed_team_id: team?.id,
      closed_amount: more.amount ?? '1000',
      loss_reason: state === 'LOST' ? 'PRICE' : null,
      ...more,
    });
  }

  /** Takes back whatever some work adds. */
  undo(work: () => void): void {
    const before = Object.fromEntries(TABLES.map(table => [table, this.rows[table].length]));
    work();
    for (const table of TABLES) {
      const added = this.rows[table].splice(before[table] ?? 0);
      this.undone.push(...added.map((row): [Table, Row] => [table, { ...row, deleted_at: LONG_AGO }]));
    }
  }

  /** Writes everything down, as the database's owner. */
  async settle(database: TestDatabase): Promise<this> {
    const { currency, timeZone, fiscalYearStartMonth, customerActiveMonths } = this.setting;
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    try {
      await owner.query('begin');
      await owner.query(
        `insert into directory.workspaces (id, name, currency, time_zone, locale, fiscal_year_start_month, gross_margin, approval_above_percent,
            customer_active_months)
          values ($1, 'A test', $2, $3, 'en', $4, 0.8, 10, $5)`,
        [this.id, currency, timeZone, fiscalYearStartMonth, customerActiveMonths],
      );
      for (const table of TABLES) {
        const columns = await writable(owner, table);
        await owner.query(
          `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`,
          [JSON.stringify([...this.rows[table], ...this.undone.flatMap(([of, row]) => (of === table ? [row] : []))])],
        );
      }
      await owner.query('commit');
    } finally {
      await owner.end();
    }
    return this;
  }
}

/** The columns of a table that are not reckoned from others. */
async function writable(owner: Client, table: string): Promise<string> {
  const { rows } = await owner.query<{ columns: string }>(
    `select string_agg(column_name, ', ') as columns from information_schema.columns
      where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    [table],
  );
  return rows[0]?.columns ?? '';
}
