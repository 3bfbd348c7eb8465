import { type EntityManager, In, type ObjectLiteral } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { AuditAction } from '../../entities/record/auditEntry';
import type { Stored } from '../../entities/record/stored';
import { readGlobalId } from '../../entities/values/globalId';
import type { Translations } from '../../entities/values/translations';
import { UserError } from '../../entities/values/userError';
import { visibleTo } from '../access';
import type { Context } from '../context';
import { Rows } from '../reading/rows';
import { raw, type Sql, sql } from '../reading/sql';
import type { ChangeArgs } from '../texts/changes';

/** A class whose records are made and changed. */
export type ChangedType<T> = new () => T;

/** A record taken into a change, with its values as they were; null before for a new one. */
export interface Tracked {
  type: ChangedType<Stored>;
  record: Stored;
  before: Record<string, unknown> | null;
}

/** Properties of a new record: its own values; key, workspace, version and times are given. */
export type Values<T extends Stored> = {
  [K in keyof T as T[K] extends (...args: never[]) => unknown ? never : K extends keyof Stored ? never : K]: T[K];
};

/** One transaction's work on the records of one workspace. What was loaded is locked; what differs at the end is written. */
export class Work {
  private readonly tracked = new Map<string, Tracked>();
  /** What the change's text names. */
  readonly args: ChangeArgs = {};
  /** True for a change that makes very many records: they are written type by type, in the order types came up in. */
  inBulk = false;
  /** The change this one takes back, if it takes one back. */
  undoes: string | null = null;

  constructor(
    readonly context: Context,
    private readonly manager: EntityManager,
    readonly changeId: string,
  ) {}

  /**
   * The record an input's id names, locked until the change is done.
   * @throws UserError NOT_FOUND, the same for an id that is malformed, of another type or workspace, deleted or not the viewer's
   */
  async find<T extends Stored>(type: ChangedType<T>, id: string, path: string[]): Promise<T> {
    const read = readGlobalId(id);
    const known =
      read?.type === type.name ? await this.lock(type, read.id, visibleTo(this.context.viewer, type.name, 't')) : null;
    if (!known) throw new UserError('NOT_FOUND', path, 'record.notFound');
    return known;
  }

  /**
   * A record that an input only points to: kept from going away, not locked, never to be changed.
   * @throws UserError NOT_FOUND as `find`; INVALID for a setting that has been archived
   */
  async refer<T extends Stored>(type: ChangedType<T>, id: string, path: string[]): Promise<T> {
    const read = readGlobalId(id);
    const known = read?.type === type.name ? await this.look(type, read.id) : null;
    if (!known) throw new UserError('NOT_FOUND', path, 'record.notFound');
    mustBeInUse(known, path);
    return known;
  }

  /** The same for an optional id. */
  async referIf<T extends Stored>(
    type: ChangedType<T>,
    id: string | null | undefined,
    path: string[],
  ): Promise<T | null> {
    return id == null ? null : this.refer(type, id, path);
  }

  /** A record by its key that is only pointed to; null when it is gone or not the viewer's. */
  async look<T extends Stored>(type: ChangedType<T>, id: string): Promise<T | null> {
    const rows = new Rows(this.context.database, type);
    const [row] = await this.rows<T>(sql`select ${rows.list('t', rows.properties)} from ${rows.table} t
      where t.id = ${id} and t.deleted_at is null and ${visibleTo(this.context.viewer, type.name, 't')} for key share of t`);
    return row ? rows.made(row) : null;
  }

  /** The same for an optional id. */
  async findIf<T extends Stored>(
    type: ChangedType<T>,
    id: string | null | undefined,
    path: string[],
  ): Promise<T | null> {
    return id == null ? null : this.find(type, id, path);
  }

  /** A record another one refers to, locked; whoever sees the one may work with the other. @throws when it is gone: a fault of ours */
  async get<T extends Stored>(type: ChangedType<T>, id: string): Promise<T> {
    const record = await this.lock(type, id, raw('true'));
    if (!record) throw new Error(`${type.name} ${id} is gone`);
    return record;
  }

  /** The same, null when it has been taken back. */
  async getIf<T extends Stored>(type: ChangedType<T>, id: string): Promise<T | null> {
    return this.lock(type, id, raw('true'));
  }

  /** Every record that a condition on the table `t` holds for, locked, whoever sees them; one statement for all. */
  async every<T extends Stored>(type: ChangedType<T>, condition: Sql): Promise<T[]> {
    const rows = new Rows(this.context.database, type);
    const found = await this.rows<T>(sql`select ${rows.list('t', rows.properties)} from ${rows.table} t
      where t.deleted_at is null and ${condition} order by t.id for no key update of t`);
    return found
      .map(row => this.track(type, rows, [row]))
      .filter(record => record !== null && record.deletedAt === null) as T[];
  }

  /** A record even when it has been taken back: only undo brings such a one back. */
  async any<T extends Stored>(type: ChangedType<T>, id: string): Promise<T | null> {
    const rows = new Rows(this.context.database, type);
    return this.track(
      type,
      rows,
      await this.rows<T>(sql`select ${rows.list('t', rows.properties)} from ${rows.table} t
      where t.id = ${id} for no key update`),
    );
  }

  /** Makes a record. @param id its key (UUID), where there can be one such record only */
  add<T extends Stored>(type: ChangedType<T>, values: Values<T>, id = uuid()): T {
    const record = Object.assign(new type(), values, {
      workspaceId: this.context.viewer.workspace.id,
      id,
      version: 1,
      createdAt: this.context.now,
      updatedAt: this.context.now,
      deletedAt: null,
    });
    this.tracked.set(record.id, { type, record, before: null });
    return record;
  }

  /** The records of a type that this change has made so far; they are not in the database yet. */
  made<T extends Stored>(type: ChangedType<T>): T[] {
    return [...this.tracked.values()].flatMap(({ record, before }) =>
      before === null && record instanceof type && record.deletedAt === null ? [record] : [],
    );
  }

  /**
   * Works on one of many records; a refusal leaves nothing of what it did.
   * @param record the one record that is changed, if it was there before
   * @throws what the work throws
   */
  async attempt<T>(record: Stored | null, run: () => Promise<T>): Promise<T> {
    const count = this.tracked.size;
    const before = record && { ...record };
    try {
      return await run();
    } catch (error) {
      for (const id of [...this.tracked.keys()].slice(count)) this.tracked.delete(id);
      if (record) Object.assign(record, before);
      throw error;
    }
  }

  /** Rows a rule needs to know, read inside the transaction. */
  async rows<Row extends ObjectLiteral>(statement: Sql): Promise<Row[]> {
    return this.manager.query<Row[]>(statement.text, [...statement.values]);
  }

  /** Waits for whoever does the same in the workspace right now, and has others wait until this change is done. @param name names what is done */
  async alone(name: string): Promise<void> {
    const within = `${this.context.viewer.workspace.id} ${name}`;
    await this.rows(sql`select pg_advisory_xact_lock(hashtextextended(${within}, 0))`);
  }

  /** Writes what was made and changed. @returns each difference, in the order it was taken up */
  async write(): Promise<Difference[]> {
    const differences = [...this.tracked.values()].flatMap(one => this.difference(one) ?? []);
    const ordered = this.inBulk ? typeByType(differences) : differences;
    for (const same of alike(ordered)) await this.writeAlike(same);
    return differences;
  }

  /** Writes records that get the same values in one statement, such as everything that is handed to somebody. */
  private async writeAlike(differences: Difference[]): Promise<void> {
    const [first] = differences;
    if (!first) return;
    const { type, record, before } = first.tracked;
    if (!before) {
      await this.manager.insert(type, differences.map(({ tracked }) => tracked.record) as object[]);
      return;
    }
    const set = { ...valuesOf(first), version: () => 'version + 1', updatedAt: this.context.now };
    for (const { tracked } of differences) {
      tracked.record.version += 1;
      tracked.record.updatedAt = this.context.now;
    }
    await this.manager
      .createQueryBuilder()
      .update(type)
      .set(set)
      .where({ workspaceId: record.workspaceId, id: In(differences.map(({ tracked }) => tracked.record.id)) })
      .execute();
  }

  private difference(tracked: Tracked): Difference | null {
    const { type, record, before } = tracked;
    const after = snapshot(new Rows(this.context.database, type), record);
    if (!before) return { tracked, action: AuditAction.CREATED, changed: Object.keys(after), after };
    const changed = Object.keys(after).filter(name => !same(before[name], after[name]));
    if (changed.length === 0) return null;
    const gone = before.deletedAt === null && record.deletedAt !== null;
    const back = before.deletedAt !== null && record.deletedAt === null;
    const action = gone ? AuditAction.REMOVED : back ? AuditAction.RESTORED : AuditAction.UPDATED;
    return { tracked, action, changed, after };
  }

  private async lock<T extends Stored>(type: ChangedType<T>, id: string, condition: Sql): Promise<T | null> {
    const known = this.tracked.get(id);
    if (known) return known.record instanceof type && known.record.deletedAt === null ? known.record : null;
    const rows = new Rows(this.context.database, type);
    return this.track(
      type,
      rows,
      await this.rows<T>(sql`select ${rows.list('t', rows.properties)} from ${rows.table} t
      where t.id = ${id} and t.deleted_at is null and ${condition} for no key update of t`),
    );
  }

  private track<T extends Stored>(type: ChangedType<T>, rows: Rows<T>, found: T[]): T | null {
    const [row] = found;
    if (!row) return null;
    const known = this.tracked.get(row.id);
    if (known) return known.record as T;
    const record = rows.made(row);
    this.tracked.set(record.id, { type, record, before: snapshot(rows, record) });
    return record;
  }
}

/** As many records at most are written in one statement. */
const MOST_AT_ONCE = 1_000;

/** Differences one after the other, those that follow each other and give records of one type the same values together. */
function alike(differences: Difference[]): Difference[][] {
  const groups: { key: string; differences: Difference[] }[] = [];
  for (const difference of differences) {
    const { type, before } = difference.tracked;
    const key = before ? `${type.name} ${JSON.stringify(valuesOf(difference))}` : `new ${type.name}`;
    const last = groups.at(-1);
    if (last && last.key === key && last.differences.length < MOST_AT_ONCE) {
      last.differences.push(difference);
    } else {
      groups.push({ key, differences: [difference] });
    }
  }
  return groups.map(group => group.differences);
}

/** New records first, those of a type together: of two types the one that others point to has come up first. */
function typeByType(differences: Difference[]): Difference[] {
  const made = differences.filter(({ tracked }) => tracked.before === null);
  const types = [...new Set(made.map(({ tracked }) => tracked.type))];
  const together = types.flatMap(type => made.filter(({ tracked }) => tracked.type === type));
  return [...together, ...differences.filter(({ tracked }) => tracked.before !== null)];
}

/** The values a changed record is given. */
function valuesOf({ tracked, changed }: Difference): Record<string, unknown> {
  return Object.fromEntries(changed.map(name => [name, Reflect.get(tracked.record, name)]));
}

/** What a change did to one record. */
export interface Difference {
  tracked: Tracked;
  action: AuditAction;
  /** Properties that differ. */
  changed: string[];
  after: Record<string, unknown>;
}

/** What is archived keeps what refers to it and takes nothing new. */
function mustBeInUse(record: Stored, path: string[]): void {
  const { archivedAt, name = '', translations = {} }: Archivable = record as Archivable;
  if (archivedAt) throw new UserError('INVALID', path, 'setting.archived', { name: { name, translations } });
}

type Archivable = Stored & { archivedAt?: Date | null; name?: string; translations?: Translations };

function snapshot<T extends object>(rows: Rows<T>, record: T): Record<string, unknown> {
  return Object.fromEntries(rows.properties.map(name => [name, Reflect.get(record, name)]));
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
