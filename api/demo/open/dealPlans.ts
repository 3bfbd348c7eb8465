import type { ActivityKind, ActivityOutcome } from '../../../entities/deals/activity';

/** How an open deal of the world has come to where it is. Times are working days before the present moment. */
export interface DealPlan {
  deal: string;
  channel: string;
  /** When each stage was entered, the first one when the deal was made. */
  entered: number[];
  /** The day it is expected to close: in how many months from this one, and which day of it; or how many days ago it should have. */
  closes: { months: number; day: number } | { late: number };
  done: DonePlan[];
}

/** An activity of the plan: how long ago, what, whom with, what was said, how it went, minutes. */
export interface DonePlan {
  ago: number;
  kind: `${ActivityKind}`;
  with?: string;
  notes: string;
  outcome?: `${ActivityOutcome}`;
  minutes?: number;
}
