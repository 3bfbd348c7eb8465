/** True for an input that gives nothing besides some fields. */
export function onlyGives<T extends object>(input: T, fields: readonly (keyof T)[]): boolean {
  return Object.entries(input).every(([name, value]) => value === undefined || fields.includes(name as keyof T));
}
