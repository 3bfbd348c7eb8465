import type { Period } from '../../../entities/values/period';
import type { Reading, Slot } from '../slot';
import { choice, filling } from './choice';
import { periodIn } from './period';
import { periodAway } from './periodFrom';

const KINDS = choice({
  DAY: { en: ['day'], zh: [] },
  WEEK: { en: ['week'], zh: [] },
  MONTH: { en: ['month'], zh: [] },
  QUARTER: { en: ['quarter'], zh: [] },
  YEAR: { en: ['year'], zh: [] },
});

/** "My month", "my quarter": the present one, where a sentence says that one must be meant. Fills `period`. */
export const presentSpan: Slot<Period> = filling('period', {
  ...periodIn('past'),
  phrases: KINDS.phrases,
  read: (chart, at): Reading<Period>[] =>
    KINDS.read(chart, at).flatMap(({ end, cost, found }) =>
      'value' in found ? [{ end, cost, found: { value: periodAway(chart, found.value, 0) } }] : [],
    ),
});
