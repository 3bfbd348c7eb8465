import type { WordClasses } from '../phraseBook';

/** How a customer and somebody there are named together; these classes hold slots, so commands that use them have those. */
export const people: WordClasses = {
  party: {
    en: [
      '{party}', '{contact} (from|at|of|with|over at|in|@) {party}', "{party} 's {person}", '{party} ( {person} )', '{person}', '{person} , {party}', '{party} {person}',
      '[the] {deal} <dealWord>',
    ],
    zh: ['{party} [的|那边的|那边] {person}', '{person} , {party}'],
  },
};
