import type { Random } from '../random';
import type { Closing } from './closing';

/** A deal entered an open stage, given by its place from 0. */
export interface Passage {
  stage: number;
  /** Position in the work calendar. */
  at: number;
}

const MEETING = 1;
const NEEDS = 2;
const PROPOSAL = 3;
/** Small deals leave a stage out more often. */
const SKIPPED = { small: 0.3, large: 0.07 };
const WENT_BACK = 0.06;

/** The open stages a closed deal went through: all in order, but for some that leave one out and some that go back once. */
export function stagesPassed({ stays, createdAt, closedAt, lastStage, product }: Closing, random: Random): Passage[] {
  const whole = stays.reduce((sum, stay) => sum + stay, 0);
  const passages: Passage[] = [];
  let at = createdAt;
  stays.forEach((stay, stage) => {
    passages.push({ stage, at });
    at += (stay / whole) * (closedAt - createdAt);
  });
  const skipped = random.pick([MEETING, PROPOSAL]);
  const small = product.activities[0] < 5;
  if (skipped < lastStage && random.chance(small ? SKIPPED.small : SKIPPED.large)) passages.splice(skipped, 1);
  else if (lastStage >= PROPOSAL && random.chance(WENT_BACK)) goBack(passages, closedAt);
  return passages;
}

/** After a first proposal the needs are looked at once more. */
function goBack(passages: Passage[], closedAt: number): void {
  const first = passages[PROPOSAL]?.at ?? closedAt;
  const span = (passages[PROPOSAL + 1]?.at ?? closedAt) - first;
  passages.splice(
    PROPOSAL + 1,
    0,
    { stage: NEEDS, at: first + span * 0.3 },
    { stage: PROPOSAL, at: first + span * 0.7 },
  );
}

/** The stage a deal was in at a position. */
export function stageAt(passages: readonly Passage[], at: number): number {
  return passages.findLast(each => each.at <= at)?.stage ?? 0;
}
