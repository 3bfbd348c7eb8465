import type { Say } from '../../texts/say';

/** The fields of a training that chat shows. */
export const TRAINING_FIELDS =
  'id topic plannedOn doneOn team { id label } participants { id name } effect { text moved }';

/** A training as chat shows it. */
export interface TrainingShown {
  id: string;
  topic: string;
  plannedOn: string | null;
  doneOn: string | null;
  team: { label: string } | null;
  participants: { name: string }[];
  effect: { text: string; moved: boolean | null } | null;
}

/** The team, or the people. */
export function whoTrains({ team, participants }: TrainingShown, say: Say): string {
  return team?.label ?? participants.map(({ name }) => name).join(say('list.separator'));
}
