import type { DataSource, EntityMetadata } from 'typeorm';
import { joined, raw, type Sql, sql } from './sql';
import type { RecordType } from './wanted';

/** How a record's table and columns are written in SQL. */
export class Rows<T extends object> {
  readonly metadata: EntityMetadata;

  constructor(
    database: DataSource,
    readonly type: RecordType<T>,
  ) {
    this.metadata = database.getMetadata(type);
  }

  /** The table's name. */
  get table(): Sql {
    return raw(this.metadata.tablePath);
  }

  /** A property's column under an alias: `d.expected_close_on`. */
  column(alias: string, property: string): Sql {
    const column = this.metadata.findColumnWithPropertyName(property);
    if (!column) throw new Error(`${this.metadata.name} has no column for ${property}`);
    return raw(`${alias}.${column.databaseName}`);
  }

  /** A select list that yields properties by their names, after a prefix where two records share a row. */
  list(alias: string, properties: readonly string[], prefix = ''): Sql {
    return joined(
      properties.map(property => sql`${this.column(alias, property)} as ${raw(`"${prefix}${property}"`)}`),
      ', ',
    );
  }

  /** Every property. */
  get properties(): string[] {
    return this.metadata.columns.map(column => column.propertyName);
  }

  /** A record out of a row that carries its properties behind a prefix. */
  takenFrom(row: Record<string, unknown>, prefix: string): T {
    return this.made(Object.fromEntries(this.properties.map(property => [property, row[`${prefix}${property}`]])));
  }

  /** A record of its own class, rules included, from a row that carries its properties. */
  made(row: object): T {
    return Object.setPrototypeOf(row, this.type.prototype as object) as T;
  }
}
