import type { NameEntry } from '../../ports';
import type { Slot } from '../slot';
import { recordNamed } from './names';

const plain = recordNamed('stage');

/** A little dearer than other names: where "won" or "lost" is also a word of a sentence, that sentence is meant. */
const STAGE = 0.06;

/** A pipeline's stage by its name. */
export const stageNamed: Slot<NameEntry> = {
  ...plain,
  read: (chart, at) => plain.read(chart, at).map(reading => ({ ...reading, cost: reading.cost + STAGE })),
};
