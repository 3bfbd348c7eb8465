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

/** Words that are no topic by themselves. */
const SMALL = new Set([
  'a',
  'an',
  'the',
  'some',
  'this',
  'that',
  'my',
  'our',
  'another',
  'any',
  'no',
  '个',
  '一个',
  '一次',
  '的',
  '次',
  '场',
]);

/** Leaves a topic out that says nothing, so that it is asked for. */
export function withTopic({ topic, ...filled }: Record<string, unknown>): Record<string, unknown> {
  return topic === undefined || SMALL.has(String(topic).toLowerCase()) ? filled : { topic, ...filled };
}
