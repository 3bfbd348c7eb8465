import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isDay } from './values/day';
import { isPeriod } from './values/period';

/** What a scalar expects, by the key of the text that says so in the reader's language. */
export type ScalarFault = 'scalar.date' | 'scalar.decimal' | 'scalar.email' | 'scalar.period' | 'scalar.dateTime';

const LONGEST = 64;

/** A text scalar whose values are checked by form; a wrong one is refused with a text key that the server words for the reader. */
function textScalar(
  name: string,
  description: string,
  fault: ScalarFault,
  wellFormed: (text: string) => boolean,
): GraphQLScalarType {
  const read = (value: unknown): string => {
    if (typeof value === 'string' && value.length <= LONGEST && wellFormed(value)) return value;
    throw new GraphQLError(`not a ${name}`, {
      extensions: { code: 'BAD_USER_INPUT', fault, value: String(value).slice(0, LONGEST) },
    });
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: value => String(value),
    parseValue: read,
    parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** `2026-11-24`, a day in the workspace's time zone. */
export const DateScalar = textScalar('Date', 'A day in the workspace’s time zone: `2026-11-24`.', 'scalar.date', isDay);

/** See `entities/values/period`. */
export const PeriodScalar = textScalar(
  'Period',
  'A stretch of whole days: `2026-11-24` (day), `2026-W48` (ISO week), `2026-11`, `2026-Q4`, `2026`, or `2026-11-01/2026-11-15` with both ends included. Quarters and years are fiscal.',
  'scalar.period',
  isPeriod,
);

/** Exact decimal number as text. */
export const DecimalScalar = textScalar(
  'Decimal',
  'An exact decimal number as text: `"48000.00"`.',
  'scalar.decimal',
  text => /^-?\d{1,30}(\.\d{1,20})?$/.test(text),
);

/** RFC 3339 with an offset, as `2026-11-24T10:00:00+08:00`; in replies always UTC. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

/** An instant; JavaScript `Date` inside, RFC 3339 outside. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in RFC 3339 form with an offset, such as `2026-11-24T10:00:00+08:00`; UTC in replies.',
  serialize: value => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: readInstant,
  parseLiteral: node => readInstant(node.kind === Kind.STRING ? node.value : undefined),
});

function readInstant(value: unknown): Date {
  const text = value instanceof Date ? value.toISOString() : value;
  if (typeof text === 'string' && INSTANT.test(text) && isDay(text.slice(0, 10))) {
    const instant = new Date(text);
    if (!Number.isNaN(instant.getTime())) return instant;
  }
  throw new GraphQLError('not a DateTime', {
    extensions: {
      code: 'BAD_USER_INPUT',
      fault: 'scalar.dateTime' satisfies ScalarFault,
      value: String(text).slice(0, LONGEST),
    },
  });
}

const EMAIL = /^[^\s@<>"(),:;[\]\\]{1,64}@[^\s@<>"(),:;[\]\\.]+(\.[^\s@<>"(),:;[\]\\.]+)+$/;

/** True for text that can be an e-mail address. */
function isEmail(text: string): boolean {
  return text.length <= 254 && EMAIL.test(text);
}

/** An e-mail address. */
export const EmailScalar = new GraphQLScalarType<string, string>({
  name: 'EmailAddress',
  description: 'An e-mail address, such as `jane@acme.test`.',
  serialize: value => String(value),
  parseValue: readEmail,
  parseLiteral: node => readEmail(node.kind === Kind.STRING ? node.value : undefined),
});

function readEmail(value: unknown): string {
  if (typeof value === 'string' && isEmail(value)) return value;
  throw new GraphQLError('not an EmailAddress', {
    extensions: {
      code: 'BAD_USER_INPUT',
      fault: 'scalar.email' satisfies ScalarFault,
      value: String(value).slice(0, LONGEST),
    },
  });
}
