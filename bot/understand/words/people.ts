import type { WordClasses } from '../phraseBook';

/** How a customer and somebody there are named together; these classes hold slots, so commands that use them have those. */
export const people: WordClasses = {
  party: {
    en: [
      '{party}',
      '[the|our] (company|customer|client|account|prospect|firm|lead) {party}',
      '{contact} (from|at|of|with|over at|in|@) {party}',
      "{party} 's {person}",
      '{party} ( {person} )',
      '{person}',
      '{person} , {party}',
      '{party} {person}',
      '{person} {party}',
      '[the] {deal} <dealWord>',
      '{party} (plant|plants|office|offices|clinic|site|headquarters|hq|warehouse|factory|facility|store|branch|lab|people|folks|team)',
      "{party} 's (plant|plants|office|offices|clinic|site|team|headquarters|hq|warehouse|factory|facility|store|branch|lab|people|cto|ceo|cfo|coo|buyer|procurement|management|folks|place|building|purchasing|reception)",
    ],
    zh: ['(客户|公司|线索) {party}', '{party} [的|那边的|那边] {person}', '{person} , {party}'],
  },
};
