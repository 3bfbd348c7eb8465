import type { NameEntry } from '../../ports';
import type { Chart } from '../chart';
import type { Reading, Slot } from '../slot';
import { dearer } from './choice';
import { recordNamed, recordsAt, unknownAt } from './names';

/** A little dearer than other names: where "won" or "lost" is also a word of a sentence, that sentence is meant. */
const STAGE = 0.06;
/** What words cost that stand in a stage's place and name none; more when other sentences use them. */
const UNKNOWN = { new: 0.7, known: 0.9, word: 0.06 };
const MOST_WORDS = 3;
/** Characters before a Chinese stage's name that say the same more closely, and what they cost. */
const CLOSER = 2;
const CLOSELY = 0.15;

const named = recordNamed('stage');

/** A pipeline's stage by its name; where the sentence says that one must stand, whatever stands there is meant as one. */
export const stageNamed: Slot<NameEntry> = {
  ...dearer(named, STAGE),
  read: (chart, at) => [...dearer(named, STAGE).read(chart, at), ...toldMoreClosely(chart, at)],
  unknown: (chart, at) => (chart.words[at]?.kind === 'word' ? unknownStageAt(chart, at) : unknownAt(chart, at)),
};

/** A Chinese stage with a word or two before its name: 商务谈判. */
function toldMoreClosely(chart: Chart, at: number): Reading<NameEntry>[] {
  if (chart.words[at]?.kind !== 'han' || chart.words[at + CLOSER]?.kind !== 'han') return [];
  if (recordsAt(chart, at, ['stage']).length > 0 || chart.namesAt(at).length > 0) return [];
  return recordsAt(chart, at + CLOSER, ['stage']).map(reading => ({
    ...reading,
    cost: reading.cost + STAGE + CLOSELY,
  }));
}

function unknownStageAt(chart: Chart, at: number): Reading<NameEntry>[] {
  const readings: Reading<NameEntry>[] = [];
  let cost = 0;
  for (let end = at + 1; end <= Math.min(chart.length, at + MOST_WORDS); end += 1) {
    if (chart.words[end - 1]?.kind !== 'word' || recordsAt(chart, end - 1, ['stage']).length > 0) break;
    cost = Math.max(cost, chart.knows(end - 1) ? UNKNOWN.known : UNKNOWN.new);
    const words = chart.verbatim(at, end);
    readings.push({ end, cost: cost + (end - at) * UNKNOWN.word, found: { unknown: words } });
  }
  return readings;
}
