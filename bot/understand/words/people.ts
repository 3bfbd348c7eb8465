import type { WordClasses } from '../phraseBook';

/** How a customer and somebody there are named together; these classes hold slots, so commands that use them have those. */
export const people: WordClasses = {
  job: {
    en: [
      '[new|head|chief|senior] (cfo|cto|ceo|coo|cio|it manager|it director|buyer|purchasing manager|head of purchasing|head of it|head of operations|head of logistics|head of procurement|operations manager|plant manager|managing director|general manager|procurement manager|purchasing director|assistant|secretary|director|manager|owner|engineer|controller|project manager|logistics manager|production manager|medical director|vp|vice president|contact person)',
    ],
    zh: [
      '[新|新任|新来的](采购负责人|采购经理|总经理|财务总监|信息总监|it经理|技术总监|副总|主任|院长|经理|项目经理|采购总监|助理|运营总监|厂长|主管|负责人|信息部主任|信息科主任|总监|董事长|财务经理|采购主管|技术负责人|项目负责人|采购)',
    ],
  },
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
