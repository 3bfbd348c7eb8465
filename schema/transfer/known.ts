import type { Stored } from '../../entities/record/stored';
import { UserError } from '../../entities/values/userError';
import { visibleTo } from '../access';
import type { ChangedType, Work } from '../changing/work';
import { Rows } from '../reading/rows';
import { raw, sql } from '../reading/sql';

/** Records that rows refer to by a name or another system's id, looked up once for a whole file. */
export class Known {
  private constructor(private readonly ids: ReadonlyMap<string, ReadonlySet<string>>) {}

  /** @param names how the records are called: SQL over the table `t` that yields texts */
  static async of<T extends Stored>(
    work: Work,
    type: ChangedType<T>,
    names: string,
    sought: Iterable<string>,
  ): Promise<Known> {
    const values = [...new Set([...sought].map(fold))];
    const ids = new Map<string, Set<string>>();
    if (values.length > 0) {
      const rows = new Rows(work.context.database, type);
      const found = await work.rows<{ id: string; name: string }>(
        sql`select t.id, n.name from ${rows.table} t cross join lateral (select lower(x) as name from unnest(${raw(names)}) x) n
          where t.deleted_at is null and n.name = any (${values}::text[]) and ${visibleTo(work.context.viewer, type.name, 't')}`,
      );
      for (const { id, name } of found) ids.set(name, (ids.get(name) ?? new Set()).add(id));
    }
    return new Known(ids);
  }

  /** Every record that a cell could mean. */
  all(value: string): string[] {
    return [...(this.ids.get(fold(value)) ?? [])];
  }

  /** The record a cell means; null for an empty one. @throws UserError when there is none, or more than one */
  find(value: string | undefined, field: string): string | null {
    if (!value) return null;
    const [id, another] = this.ids.get(fold(value)) ?? [];
    if (id === undefined) throw new UserError('NOT_FOUND', [field], 'import.unknown', { value: value.slice(0, SHOWN) });
    if (another !== undefined)
      throw new UserError('INVALID', [field], 'import.ambiguous', { value: value.slice(0, SHOWN) });
    return id;
  }
}

/** Longest value that is repeated to the person. */
const SHOWN = 80;

const fold = (name: string): string => name.trim().toLowerCase();
