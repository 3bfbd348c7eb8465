import { choice } from './choice';

/** The part a person plays in the decision. */
export const contactRole = choice({
  DECISION_MAKER: {
    en: [
      '(decision maker|decision-maker|decisionmaker|decider|final decision maker|main decision maker|budget holder|economic buyer|the one who decides|signs off|the one who signs|has the final say|dm|buyer|economic decision maker|decision taker|boss)',
    ],
    zh: [
      '(决策人|决策者|拍板人|拍板的人|拍板的|能拍板的|最终决策人|关键决策人|关键人|决策层|老板|一把手|能做主的人|有决策权的人|decision maker)',
    ],
  },
  CHAMPION: {
    en: [
      '(champion|advocate|supporter|sponsor|internal champion|our champion|our advocate|ally|our ally|promoter|coach|fan|our fan|internal advocate|inside supporter|our friend there|friendly)',
    ],
    zh: ['(支持者|内线|内部支持者|推动者|推动人|拥护者|教练|盟友|支持我们的人|champion|支持我们|我们的人|自己人)'],
  },
  INFLUENCER: {
    en: [
      '(influencer|influential|adviser|advisor|technical influencer|consulted|opinion leader|technical adviser|technical advisor|influencing|evaluator)',
    ],
    zh: ['(影响者|影响人|有影响力的人|意见领袖|参谋|影响决策的人|顾问|影响决策者|influencer|技术把关|评估人)'],
  },
  BLOCKER: {
    en: [
      '(blocker|opponent|gatekeeper|detractor|skeptic|sceptic|against us|critic|naysayer|a no man|hostile|veto holder)',
    ],
    zh: ['(反对者|反对人|阻碍者|阻力|把关人|反对派|反对我们的人|反对我们|blocker|拦路虎|阻挠者)'],
  },
  USER: {
    en: ['(user|end user|end-user|key user|future user|daily user|power user|operator|just a user)'],
    zh: ['(使用者|用户|使用人|最终用户|终端用户|实际使用者|使用方|操作员|user|一线使用者|日常使用者)'],
  },
});
