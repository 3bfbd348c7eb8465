import { DealState } from '../../../entities/deals/deal';
import type { House } from '../house';
import { Random } from '../random';
import { lessonsIn } from './lessons';

/** Working days back for which deals have been looked back on. */
const SINCE = 130;
const REVIEWED = { WON: 0.35, LOST: 0.5 };
/** Working days between the close and looking back. */
const LATER = { least: 0.5, most: 4 };

/** Writes the reviews of deals that closed in the last months, by those who owned them. */
export function tellReviews(house: House): void {
  const { calendar, ledger, newId } = house;
  const since = calendar.at(calendar.end - SINCE);
  const locales = new Map([...house.people.values()].map(({ id, locale }) => [id, locale]));
  for (const deal of ledger.deals) {
    if (deal.state === DealState.OPEN || !deal.closedAt || deal.closedAt < since) continue;
    const random = new Random(`review/${deal.name}/${deal.closedAt.toISOString()}`);
    const later = calendar.positionOf(deal.closedAt) + random.between(LATER.least, LATER.most);
    if (later >= calendar.end || !random.chance(REVIEWED[deal.state])) continue;
    const at = calendar.at(later);
    const lessons = lessonsIn(locales.get(deal.ownerId) ?? 'en');
    const lesson = random.pick(deal.lossReason ? lessons.lost[deal.lossReason] : lessons.won);
    ledger.reviews.push({
      id: newId(at),
      createdAt: at,
      updatedAt: at,
      at,
      dealId: deal.id,
      userId: deal.ownerId,
      competitorId: deal.competitorId,
      ...lesson,
    });
  }
}
