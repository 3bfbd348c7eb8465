import { type StepRate, shortfall } from './rates';

/** A person's step beside the same step of the others in the team. */
export interface Compared {
  step: string;
  own: StepRate;
  others: StepRate;
}

/** The step at which a person falls furthest behind. */
export interface Weakest extends Compared {
  /** False where chance could well explain it. */
  beyondChance: boolean;
}

/** Fewer decided journeys than this say nothing about a person. */
const FEWEST = 10;
/** Standard deviations from which chance is an unlikely explanation, one in twenty over all of six steps. */
const SURE = 2.39;

/**
 * The step at which a person falls furthest behind the others, measured by how unlikely chance makes it.
 * @returns null when the person is behind at none, or the numbers are too small to tell
 */
export function weakestOf(steps: readonly Compared[]): Weakest | null {
  let weakest: Weakest | null = null;
  let most = 0;
  for (const step of steps) {
    if (step.own.decided < FEWEST || step.others.decided < FEWEST) continue;
    const behind = shortfall(step.own, step.others);
    if (behind === null || behind <= most) continue;
    weakest = { ...step, beyondChance: behind >= SURE };
    most = behind;
  }
  return weakest;
}
