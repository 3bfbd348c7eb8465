import type { NameEntry } from '../../ports';
import type { Slot } from '../slot';
import { dearer } from './choice';
import { recordNamed } from './names';

/** A little dearer than other names: where "won" or "lost" is also a word of a sentence, that sentence is meant. */
const STAGE = 0.06;

/** A pipeline's stage by its name. */
export const stageNamed: Slot<NameEntry> = dearer(recordNamed('stage'), STAGE);
