import { button } from '../../command';
import type { Reader } from '../../notice';
import type { Reply } from '../../reply';
import { whenOf } from './when';

/** An appointment that is over, as far as is asked about it. */
export interface MeetingHeld {
  id: string;
  kind: string;
  title: string;
  startsAt: string;
  allDay: boolean;
}

const OUTCOMES = ['POSITIVE', 'NEUTRAL', 'NEGATIVE'] as const;

/** Asks how an appointment went; each button logs it. */
export function howDidItGo({ id, kind, ...meeting }: MeetingHeld, reader: Reader): Reply {
  const { say } = reader;
  const outcomes = kind === 'CALL' ? [...OUTCOMES, 'NO_ANSWER'] : OUTCOMES;
  return {
    text: say('howDidItGo.ask', { title: meeting.title, when: whenOf(meeting, reader) }),
    buttons: [
      ...outcomes.map(outcome =>
        button(say('howDidItGo.outcome', { outcome }), 'logActivity', { kind, meeting: id, outcome }),
      ),
      button(say('howDidItGo.cancelled'), 'cancelMeeting', { meeting: id }),
    ],
  };
}
