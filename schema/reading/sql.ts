import { createHash } from 'node:crypto';

/** A piece of SQL with its parameters apart; pieces are put together without ever writing a value into the text. */
export class Sql {
  constructor(
    readonly strings: readonly string[],
    readonly values: readonly unknown[],
  ) {}

  /** The text with numbered parameters, as the driver takes it. */
  get text(): string {
    return this.strings.reduce((text, part, index) => (index === 0 ? part : `${text}$${index}${part}`), '');
  }

  /** A name under which the driver prepares it once per connection. */
  get name(): string {
    return createHash('sha1').update(this.text).digest('base64url');
  }
}

/** Writes SQL: values become parameters, other pieces of SQL are put in place. */
export function sql(strings: TemplateStringsArray, ...values: unknown[]): Sql {
  const parts: string[] = [strings[0] ?? ''];
  const parameters: unknown[] = [];
  const append = (text: string): void => {
    parts[parts.length - 1] += text;
  };
  values.forEach((value, index) => {
    if (value instanceof Sql) {
      append(value.strings[0] ?? '');
      value.values.forEach((inner, place) => {
        parameters.push(inner);
        parts.push(value.strings[place + 1] ?? '');
      });
    } else {
      parameters.push(value);
      parts.push('');
    }
    append(strings[index + 1] ?? '');
  });
  return new Sql(parts, parameters);
}

/** SQL written as it is; only for names of tables and columns that stand in the code. */
export function raw(text: string): Sql {
  return new Sql([text], []);
}

/** Pieces one after the other with something between them. */
export function joined(pieces: readonly Sql[], between: string): Sql {
  return pieces.reduce((all, piece, index) => (index === 0 ? piece : sql`${all}${raw(between)}${piece}`), raw(''));
}

/** All of the conditions; true when there is none. */
export function all(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? raw('true') : joined(conditions, ' and ');
}
