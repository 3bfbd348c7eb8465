const START = '/';
/** Where only a path counts: whatever leads elsewhere shows by it. */
const SELF = 'http://self.invalid';

/** Where to go after signing in: a path on this server, and nothing that a browser could take for another one. */
export function destination(wanted: unknown): string {
  if (typeof wanted !== 'string' || !wanted.startsWith('/') || !URL.canParse(wanted, SELF)) return START;
  const { origin, pathname, search } = new URL(wanted, SELF);
  // Signing in again after signing in would go on for ever.
  if (origin !== SELF || pathname.startsWith('//') || pathname.startsWith('/signin')) return START;
  return pathname + search;
}
