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
  disqualified: string[];
  /** Looking after people who have bought. */
  care: string[];
  /** Talking again to people who have not. */
  winBack: string[];
}

/** The notes in a person's language. */
export function notesIn(locale: string): Notes {
  return locale === 'zh-CN' ? CHINESE_NOTES : ENGLISH_NOTES;
}
