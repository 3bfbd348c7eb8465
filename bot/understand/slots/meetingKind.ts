import { KINDS } from './activity';
import { choice } from './choice';

const { CALL, MEETING, DEMO, VISIT } = KINDS;

/** What kind of appointment is arranged. */
export const meetingKind = choice({ CALL, MEETING, DEMO, VISIT });
