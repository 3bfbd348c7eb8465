import { DealState } from '../../../entities/deals/deal';
import type { Random } from '../random';
import type { ChannelTraits } from './channels';
import type { ProductTraits } from './products';
import type { Rep } from './reps';

/** A deal that has closed, before it is known with whom. Moments are positions in the work calendar. */
export interface Closing {
  rep: Rep;
  product: ProductTraits;
  channel: ChannelTraits;
  /** Whether the customer had bought before. */
  existing: boolean;
  state: DealState.WON | DealState.LOST;
  /** The open stage it ended in, from 0; the last one for a deal that was won. */
  lastStage: number;
  /** When the lead came; null for a deal made without one. */
  leadAt: number | null;
  contactAt: number;
  createdAt: number;
  closedAt: number;
  /** Factor on the stay in each open stage. */
  stays: number[];
}

/** Working days in a calendar day, holidays left out as well. */
export const WORKING = 0.68;

/** Usual stay in each open stage, as shares of a deal's life. */
const STAYS: readonly number[] = [0.12, 0.19, 0.27, 0.24, 0.18];
const LAST_STAGE = STAYS.length - 1;
/** Early losses are short stories. */
const LOST_LENGTH = [0.4, 0.55, 0.75, 0.95, 1.05] as const;
const SHORTEST = 1.2;
/** The stage that East gets stuck in lately. */
const STUCK_STAGE = 2;
const STUCK_STAY = 2.9;
const STUCK_CYCLE = 1.45;

/** What is decided before a closing is dealt out; what is left out is left to chance. */
export interface Wish {
  state?: DealState.WON | DealState.LOST;
  product?: ProductTraits;
  channel?: ChannelTraits;
  /** Working days from first contact to the close, at most. */
  within?: number;
}

/** Who wins: as often as the odds say, not now and then by a run of good or bad luck. */
export class Luck {
  constructor(private owed: number) {}

  wins(odds: number): boolean {
    this.owed += odds;
    if (this.owed < 1) return false;
    this.owed -= 1;
    return true;
  }
}

/** Tells the story of a deal backwards from its close. @param stuckSince position from which East gets stuck */
export function closingAt(
  closedAt: number,
  deal: { rep: Rep; product: ProductTraits; channel: ChannelTraits; existing: boolean },
  when: { progress: number; stuckSince: number; luck: Luck },
  random: Random,
  wish: Wish,
): Closing {
  const { rep, product, channel, existing } = deal;
  const stuck = rep.team === 'East' && closedAt >= when.stuckSince;
  const odds =
    channel.won * product.odds * rep.skill(when.progress) * (existing ? rep.renewals : 1) * (stuck ? 0.88 : 1);
  const won = wish.state ? wish.state === DealState.WON : when.luck.wins(Math.min(odds, 0.9));
  const lastStage = won ? LAST_STAGE : random.weighted(rep.lostAt.map((weight, stage) => [stage, weight] as const));
  const usual = random.skewed(product.cycleDays * WORKING * rep.pace(when.progress), product.cycleSpread);
  const length =
    usual * (won ? 1 : (LOST_LENGTH[lastStage] ?? 1)) * (stuck && lastStage >= STUCK_STAGE ? STUCK_CYCLE : 1);
  const contactAt = closedAt - Math.max(Math.min(length, wish.within ?? length), SHORTEST);
  const direct = channel.existing ? random.chance(0.4) : false;
  const stays = Array.from(
    { length: lastStage + 1 },
    (_, stage) => (STAYS[stage] ?? 0) * Math.exp(0.35 * random.normal()),
  );
  if (stuck && lastStage >= STUCK_STAGE) stays[STUCK_STAGE] = (stays[STUCK_STAGE] ?? 0) * STUCK_STAY;
  if (!won) stays[lastStage] = (stays[lastStage] ?? 0) * 1.4;
  return {
    rep,
    product,
    channel,
    existing,
    lastStage,
    contactAt,
    closedAt,
    stays,
    state: won ? DealState.WON : DealState.LOST,
    leadAt: direct ? null : contactAt - random.between(...rep.response),
    createdAt: direct ? contactAt - 0.05 : contactAt + (closedAt - contactAt) * random.between(0.05, 0.16),
  };
}
