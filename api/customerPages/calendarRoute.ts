import { type Request, Router } from 'express';
import { Meeting } from '../../entities/deals/meeting';
import type { Surroundings } from '../../schema/context';
import { calendarFile } from '../../schema/deals/meetings/calendarFile';
import { sql } from '../../schema/reading/sql';
import type { SignedRecord } from '../../schema/signedAddress';
import type { Signing } from './addresses';
import { openFor, recordIn } from './shown';
import { verifyRecord } from './sign';

/** Answers `GET /meetings/<signed>.ics`: the appointment's calendar file, or 404 for an address that is not ours or has expired. */
export function calendarRoute({ keys, now }: Signing, around: Surroundings): Router {
  return Router().get('/meetings/:signed.ics', async (request: Request<{ signed: string }>, response) => {
    const at = now();
    const record = verifyRecord('calendar', request.params.signed, at, keys);
    const file = record && (await fileOf(record, around, at, request));
    response.set('Cache-Control', 'private, no-store');
    if (!file) {
      response.status(404).type('text/plain').send('This appointment does not exist or is no longer shown.');
      return;
    }
    response.attachment('appointment.ics').type('text/calendar').send(file);
  });
}

async function fileOf(
  record: SignedRecord,
  around: Surroundings,
  now: Date,
  request: Request<{ signed: string }>,
): Promise<string | null> {
  const holder = sql`select m.owner_id as id from meetings m where m.id = ${record.id} and m.deleted_at is null`;
  const context = await openFor({ around, now }, record.workspaceId, holder, request);
  try {
    const meeting = context && (await recordIn(context, Meeting, record));
    return context && meeting && meeting.cancelledAt === null ? await calendarFile(context, meeting) : null;
  } finally {
    await context?.release();
  }
}
