import { meetingEnded as notice } from '../../bot/notices/meetingEnded';
import { globalId } from '../../entities/values/globalId';
import { sql } from '../../schema/reading/sql';
import type { Ringer } from './job';

/** Asks whoever held an appointment how it went, once it is over. */
export const meetingEnded: Ringer = {
  kind: 'meeting.ended',
  async ring({ key: id }, { workspaceId, house, now }) {
    const [meeting] = await house.read(workspaceId, read =>
      read.rows<{ owner: string }>(
        sql`select m.owner_id as owner from meetings m
          where m.id = ${id} and m.activity_id is null and m.cancelled_at is null and m.deleted_at is null`,
      ),
    );
    if (!meeting) return;
    await house.notifier.tell(
      { workspaceId: globalId('Workspace', workspaceId), userId: globalId('User', meeting.owner) },
      notice,
      { meetingId: globalId('Meeting', id) },
      { key: `meeting:${id}`, now },
    );
  },
};
