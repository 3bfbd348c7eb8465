import type { Chart } from '../chart';
import type { Phrases, Reading, Slot } from '../slot';
import { choice, filling } from './choice';
import { recordsAt } from './names';

/** What a closing signal is about; the sentence around it says that it has come about. */
const about = (kind: string, phrases: Phrases): Slot<string> => filling('signal', choice({ [kind]: phrases }));

export const budget = about('BUDGET_CONFIRMED', {
  en: ['(budget|money|funding|funds|budget approval|purchase budget|project budget)'],
  zh: ['[采购|项目|专项](预算|资金|经费|钱)'],
});

export const decisionMaker = about('DECISION_MAKER_ENGAGED', {
  en: [
    '(decision maker|decision makers|decision-maker|economic buyer|ceo|cfo|cto|coo|cio|boss|director|managing director|vp|vice president|president|head of purchasing|head of procurement|executive|executives|exec|execs|executive sponsor|exec sponsor|top management|management|board)',
  ],
  zh: [
    '(决策人|决策者|决策层|老板|老总|总经理|一把手|高层|董事长|拍板的人|拍板人|关键决策人|总裁|领导|副总|ceo|cfo|cto|管理层)',
  ],
});

export const timeline = about('TIMELINE_AGREED', {
  en: [
    '(timeline|time line|schedule|time frame|timeframe|go live date|go-live date|start date|rollout date|implementation date|launch date|project plan|implementation plan|delivery date|kickoff date|dates)',
  ],
  zh: [
    '(时间表|时间|上线时间|上线日期|实施时间|项目时间|进度|排期|交付时间|交付日期|时间节点|工期|实施计划|项目计划|启动时间|开工时间)',
  ],
});

export const trial = about('TRIAL_SUCCEEDED', {
  en: [
    '(trial|pilot|poc|proof of concept|test run|evaluation|beta|pilot project|test phase|trial run|free trial|pilot phase|trial period)',
  ],
  zh: ['(试用|试点|测试|poc|试运行|验证|概念验证|试用期|试跑)'],
});

export const paper = about('CONTRACT_REQUESTED', {
  en: ['[draft|sales|final] (contract|contracts|agreement|contract draft|paperwork|order form)'],
  zh: ['(合同|合约|协议|合同草案|合同文本|合同模板|合同草稿)'],
});

const OTHERS: Record<'COMPETITOR_DROPPED', Phrases> = {
  COMPETITOR_DROPPED: {
    en: [
      '(competitor|competitors|competition|rival|rivals|other vendor|other vendors|other supplier|other suppliers|other bidder|other bidders|other candidates|other party)',
    ],
    zh: ['(竞品|竞争对手|对手|友商|竞对|别家|其他供应商|其他家|另一家|另外一家|竞争者)'],
  },
};

/** Who else was considered: a competitor by name, or in general. */
export const rival: Slot<string> = {
  fills: 'signal',
  choices: OTHERS,
  read(chart: Chart, at: number): Reading<string>[] {
    const found = { value: 'COMPETITOR_DROPPED' };
    const general = chart.valuesAt(OTHERS, at).map(({ end, cost }) => ({ end, cost, found }));
    const named = recordsAt(chart, at, ['competitor']).map(({ end, cost }) => ({ end, cost, found }));
    return [...general, ...named];
  },
  print: (value, name) => ({ [name]: value }),
  accept: json => (json === 'COMPETITOR_DROPPED' ? { value: json } : undefined),
};

/** A signal by its value, as buttons give it. */
export const signalValue: Slot<string> = choice({
  BUDGET_CONFIRMED: { en: [], zh: [] },
  DECISION_MAKER_ENGAGED: { en: [], zh: [] },
  TIMELINE_AGREED: { en: [], zh: [] },
  CONTRACT_REQUESTED: { en: [], zh: [] },
  TRIAL_SUCCEEDED: { en: [], zh: [] },
  COMPETITOR_DROPPED: { en: [], zh: [] },
});
