import { DealState } from '../../../entities/deals/deal';
import { Random } from '../random';
import { growth, salesSeason } from '../season';
import { monthOf, type WorkCalendar, type WorkMonth } from '../workCalendar';
import { CHANNELS, type ChannelTraits } from './channels';
import { type Closing, closingAt, Luck, type Wish } from './closing';
import { PRODUCTS } from './products';
import { REPS, type Rep } from './reps';

const DEALS_A_MONTH = 8.4;
/** Share of old customers among those who come by the other channels. */
const RETURNING = 0.1;
/** From here on a month has wins and losses of everybody. */
const SPEAKING_DAYS = 3;
/** From here on a month has seen a lead become a customer. */
const QUICK_WIN_DAYS = 6;

/** All deals that closed between the start of the history and its end, as they were made one after the other. */
export function allClosings(calendar: WorkCalendar): Closing[] {
  const months = calendar.months();
  const stuckSince = calendar.startOf(startOfLastQuarter(calendar.today));
  const closings = REPS.flatMap(rep => {
    const luck = new Luck(new Random(`luck/${rep.email}`).next());
    return months.flatMap((month, index) =>
      closingsOf(rep, month, { progress: index / (months.length - 1), stuckSince, luck }),
    );
  });
  return closings
    .filter(({ leadAt, createdAt }) => Math.min(leadAt ?? createdAt, createdAt) > 0)
    .sort((a, b) => a.createdAt - b.createdAt);
}

interface When {
  progress: number;
  stuckSince: number;
  luck: Luck;
}

function closingsOf(rep: Rep, month: WorkMonth, when: When): Closing[] {
  const random = new Random(`closings/${rep.email}/${month.month}`);
  const expected =
    DEALS_A_MONTH * rep.volume(when.progress) * growth(when.progress) * salesSeason(month.month) * month.passed;
  const wishes = Array.from({ length: random.count(expected) }, (): Wish => ({}));
  const worked = month.end - month.start;
  if (month.current && worked >= SPEAKING_DAYS) {
    wishes[0] = { state: DealState.WON };
    wishes[1] = { state: DealState.LOST };
    if (worked >= QUICK_WIN_DAYS) wishes.push(quickWin(worked * 0.5, random));
  }
  return wishes.map(wish => {
    // More is closed towards the end of a month; a quick win needs time to have come in the same month.
    const part = wish.within ? random.between(0.85, 1) : random.next() ** 0.75;
    const closedAt = month.start + worked * part;
    return closing(rep, closedAt, when, random, wish);
  });
}

function closing(rep: Rep, closedAt: number, when: When, random: Random, wish: Wish): Closing {
  const channel = wish.channel ?? random.weighted(CHANNELS.map(each => [each, each.deals] as const));
  const existing = channel.existing || (!wish.channel && random.chance(RETURNING));
  const product =
    wish.product ??
    random.weighted(PRODUCTS.map(each => [each, existing ? each.existingShare : each.newShare] as const));
  return closingAt(closedAt, { rep, product, channel, existing }, when, random, wish);
}

/** Support for somebody who was recommended: the kind of deal that needs days only. */
function quickWin(within: number, random: Random): Wish {
  const referrals = CHANNELS.filter((each: ChannelTraits) => each.name.endsWith('referral'));
  return {
    state: DealState.WON,
    channel: random.pick(referrals),
    product: PRODUCTS.find(each => each.name === 'Support Plus'),
    within: within * random.between(0.5, 1),
  };
}

/** The first day of the calendar quarter before the one of a day. */
function startOfLastQuarter(today: string): string {
  const [year = 0, month = 1] = monthOf(today).split('-').map(Number);
  const first = Math.floor((month - 1) / 3) * 3 - 3;
  return first < 0 ? `${year - 1}-10-01` : `${year}-${String(first + 1).padStart(2, '0')}-01`;
}
