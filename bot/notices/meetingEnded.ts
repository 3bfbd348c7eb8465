import { graphql } from '../command';
import { howDidItGo, type MeetingHeld } from '../commands/work/howDidItGo';
import { notice } from '../notice';

interface Data {
  node: (MeetingHeld & { owner: { id: string }; activity: { id: string } | null; cancelledAt: string | null }) | null;
}

/** Asks whoever held an appointment how it went, unless that has been told already. */
export const meetingEnded = notice<{ meetingId: string }, Data>({
  nudge: 'MEETING',
  operation: graphql(`query MeetingEnded($id: ID!) {
    node(id: $id) {
      ... on Meeting { id kind title startsAt allDay owner { id } activity { id } cancelledAt }
    }
  }`),
  variables: ({ meetingId }) => ({ id: meetingId }),
  reply({ node }, _facts, reader) {
    const told = !node || node.activity !== null || node.cancelledAt !== null;
    return told || node.owner.id !== reader.viewer.user.id ? null : howDidItGo(node, reader);
  },
});
