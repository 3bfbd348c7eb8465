import { ActivityKind, ActivityOutcome } from '../../../entities/deals/activity';
import { DealState } from '../../../entities/deals/deal';
import type { Notes } from '../notes/notes';
import type { Random } from '../random';
import type { Closing } from './closing';
import { type Deed, firstKind, stageKind, usualOutcome } from './deeds';
import { type Passage, stageAt } from './stagesPassed';

/** The activities of a deal, and when its demo was agreed on. */
export interface DealActivities {
  /** In order; those before the deal was made belong to its lead. */
  deeds: Deed[];
  demoBookedAt: number | null;
}

/** A minute or two, in working days. */
const MOMENT = 0.004;
const MEETING_STAGE = 1;
const NEEDS_STAGE = 2;
/** Chance of a demo, by how much there is to show. */
const DEMO = { small: 0.3, large: 0.8 };

/** What was done for a deal from first contact to its close. */
export function dealActivities(
  closing: Closing,
  passages: readonly Passage[],
  lastWords: string,
  language: { locale: string; notes: Notes },
  random: Random,
): DealActivities {
  const { contactAt, createdAt, closedAt, product } = closing;
  const { locale, notes } = language;
  const deeds: Deed[] = [{ at: contactAt, kind: firstKind(locale, random), notes: random.pick(notes.firstContact) }];
  const met = passages.find(each => each.stage === MEETING_STAGE);
  if (met) {
    const kind = random.chance(0.7) ? ActivityKind.MEETING : ActivityKind.VISIT;
    deeds.push({
      at: met.at - MOMENT,
      kind,
      notes: random.pick(notes.stages[MEETING_STAGE]),
      outcome: ActivityOutcome.POSITIVE,
    });
  }
  const demo = demoOf(closing, passages, notes, random);
  if (demo) deeds.push(demo);
  const count = random.whole(...product.activities) * Math.min(1, 0.45 + 0.15 * closing.lastStage);
  while (deeds.length < count - 1) {
    const at = random.between(Math.max(createdAt, contactAt) + MOMENT, closedAt - 2 * MOMENT);
    const stage = stageAt(passages, at);
    const kind = stageKind(stage, locale, random);
    deeds.push({ at, kind, notes: random.pick(notes.stages[stage] ?? []), outcome: usualOutcome(kind, random) });
  }
  const won = closing.state === DealState.WON;
  const outcome = won ? ActivityOutcome.POSITIVE : ActivityOutcome.NEGATIVE;
  const kind = random.chance(0.6) ? ActivityKind.CALL : ActivityKind.EMAIL;
  deeds.push({ at: closedAt - MOMENT, kind, notes: lastWords, outcome });
  deeds.sort((a, b) => a.at - b.at);
  return { deeds, demoBookedAt: demo && Math.max(contactAt, demo.at - random.between(1, 6)) };
}

function demoOf(closing: Closing, passages: readonly Passage[], notes: Notes, random: Random): Deed | null {
  const from = passages.find(each => each.stage >= NEEDS_STAGE)?.at;
  const chance = closing.product.activities[0] < 5 ? DEMO.small : DEMO.large;
  if (from === undefined || !random.chance(chance)) return null;
  const at = random.between(from, from + (closing.closedAt - from) * 0.6);
  return {
    at,
    kind: ActivityKind.DEMO,
    notes: random.pick(notes.demo),
    outcome: usualOutcome(ActivityKind.DEMO, random),
  };
}
