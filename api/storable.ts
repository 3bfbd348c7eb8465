/** PostgreSQL keeps neither the character NUL nor halves of characters, in text and JSON alike. */
export function storable(text: string): string {
  return text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** JSON that a `jsonb` column takes, whatever people wrote. */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_name, part) => (typeof part === 'string' ? storable(part) : part)) ?? 'null';
}
