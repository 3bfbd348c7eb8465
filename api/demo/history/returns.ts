import { DisqualifyReason } from '../../../entities/customers/disqualifyReason';
import type { House } from '../house';
import { Random } from '../random';

const DAY_MS = 86_400_000;
/** Leads given up within so many days may come back. */
const REMEMBERED_DAYS = 200;
/** Whoever comes back does so after some quiet, and not to the minute of today. */
const QUIET_DAYS = 20;
const COME_BACK = 0.3;

/** Some who were given up for low intent look at the website again. */
export function tellReturns({ ledger, calendar }: House): void {
  const random = new Random('returns');
  const now = calendar.asOf.getTime();
  const journeys = new Map(ledger.journeys.map(journey => [journey.id, journey]));
  for (const lead of ledger.leads) {
    if (lead.disqualifyReason !== DisqualifyReason.LOW_INTENT || !lead.disqualifiedAt) continue;
    const from = lead.disqualifiedAt.getTime() + QUIET_DAYS * DAY_MS;
    const comesBack = random.chance(COME_BACK);
    const share = random.next();
    const journey = journeys.get(lead.journeyId);
    if (!comesBack || !journey || from > now || from < now - REMEMBERED_DAYS * DAY_MS) continue;
    journey.lastAct = random.chance(0.4) ? 'DOWNLOAD' : 'VISIT';
    journey.lastActAt = new Date(Math.floor(from + (now - from) * share));
  }
}
