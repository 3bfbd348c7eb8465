import type { WordClasses } from '../phraseBook';

/** Words by which leads are qualified. */
export const qualifying: WordClasses = {
  decider: {
    en: [
      '[the|a|their|its|his|her] (decision maker|decision makers|decider|boss|big boss|ceo|cfo|owner|director|managing director|economic buyer|budget holder|person in charge|person who decides|person who signs)',
    ],
    zh: ['(决策人|决策者|决策层|拍板人|拍板的人|拍板的|能拍板的人|老板|老总|总经理|一把手|关键决策人|负责人)'],
  },
  reaching: {
    en: [
      '(talking to|talking with|in touch with|speaking to|speaking with|spoke to|spoke with|spoken to|spoken with|talked to|talked with|met|met with|dealing with|in contact with|have access to|has access to|got access to|access to|reached|got through to|working with|got hold of|know)',
    ],
    zh: [
      '(接触到|接触|接触过|接触上|见到|见过|见|见了|联系上|联系到|联系了|找到|对接上|对接到|认识|接上|聊过|谈过|沟通过|搞定|碰到)',
    ],
  },
};
