/** The parts of the sales process that a key can be limited to. */
export const AREAS = [
  'leads',
  'customers',
  'deals',
  'activities',
  'market',
  'kpis',
  'care',
  'learning',
  'people',
  'settings',
] as const;

/** A part of the sales process. */
export type Area = (typeof AREAS)[number];

/** What a key may be allowed: everywhere, or in one area. Settings are changed with `admin` only. */
export type KeyScope = 'read' | 'write' | 'admin' | `${Area}:read` | `${Area}:write`;

/** What people are allowed who have signed in themselves: whatever their role is. */
export const ALL_SCOPES: readonly KeyScope[] = ['read', 'write', 'admin'];

/** Every scope there is, the wide ones first. */
export const KEY_SCOPES: readonly KeyScope[] = [
  ...ALL_SCOPES,
  ...AREAS.flatMap((area): KeyScope[] => (area === 'settings' ? [`${area}:read`] : [`${area}:read`, `${area}:write`])),
];

/** Whether some scopes include another one: who may write may read, `admin` may do all, and no area means every area. */
export function includes(scopes: readonly string[], needed: KeyScope): boolean {
  return includedIn(needed).some(scope => scopes.includes(scope));
}

function includedIn(needed: KeyScope): KeyScope[] {
  if (needed === 'admin') return ['admin'];
  if (needed === 'write') return ['write', 'admin'];
  if (needed === 'read') return ['read', 'write', 'admin'];
  const [area, level] = needed.split(':') as [Area, 'read' | 'write'];
  return [...includedIn(level), `${area}:write`, needed].filter(
    (scope): scope is KeyScope => level === 'read' || scope !== `${area}:read`,
  );
}
