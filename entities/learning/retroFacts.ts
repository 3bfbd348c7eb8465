import type { Day } from '../values/day';
import type { Period } from '../values/period';

/**
 * What a review of a period rests on, as plain JSON: it is kept as it was once the review is closed or posted. Amounts
 * are exact decimals in the workspace's currency, keys of people and records UUIDs, names as they were then.
 */
export interface RetroFacts {
  /** The moment it was reckoned for, RFC 3339. */
  asOf: string;
  period: Period;
  figures: RetroFigure[];
  /** Revenue of this and the periods before, the oldest first; null where deals were won and no amount is known. */
  trend: { period: Period; value: string | null }[];
  targets: RetroTarget[];
  wins: RetroWin[];
  losses: RetroLoss[];
  /** The deals that went forward and are still open. */
  moved: RetroMove[];
  /** Open deals without activity or move for too long, those worth most first. */
  stuck: RetroStuck[];
  /** How many deals are stuck, also those that are not listed. */
  stuckCount: number;
  activities: { kind: string; count: number; previous: number }[];
  checkIns: { userId: string; name: string; wins: string | null; problems: string | null; plan: string | null }[];
  /** Who has told nothing of the period. */
  silent: { userId: string; name: string }[];
  /** Open deals expected to close in the period after. */
  upcoming: RetroDeal[];
  /** Every need there is a number for; the first few are proposed. */
  needs: RetroNeed[];
  promises: RetroPromise[];
  /** What has changed since in the figures of the review before. */
  since: { period: Period; metric: string; unit: string; was: string | null; now: string | null }[];
  /** Only of a month. */
  monthly: RetroMonthly | null;
}

export interface RetroFigure {
  metric: string;
  unit: string;
  value: string | null;
  sampleSize: number;
  /** Of the period before; null where there is none to compare with. */
  previous: string | null;
}

export interface RetroTarget {
  metric: string;
  unit: string;
  /** The target's own period, of which the reviewed one may be a part. */
  period: Period;
  target: string;
  /** What was reached from that period's beginning to the end of the reviewed one. */
  actual: string | null;
  /** The part of that period's days that is over by then, 0 to 1. */
  elapsed: number;
}

export interface RetroDeal {
  dealId: string;
  deal: string;
  account: string;
  money: string | null;
  ownerId: string;
  owner: string;
  /** The day that matters: closed, expected, or last touched. */
  on: Day;
}

export interface RetroWin extends RetroDeal {
  /** What helped, in the words of the review; null when nobody has looked back. */
  helped: string | null;
}

export interface RetroLoss extends RetroDeal {
  reason: string | null;
  competitor: string | null;
}

export interface RetroMove extends RetroDeal {
  fromId: string;
  toId: string;
}

export interface RetroStuck extends RetroDeal {
  stageId: string;
  /** Whole days since anything has happened. */
  days: number;
}

/** The needs a review looks for, each by one number. */
export const RETRO_NEEDS = [
  'STUCK',
  'OVERDUE',
  'NO_NEXT_STEP',
  'UNTOUCHED_LEADS',
  'LOSS_REASON',
  'ACTIVITY_DROP',
  'WIN_RATE_DROP',
  'BEHIND_TARGET',
] as const;

export type RetroNeedKind = (typeof RETRO_NEEDS)[number];

export interface RetroNeed {
  kind: RetroNeedKind;
  /** The number that shows the need, exact; a count, or a ratio. */
  number: string;
  /** What its text names besides. */
  args: Record<string, string | number | null>;
  /** Who is proposed to see to it; null where nobody stands out. */
  ownerId: string | null;
  owner: string | null;
  /** How much there is to it, 0 to 1; 0 where nothing has to be done. */
  weight: number;
}

export interface RetroPromise {
  title: string;
  ownerId: string;
  owner: string;
  due: Day | null;
  done: boolean;
  /** The need it was agreed for, with its number then and now; null where it was agreed for none. */
  need: { kind: RetroNeedKind; was: string; now: string | null } | null;
}

export interface RetroMonthly {
  /** Days from first contact to won by product line. */
  cycles: { name: string; days: string | null; deals: number }[];
  /** Steps of the funnel with how many of the month's leads reached each, and of those of the months before. */
  funnel: { name: string; reached: number; previous: number; before: number }[];
  lostPattern: { reason: string; count: number; lost: number }[];
  /** Only of the whole workspace. */
  cacByChannel: { name: string; cac: string | null; customers: number }[];
  training: { userId: string; name: string; step: string; own: string; others: string }[];
}
