import { DealState } from '../../../entities/deals/deal';
import type { House } from '../house';
import { Random } from '../random';
import type { Usable } from './knowledge';

/** Working days back for which it was noted what was used. */
const SINCE = 250;
/** Chance that something fitting was noted as used: what helps is noted more often where it has helped. */
const NOTED = { WON: 0.05, LOST: 0.035 };

/** Notes on which of the deals that closed in the last year articles and scripts were used. */
export function tellUses(house: House, usables: readonly Usable[]): void {
  const { calendar, ledger, newId } = house;
  const since = calendar.at(calendar.end - SINCE);
  const locales = new Map([...house.people.values()].map(({ id, locale }) => [id, locale]));
  for (const deal of ledger.deals) {
    const { state, closedAt, createdAt } = deal;
    if (state === DealState.OPEN || !closedAt || closedAt < since) continue;
    const random = new Random(`uses/${deal.name}/${closedAt.toISOString()}`);
    for (const { articleId, scriptId, ...usable } of usables) {
      const fits =
        usable.since <= createdAt &&
        usable.locale === locales.get(deal.ownerId) &&
        (!usable.productLineId || usable.productLineId === deal.productLineId) &&
        (!usable.competitorId || usable.competitorId === deal.competitorId);
      if (!random.chance(NOTED[state]) || !fits) continue;
      const at = new Date(createdAt.getTime() + (closedAt.getTime() - createdAt.getTime()) * random.next());
      ledger.knowledge_uses.push({
        id: newId(at),
        createdAt: at,
        updatedAt: at,
        at,
        dealId: deal.id,
        userId: deal.ownerId,
        articleId,
        scriptId,
      });
    }
  }
}
