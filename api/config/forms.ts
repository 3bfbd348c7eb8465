const UNITS: Record<string, number> = { '': 1, KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 };
const KEY_BYTES = 32;
const HIGHEST_PORT = 65_535;

/** @returns `text` when it has the form. @throws Error that says what was expected; the text itself is left out, it may be a secret. */
export function matching(text: string, form: RegExp, expected: string): string {
  if (!form.test(text)) throw new Error(`not ${expected}.`);
  return text;
}

/** A TCP port; 0 lets the system choose. */
export function port(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > HIGHEST_PORT) {
    throw new Error(`"${text}" is not a port. Give a whole number from 0 to ${HIGHEST_PORT}, such as 4000.`);
  }
  return number;
}

/** `true`, `1`, `yes`, `on` and their opposites. */
export function onOff(text: string): boolean {
  if (/^(true|1|yes|on)$/i.test(text)) return true;
  if (/^(false|0|no|off)$/i.test(text)) return false;
  throw new Error(`"${text}" is neither on nor off. Give true or false.`);
}

/** An amount of bytes, such as `200MB`. */
export function byteSize(text: string): number {
  const [, digits, unit] = /^(\d+)\s*([KMGT]?B)?$/i.exec(text) ?? [];
  const factor = UNITS[unit?.toUpperCase() === 'B' ? '' : (unit?.toUpperCase() ?? '')];
  if (digits === undefined || factor === undefined) {
    throw new Error(`"${text}" is not an amount of disk space. Give a number with a unit, such as 500MB or 2GB.`);
  }
  return Number(digits) * factor;
}

/** An http or https address without a trailing slash. */
export function webUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new Error(`"${text}" is not a web address. Give one such as https://uplift.example.com.`);
  }
  return text.replace(/\/+$/, '');
}

/** A PostgreSQL connection address. The text is never repeated in the error: it may hold a password. */
export function postgresUrl(text: string): string {
  const protocol = URL.canParse(text) ? new URL(text).protocol : '';
  if (protocol !== 'postgres:' && protocol !== 'postgresql:') {
    throw new Error('not a PostgreSQL address. Give one such as postgres://user:password@host:5432/uplift.');
  }
  return text;
}

/** One key for encryption: 32 bytes in base64. */
export function key(text: string): Buffer {
  const bytes = Buffer.from(text.trim(), 'base64');
  if (bytes.length !== KEY_BYTES) {
    throw new Error(
      `not keys of ${KEY_BYTES} bytes in base64, separated by commas. Make one with: openssl rand -base64 32`,
    );
  }
  return bytes;
}
