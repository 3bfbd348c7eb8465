import type { Context } from '../../context';
import { figuresOf, peopleOf, type ScopeInput, ScopeType } from '../../scope';
import { everybody } from '../people';

/** Who takes part in a training. */
export interface Attendees {
  people: string[];
  /** The team it is for as a whole; null when it is for single people or everybody. */
  teamId: string | null;
}

/**
 * The people a training is for: the viewer when nobody is named, and for ME whatever the role.
 * A rep trains alone; a manager plans for the managed teams and their people, an admin for all.
 * @throws FORBIDDEN for people whose records the viewer does not see
 */
export async function attendeesOf(context: Context, input: ScopeInput | null | undefined): Promise<Attendees> {
  const { viewer } = context;
  if (!input || input.type === ScopeType.ME) return { people: [viewer.user.id], teamId: null };
  const scope = await figuresOf(context, input);
  const people = (await peopleOf(context, input)) ?? (await everybody(context));
  return { people, teamId: scope.teamIds?.length === 1 ? (scope.teamIds[0] ?? null) : null };
}
