const SEPARATOR = '_';

/**
 * The public id of a record: its type and key in one opaque text, unique over all types.
 * @param type the GraphQL type, such as `Deal`
 * @param id the record's UUID
 */
export function globalId(type: string, id: string): string {
  return `${type}${SEPARATOR}${Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')}`;
}

/** Type and UUID of a public id, or null for text that is none. */
export function readGlobalId(text: string): { type: string; id: string } | null {
  const match = /^([A-Z][A-Za-z]{1,30})_([A-Za-z0-9_-]{22})$/.exec(text);
  if (!match) return null;
  const [, type = '', key = ''] = match;
  const bytes = Buffer.from(key, 'base64url');
  // The last character carries four unused bits: only the canonical spelling is an id.
  if (bytes.length !== 16 || bytes.toString('base64url') !== key) return null;
  const hex = bytes.toString('hex');
  const id = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  return { type, id };
}
