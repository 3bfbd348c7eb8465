import type { NameEntry } from '../../ports';
import type { Chart } from '../chart';
import type { Found, Reading, Slot } from '../slot';
import { type Scope, scopeOf } from './scope';

const JOINTS = new Set(['and', '&', '+', ',', '和', '跟', '与', '、', '及']);

const COMPARED = new Set([...JOINTS, 'vs', 'versus', 'or', '还', '或', '对']);

/** Several people or teams where one fits, as in "Bob vs Alice": all of them as candidates. */
export const severalScopes: Slot<Scope> = {
  ...scopeOf,
  read: (chart, at) => scopeOf.read(chart, at).flatMap(reading => several(chart, reading, COMPARED, ['user', 'team'])),
};

/** Who takes part: one person, a team or everybody. Several people where one fits are asked about. */
export const attendees: Slot<Scope> = {
  ...scopeOf,
  read(chart: Chart, at: number): Reading<Scope>[] {
    const single = scopeOf.read(chart, at);
    return [...single, ...single.flatMap(reading => several(chart, reading, JOINTS, ['user']))];
  },
  // Customers are trained as well, which is another thing.
  unknown: (chart, at) => (chart.namesAt(at).length > 0 ? [] : (scopeOf.unknown?.(chart, at) ?? [])),
};

/** "Bob and I", 李娜和王伟: all of them as candidates, as far as they are people. */
function several(
  chart: Chart,
  first: Reading<Scope>,
  joints: ReadonlySet<string>,
  types: readonly string[],
): Reading<Scope>[] {
  const people = new Set(peopleIn(first.found, chart, types));
  let { end, cost } = first;
  while (people.size > 0 && joints.has(chart.texts[end] ?? '')) {
    const next = scopeOf.read(chart, end + 1).find(reading => peopleIn(reading.found, chart, types).length > 0);
    if (!next) break;
    for (const person of peopleIn(next.found, chart, types)) people.add(person);
    end = next.end;
    cost += next.cost;
  }
  return end > first.end && people.size > 1 ? [{ end, cost, found: { candidates: [...people] } }] : [];
}

function peopleIn(found: Found<Scope>, { setting }: Chart, types: readonly string[]): NameEntry[] {
  if ('unknown' in found) return [];
  if ('candidates' in found) return found.candidates.filter(({ type }) => types.includes(type));
  const { type, id } = found.value;
  const entry = setting.names.get(
    (type === 'ME' ? setting.viewer.user.id : type === 'USER' || type === 'TEAM' ? id : undefined) ?? '',
  );
  return entry && types.includes(entry.type) ? [entry] : [];
}
