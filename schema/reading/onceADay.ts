import { type Day, dayOf } from '../../entities/values/day';
import type { Context, Surroundings } from '../context';

interface Known<T> {
  day: Day;
  value: Promise<T>;
}

/**
 * Keeps what moves slowly and is dear to read: it is read once a day of each workspace, however many requests need it.
 * @param read reads it for the workspace of a request; nothing in it may depend on the viewer
 */
export function onceADay<T>(read: (context: Context) => Promise<T>): (context: Context) => Promise<T> {
  const known = new WeakMap<Surroundings, Map<string, Known<T>>>();
  return context => {
    const { id, timeZone } = context.viewer.workspace;
    const workspaces = known.get(context.around) ?? new Map<string, Known<T>>();
    known.set(context.around, workspaces);
    const day = dayOf(context.now, timeZone);
    const found = workspaces.get(id);
    if (found?.day === day) return found.value;
    const value = read(context);
    workspaces.set(id, { day, value });
    // A failure is not kept: the next request asks again.
    value.catch(() => workspaces.delete(id));
    return value;
  };
}
