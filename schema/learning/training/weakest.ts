import { type StepRate, shortfall } from './rates';

/** A person's step beside the same step of the others in the team. */
export interface Compared {
  step: string;
  own: StepRate;
  others: StepRate;
}

/** Fewer decided journeys than this say nothing about a person. */
const FEWEST = 10;
/** Standard deviations below the others from which chance is an unlikely explanation: about one in twenty. */
const SURE = 1.645;

/**
 * The step at which a person falls furthest behind the others.
 * @returns null when none does beyond chance, or the numbers are too small to tell
 */
export function weakestOf(steps: readonly Compared[]): Compared | null {
  let weakest: Compared | null = null;
  let most = SURE;
  for (const step of steps) {
    if (step.own.decided < FEWEST || step.others.decided < FEWEST) continue;
    const behind = shortfall(step.own, step.others);
    if (behind === null || behind < most) continue;
    weakest = step;
    most = behind;
  }
  return weakest;
}
