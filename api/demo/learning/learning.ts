import type { House } from '../house';
import { tellCheckIns } from './checkIns';
import { tellKnowledge } from './knowledge';
import { tellReviews } from './reviews';
import { tellTrainings } from './trainings';
import { tellUses } from './uses';

/** Writes what people have learned so far. Comes last: it looks back on deals of the history. */
export function tellLearning(house: House): void {
  const usables = tellKnowledge(house);
  tellUses(house, usables);
  tellReviews(house);
  tellCheckIns(house);
  tellTrainings(house);
}
