import type { Random } from './random';

/** Makes a key from the instant a record was made. */
export type NewId = (at: Date) => string;

/** Version 7 UUIDs as everywhere else, but the same ones in every load: their random bits come from the stream. */
export function identifiers(random: Random): NewId {
  const bits = (count: number): number => Math.floor(random.next() * 2 ** count);
  const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
  return at => {
    const time = hex(at.getTime(), 12);
    const [version, variant] = [hex(0x7000 | bits(12), 4), hex(0x8000 | bits(14), 4)];
    return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}-${hex(bits(24), 6)}${hex(bits(24), 6)}`;
  };
}
