import type { Offer } from '../../entities/deals/offer';
import { addDays, instantAt } from '../../entities/values/day';
import { clearTimer, setTimer } from '../changing/timer';
import type { Work } from '../changing/work';

/** The kind of the timers that remind of an offer's end; their key is the offer's UUID. */
export const OFFER_ENDS = 'offer.ends';

/** When the working day begins. */
const MORNING = '09:00';

/** Has the deal's owner reminded on the morning before an offer's last day, or on that day where the one before has passed. */
export async function remindOfEnd(work: Work, offer: Offer): Promise<void> {
  const { now, calendar } = work.context;
  const mornings = [addDays(offer.validUntil, -1), offer.validUntil].map(day =>
    instantAt(day, MORNING, calendar.timeZone),
  );
  const next = mornings.find(morning => morning > now);
  if (next) await setTimer(work, { kind: OFFER_ENDS, key: offer.id }, next, {});
}

/** What another offer has replaced needs no reminder. */
export async function forgetEnd(work: Work, offer: Offer): Promise<void> {
  await clearTimer(work, { kind: OFFER_ENDS, key: offer.id });
}
