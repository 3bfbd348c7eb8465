import type { Context } from '../../context';
import { sql } from '../../reading/sql';
import { retroText } from '../../texts/retro';

/** Who reads a review, and what of people it may say to them. */
export interface Audience {
  /** True for people whose records may be told. */
  sees(userId: string): boolean;
  /** The person's name; null where it is not to be told in public. */
  name(person: { userId: string; name: string }): string | null;
}

/** The viewer alone: sees the records of the people the viewer sees, and colleagues' names. */
export function theViewer({ viewer }: Context): Audience {
  const { people } = viewer;
  return {
    sees: userId => people === null || people.includes(userId),
    name: ({ name }) => name,
  };
}

/** Everybody who reads along in a channel: what the viewer sees, without whose it is, unless that person has opted in. @param people who may be named at most; null: everybody */
export async function theChannel({ read, viewer }: Context, people: string[] | null = null): Promise<Audience> {
  const open = await read.rows<{ id: string }>(
    sql`select u.id from users u where (${people === null} or u.id = any (${people ?? []}::uuid[])) and u.leaderboard_opt_in and u.active and u.deleted_at is null`,
  );
  const named = new Set(open.map(({ id }) => id));
  return {
    sees: userId => viewer.people === null || viewer.people.includes(userId),
    name: ({ userId, name }) => (named.has(userId) ? name : null),
  };
}

/** Somebody who is not to be named, as a sentence needs it. */
export function somebody({ viewer }: Context): string {
  return retroText(viewer.locale, 'colleague');
}
