const LONGEST_NAME = 200;
const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,255}$/;

/** An e-mail address in form; whether it is anybody's is the bot's to find out. */
export function isAddress(value: unknown): value is string {
  return typeof value === 'string' && EMAIL.test(value);
}

/** A text short enough to name something. */
export function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_NAME;
}

/** A JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
