import type { DisqualifyReason } from '../../../entities/customers/disqualifyReason';
import type { LossReason } from '../../../entities/deals/lossReason';
import { CHINESE_NOTES } from './chinese';
import { ENGLISH_NOTES } from './english';

/** What is written down in one language about the work on leads and deals; `{competitor}` stands for a name. */
export interface Notes {
  /** First words with a lead or account. */
  firstContact: string[];
  /** By open stage of a deal, in order. */
  stages: [string[], string[], string[], string[], string[]];
  demo: string[];
  won: string[];
  lost: Record<LossReason, string[]>;
  /** The last word on a lead that leads nowhere. */
  disqualified: GivenUp[];
  /** Looking after people who have bought. */
  care: string[];
  /** Talking again to people who have not. */
  winBack: string[];
}

/** What is written down of a lead that is given up, and the reason it amounts to. */
export interface GivenUp {
  reason: DisqualifyReason;
  notes: string;
}

/** The notes in a person's language. */
export function notesIn(locale: string): Notes {
  return locale === 'zh-CN' ? CHINESE_NOTES : ENGLISH_NOTES;
}
