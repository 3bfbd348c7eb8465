import { addDays, instantAt } from '../../../entities/values/day';
import { type House, known } from '../house';
import { Random } from '../random';
import { NEWS } from './news';

/** What people have noted about the market, and which won deals were won against whom. */
export function tellMarket(house: House): void {
  const { ledger, calendar, newId } = house;
  for (const { daysAgo, by, competitor, segment, ...news } of NEWS) {
    const notedOn = addDays(calendar.today, -daysAgo);
    const at = instantAt(notedOn, '17:40', calendar.timeZone);
    ledger.market_notes.push({
      ...news,
      ...{ id: newId(at), createdAt: at, updatedAt: at, notedOn },
      userId: known(house.people, by).id,
      competitorId: competitor ? known(house.competitors, competitor) : undefined,
      segmentId: segment ? known(house.segments, segment) : undefined,
    });
  }
  const random = new Random('rivals');
  for (const deal of ledger.deals) {
    if (deal.state !== 'WON' || !random.chance(CONTESTED)) continue;
    const rivals = house.people.get('maria@demo.test')?.teamId === deal.closedTeamId ? EAST : WEST;
    deal.competitorId = known(house.competitors, random.weighted(rivals));
  }
}

/** Part of the won deals in which somebody else was in the running. */
const CONTESTED = 0.24;

const EAST = [
  ['Rivalsoft', 0.6],
  ['Contoso', 0.4],
] as const;
const WEST = [
  ['云帆软件', 0.55],
  ['Contoso', 0.3],
  ['Rivalsoft', 0.15],
] as const;
