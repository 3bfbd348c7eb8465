import type { Reader } from '../../notice';
import { whenOf } from '../work/when';

/** What every answer asks of a deal's next step. */
export const NEXT_STEP_FIELDS = '__typename ... on Task { id title dueOn } ... on Meeting { id title startsAt allDay }';

/** What comes next for a deal, as answers show it. */
export type NextStep =
  | { __typename: 'Task'; id: string; title: string; dueOn: string | null }
  | { __typename: 'Meeting'; id: string; title: string; startsAt: string; allDay: boolean };

/** A deal's next step as a sentence; a deal without one is told to have none. */
export function nextStepSentence(step: NextStep | null, reader: Reader): string {
  const { say, today } = reader;
  if (!step) return say('showDeal.noNext');
  if (step.__typename === 'Meeting') {
    return say('showDeal.nextMeeting', { title: step.title, when: whenOf(step, reader) });
  }
  return say('showDeal.next', { title: step.title, date: step.dueOn ? say.day(step.dueOn, today) : 'none' });
}

/** A deal's next step as it stands in a table; a deal without one is told to have none. */
export function nextStepCell(step: NextStep | null, { say, viewer, today }: Reader): string {
  if (!step) return say('nextStep.none');
  const day =
    step.__typename === 'Meeting'
      ? say.instant(step.startsAt, viewer.timeZone, today)
      : step.dueOn && say.day(step.dueOn, today);
  return day ? `${step.title} (${day})` : step.title;
}
