import type { House } from '../house';
import { Random } from '../random';
import { growth, leadSeason } from '../season';
import type { ChannelTraits } from './channels';
import { type Holder, JourneyStory } from './journeys';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const VISITS_A_MONTH = 75;
const DOWNLOADS = 0.21;

/** When a lead came whose work began at a position: by the website's form at any hour before that, but not before a moment. */
export function comeByWeb(
  { calendar, since }: House,
  { web }: ChannelTraits,
  position: number,
  random: Random,
  notBefore = since,
): Date {
  const noticed = calendar.at(position);
  if (!web || random.chance(0.4)) return noticed;
  return new Date(Math.max(noticed.getTime() - Math.floor(random.between(0.2, 14) * 60) * MINUTE, notBefore.getTime()));
}

/** What a prospect did on the website: before becoming a lead for those who came by it, afterwards for some of the others. */
export function browse(
  journey: JourneyStory,
  channel: ChannelTraits,
  lead: { cameAt: Date; until: Date; owner: Holder },
  random: Random,
): void {
  if (channel.web) {
    if (random.chance(0.15)) return;
    const before = (hours: number) => new Date(lead.cameAt.getTime() - Math.ceil(hours * HOUR));
    const visited = random.between(0.05, 60) ** 1.1;
    journey.reach('VISIT', before(visited), null);
    if (random.chance(0.5)) journey.reach('DOWNLOAD', before(visited * random.next()), null);
    return;
  }
  const from = lead.cameAt.getTime();
  const moment = (share: number) => new Date(Math.floor(from + (lead.until.getTime() - from) * share));
  if (!random.chance(0.35)) return;
  const share = random.between(0.02, 0.7);
  journey.reach('VISIT', moment(share), lead.owner);
  if (random.chance(0.4)) journey.reach('DOWNLOAD', moment(random.between(share, 0.95)), lead.owner);
}

/** Visitors of the website who never said who they are. */
export function tellVisitors(house: House): void {
  const months = house.calendar.months();
  months.forEach(({ month, passed }, index) => {
    const random = new Random(`visitors/${month}`);
    const from = house.calendar.startOfMonth(month).getTime();
    const until = house.calendar.endOfMonth(month).getTime();
    const expected = VISITS_A_MONTH * leadSeason(month) * growth(index / (months.length - 1)) * passed;
    for (let left = random.count(expected); left > 0; left -= 1) {
      const at = new Date(Math.floor(random.between(from, until)));
      const journey = new JourneyStory(house, at, null, `visitor-${random.whole(100_000, 999_999)}`);
      journey.reach('VISIT', at, null);
      const read = new Date(Math.min(at.getTime() + Math.floor(random.between(1, 40)) * MINUTE, until));
      if (random.chance(DOWNLOADS)) journey.reach('DOWNLOAD', read, null);
      journey.write();
    }
  });
}
