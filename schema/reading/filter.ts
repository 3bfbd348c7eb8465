import { readGlobalId } from '../../entities/values/globalId';
import { instantsOf, type Period } from '../../entities/values/period';
import type { Context } from '../context';
import { peopleOf, type ScopeInput } from '../scope';
import { badInput } from './badInput';
import { raw, type Sql, sql } from './sql';

/** Ids in one filter at most. */
const MOST = 200;

/** Conditions of a list, put together as far as somebody asks for them. A column is written with its alias: `t.owner_id`. */
export class Conditions {
  readonly all: Sql[];

  constructor(
    private readonly context: Context,
    base: Sql[],
  ) {
    this.all = [...base];
  }

  /** Keeps to the people of a scope. */
  async scope(column: string, scope: ScopeInput | null | undefined): Promise<this> {
    const people = await peopleOf(this.context, scope);
    return people ? this.and(sql`${raw(column)} = any (${people}::uuid[])`) : this;
  }

  /** One of the records that ids name; an id that names nothing matches nothing. */
  ids(column: string, type: string, ids: readonly string[] | null | undefined): this {
    if (ids == null) return this;
    if (ids.length > MOST) throw badInput(this.context.viewer.locale, 'filter.tooMany', { most: MOST });
    const keys = ids.flatMap(id => {
      const read = readGlobalId(id);
      return read?.type === type ? [read.id] : [];
    });
    return this.and(sql`${raw(column)} = any (${keys}::uuid[])`);
  }

  /** The record that an id names. */
  id(column: string, type: string, id: string | null | undefined): this {
    return id == null ? this : this.ids(column, type, [id]);
  }

  /** One of some values. */
  values(column: string, values: readonly string[] | null | undefined): this {
    return values == null ? this : this.and(sql`${raw(column)} = any (${[...values]}::text[])`);
  }

  /** An instant within a period of the workspace's calendar. */
  within(column: string, period: Period | null | undefined): this {
    if (period == null) return this;
    const { from, to } = instantsOf(period, this.context.calendar);
    return this.and(sql`${raw(column)} >= ${from} and ${raw(column)} < ${to}`);
  }

  /** Changed since an instant. */
  since(column: string, at: Date | null | undefined): this {
    return at == null ? this : this.and(sql`${raw(column)} >= ${at}`);
  }

  /** Words that stand in one of some columns. */
  text(columns: string[], words: string | null | undefined): this {
    const sought = words?.trim();
    if (!sought) return this;
    const pattern = `%${sought.replaceAll(/[\\%_]/g, sign => `\\${sign}`)}%`;
    return this.and(sql`concat_ws(' ', ${raw(columns.join(', '))}) ilike ${pattern}`);
  }

  /** A further condition. */
  and(condition: Sql): this {
    this.all.push(condition);
    return this;
  }
}
