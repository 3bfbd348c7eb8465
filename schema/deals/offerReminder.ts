import type { Offer } from '../../entities/deals/offer';
import { instantAt } from '../../entities/values/day';
import { clearTimer, setTimer } from '../changing/timer';
import type { Work } from '../changing/work';
import { workdaysOf } from '../settings/workdays';

/** The kind of the timers that remind of an offer's end; their key is the offer's UUID. */
export const OFFER_ENDS = 'offer.ends';

/** When the working day begins. */
const MORNING = '09:00';

/** Has the deal's owner reminded on the last working morning before an offer's last day, or on that day itself where it has passed. */
export async function remindOfEnd(work: Work, offer: Offer): Promise<void> {
  const { now, calendar, viewer } = work.context;
  const workdays = await workdaysOf(work, viewer.workspace);
  const mornings = [workdays.before(offer.validUntil), offer.validUntil].map(day =>
    instantAt(day, MORNING, calendar.timeZone),
  );
  const next = mornings.find(morning => morning > now);
  if (next) await setTimer(work, { kind: OFFER_ENDS, key: offer.id }, next, {});
}

/** What another offer has replaced needs no reminder. */
export async function forgetEnd(work: Work, offer: Offer): Promise<void> {
  await clearTimer(work, { kind: OFFER_ENDS, key: offer.id });
}
