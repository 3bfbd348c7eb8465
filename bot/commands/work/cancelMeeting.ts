import { command, graphql } from '../../command';
import { carried } from '../../understand/slots/internal';

const CANCEL_MEETING = graphql(`mutation CancelMeeting($input: CancelMeetingInput!) {
  cancelMeeting(input: $input) {
    meeting { id title }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  cancelMeeting: { meeting: { id: string; title: string } };
}

/** Calls an appointment off; only buttons say so. */
export const cancelMeeting = command({
  name: 'cancelMeeting',
  area: 'work',
  examples: { en: [], zh: [] },
  sentences: { en: [], zh: [] },
  slots: { meeting: carried },
  needs: ['meeting'],
  changes: true,
  strict: true,
  operation: ({ meeting }) => ({ operation: CANCEL_MEETING, variables: { input: { meetingId: meeting } } }),
  reply: (data: Data, { say }) => ({ text: say('cancelMeeting.done', { title: data.cancelMeeting.meeting.title }) }),
});
