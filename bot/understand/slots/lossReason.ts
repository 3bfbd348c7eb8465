import { choice } from './choice';

/** Why a deal was lost. */
export const lossReason = choice({
  PRICE: {
    en: [
      '(price|pricing|cost|quote) (is|was|were) [way|far|just] (too high|too much|too steep|higher|not competitive|over budget|above budget)',
      '(price|pricing|prices|too expensive|too costly|too pricey|on price|cost too much|price was too high|price is too high|price too high|priced out|the price|we were too expensive|too much money|cheaper|cheaper option|cheaper offer|cheaper price|undercut us|undercut|way cheaper|much cheaper|lower offer|cheaper offer|better terms|beat our price|beat us on pricing|overpriced|pricey|costly|over their budget|price difference|the price tag|price gap|price was an issue|cost|costs|too high a price|too high price|our price|price sensitive|better deal|discount|a better price|a lower price|lower price|better price|expensive|price tag|beat us on price|price reasons)',
    ],
    zh: [
      '(价格|价钱|报价|价位|费用|成本) [上|还是|太|偏|有点|过|一直] (高|贵|谈不拢|没谈拢|没优势|没有优势|下不来|压不下来|不合适|接受不了|不行|没竞争力|没谈妥|没谈好|谈不下来|没竞争优势|高了|贵了|没谈下来|打不过|拼不过|没拼过|比不过|没比过|输了|输给对手|吃亏|吃不消|接受不了|没谈拢|谈崩了|有分歧|没达成一致)[了]',
      '(他们|对方|对手|人家|竞品|别家)[的](报价|价格|价钱)[更|比较|太](低|便宜|有优势|好|低得多)',
      '(嫌|觉得|说|认为)[我们|咱们|咱|咱家][太|有点|报价|价格](贵|高|太高|太贵|贵了|高了)',
      '(价格|价格太高|价格太贵|价格贵|太贵了|太贵|报价太高|价格原因|价格问题|价格没谈拢|嫌贵|价格高|嫌我们贵|嫌价格高|价钱|价格偏高|价格谈不拢|价格过高|报价高|价格没优势|便宜|更便宜|价格战|价钱太高|贵了|报价过高|价格谈崩了|嫌价格贵|价格上输了|对方更便宜|报价|价格贵了|价格高了|贵|性价比|性价比不高|价格太高了|嫌太贵|嫌贵了|价格没谈下来|价格下不来|价格压不下来|他们更便宜|人家更便宜|对手更便宜|价格更低|报价更低|降不下来|超预算|超出预算)',
    ],
  },
  COMPETITOR: {
    en: [
      '(competition|competitor|competitors|the competition|a competitor|lost to competition|beaten by a competitor|a rival|another vendor|another supplier|another provider|someone else|somebody else|other supplier|went elsewhere|went with another vendor|went with a competitor|chose a competitor|picked a competitor|chose someone else|chose another vendor|picked someone else|other vendor|went with someone else|competitor won)',
    ],
    zh: [
      '(竞争对手|竞品|竞争|被竞争对手抢了|输给竞争对手|输给竞品|被竞品抢了|选了竞品|选了别家|选择了竞争对手|对手|用了别家|选了竞争对手|竞对|竞争原因|同行|友商|被同行抢了|别家|别人|被别人抢了|选了别人|找了别家|选了同行|被友商抢了|竞争太激烈|竞争激烈)',
    ],
  },
  NO_BUDGET: {
    en: [
      '[the|their] budget [was|got|is|has been] [been] (cut|slashed|frozen|gone|cancelled|canceled|pulled|reallocated|used up|spent|withdrawn|exhausted|reduced)',
      "(don't have|do not have|doesn't have|didn't have|have no|has no|had no|having no|lack|lacked|lacks|lacking|short of|short on|out of|low on|ran out of|run out of|not enough|no more) [the|any|enough] (budget|money|funds|funding|cash)",
      "(no budget|budget cut|budget cuts|budget was cut|budget got cut|no money|ran out of budget|budget frozen|budget freeze|budget is gone|budget gone|lack of budget|budget|out of budget|couldn't afford it|could not afford it|can't afford it|no funding|funding|lack of funds|budget issues|no funds|budget constraints|their budget was cut|budget dried up|budget was frozen|budget got frozen|couldn't afford us|ran out of money|budget reasons|lost their budget|budget fell through)",
    ],
    zh: [
      '[项目|今年|明年]预算[被|给](砍|砍掉|冻结|取消|削减|缩减|削|收回|挪用|撤|撤销|砍光|花完)[了|掉了]',
      '(没预算|没有预算|预算没了|预算被砍|预算被砍了|预算不足|预算不够|预算取消|没钱|没钱了|预算问题|预算冻结|资金不足|预算原因|预算|预算没批|预算没批下来|资金紧张|预算被冻结|预算缩减|预算砍了|没批预算|砍了预算|砍预算|预算削减|资金问题|预算不批|预算取消了|预算没有了)',
    ],
  },
  NO_DECISION: {
    en: [
      '(stay|stick|stayed|stuck|staying|sticking) (with|to) (what they have|their current system|their current supplier|their current vendor|the status quo|their old system|their existing system|their current tool|their current solution|their existing supplier)',
      "[they|client|customer|nobody] [just|still|simply] (won't decide|will not decide|do not decide|can not decide|can't make up their mind|changed their mind|changed their minds|decided against it|decided against buying|decided to wait|stay with what they have|staying with what they have|staying with their current system|staying as is|doing nothing|building it themselves|building in house|went in house|doing it in house)",
      "(no decision|couldn't decide|could not decide|never decided|indecision|status quo|decided not to do anything|decided to do nothing|never made a decision|can't decide|couldn't make a decision|couldn't make up their mind|decided to stay put|stayed with the status quo|sticking with what they have|they did nothing|never got a decision|no decision made|stalled out|didn't decide|did not decide)",
    ],
    zh: [
      '(没有决定|没决定|迟迟不决定|决定不做了|一直没定|没做决定|不做了|迟迟没有决定|决策不了|没定下来|拖着不决定|没有结论|一直没决定|迟迟没决定|维持现状|迟迟定不下来|定不下来|决定不买了|不买了|不决策|没有决策|迟迟不定|下不了决心|内部没定|决定不换了|先不换了|不打算换|不换了|拍不了板|没人拍板|迟迟不拍板|一直拖着|改主意了|改变主意|决定自己做|自己开发|自研)',
    ],
  },
  TIMING: {
    en: [
      '(timing|time|moment) (is|was) (bad|wrong|off|not right|poor|not ideal)',
      '[the|their] (project|rollout|initiative|plan|decision|purchase) [was|got|is|has been] [been] (postponed|delayed|put on hold|paused|shelved|frozen|stopped|cancelled|canceled|pushed|pushed out|pushed back|parked|deferred|on hold|on ice)',
      "(timing|bad timing|not the right time|wrong time|wrong timing|postponed|too early|delayed|project postponed|project delayed|not now|too late|next year maybe|timing was off|project on hold|on hold|put on hold|project was postponed|project got postponed|timing issues|not ready yet|not ready|bad time|timing wasn't right|project was put on hold|pushed to next year|timeline)",
    ],
    zh: [
      '(时机|时机不对|时间不合适|时机不成熟|推迟了|暂缓|项目暂缓|时间问题|项目延期|太早了|时机问题|时间不对|时机未到|项目推迟|项目推迟了|延期了|搁置了|项目搁置|项目搁置了|项目暂停|项目延期了|暂停了|项目暂停了|太晚了|时机原因|时间原因|时间来不及|项目暂缓了|计划推迟|项目停了|项目取消|项目取消了|项目叫停|时间太紧|太晚|太早|交付时间|工期|赶不上|等明年|明年再说|今年不做了|推到明年|延到明年|项目冻结|项目冻结了)',
    ],
  },
  PRODUCT_GAP: {
    en: [
      "(missing|lacking|lacks|lacked|lack|without|not having|does not have|did not have|doesn't have|didn't have|don't have) [a|the|some|key|important|critical] (feature|features|functionality|integration|integrations|function|functions|capability|capabilities|requirements|module|modules|api|offline mode)",
      "(missing feature|missing features|product gap|lacked features|lacked a feature|lack of features|functionality|feature gap|feature gaps|not a fit|product didn't fit|product fit|missing functionality|didn't have the features|lack of functionality|product gaps|features|product|not a good fit|bad fit|product wasn't a fit|missing integration|missing integrations|missing a feature|product missing features|lacking features|didn't meet their needs|didn't meet requirements|product limitations|lacked functionality|poor fit|product not a fit|missing functionalities|we lacked features)",
    ],
    zh: [
      '(功能|产品|性能|方案|系统|技术)[上|还|都|也|方面](不足|不够|不行|不满足|不匹配|不符合|不合适|跟不上|对不上|达不到|缺失|欠缺|有差距|不支持|不成熟|不全|太少|满足不了|做不到|不达标|不够用|不够强|弱|太弱|有缺口|匹配不上|差一截|满足不了需求|不合需求)',
      '(功能不足|缺功能|产品不匹配|功能不满足|缺少功能|产品功能|产品不合适|功能缺失|功能不够|产品不满足需求|不满足需求|功能欠缺|产品差距|缺少关键功能|功能不匹配|产品问题|功能问题|产品不符合|产品不符合需求|产品功能不足|功能达不到要求|产品有短板|产品短板|产品功能不满足|产品不行|没有他们要的功能|产品原因|功能不符合|产品功能不够|功能跟不上|功能太少|功能没有|没有这个功能|少功能|缺模块|产品不成熟|产品没达到要求|产品能力不足|产品能力不够|功能差距|功能|产品|集成不了|不支持|产品缺口)',
      '(功能不足|缺功能|产品不匹配|功能不满足|缺少功能|产品功能|产品不合适|功能缺失|功能不够|产品不满足需求|不满足需求|功能欠缺|产品差距|缺少关键功能|功能不匹配|产品问题|功能问题|产品不符合|产品不符合需求|产品功能不足|功能达不到要求|产品有短板|产品短板|产品功能不满足|产品不行|没有他们要的功能|产品原因|功能不符合|产品功能不够|功能跟不上|功能差|缺少功能|功能太少)',
    ],
  },
  RELATIONSHIP: {
    en: [
      '(relationship|relationships|champion left|lost our champion|our champion left|poor relationship|no relationship|bad relationship|trust|lack of trust|contact left|champion quit|our contact left|no champion|lost the champion|personal connections|better relationship|their relationship|relationship issues|champion is gone|sponsor left|our sponsor left|lost our sponsor|old ties|their old supplier|knew them better|know them better|personal relationship|personal relationships|our contact quit|no trust)',
    ],
    zh: [
      '(关系|关系不到位|客情|决策人换了|客情关系|关系没做好|关系不够|对方有关系|联系人离职|内线走了|没有内线|关系户|客户关系|关系问题|客情不到位|关系没做到位|对方关系更好|信任不足|缺乏信任|对接人离职|对接人离职了|联系人离职了|关系不够硬|关系没到位|关系原因|客情没做好|关系不行|人家关系硬|关系更硬|没关系|关系差|对接人走了|支持者离职|支持者走了|老板换了|信任|领导换了)',
    ],
  },
  OTHER: {
    en: ['(other|other reason|other reasons|another reason|something else|unknown reason|no reason given|unknown)'],
    zh: ['(其他|其它|其他原因|其它原因|别的原因|原因不明|不明原因|原因未知|不知道原因)'],
  },
});

/** Going with somebody else, said of a customer; which competitor follows. */
export const wentWith = choice({
  YES: {
    en: [
      "[has|have|had|'ve|just|is|are|now|finally] [decided to|decided on|chosen to] (picked|pick|picks|chose|choose|chooses|chosen|choosing|went with|go with|goes with|going with|gone with|going for|went for|selected|selects|signed with|signed up with|decided for|decided on|preferred|prefers|prefer|opted for|bought|bought from|buys from|switched to|settled on|went over to|went to|moved to|awarded it to|gave it to|ended up with|defected to|took)",
    ],
    zh: [
      '[已经|最后|最终|还是|决定|转头|改] (选了|选择了|选择|选|选的是|用了|用|签了|定了|买了|找了|跟了|签给了|转投了|转投|投奔了|投奔|投了|去了|换成了|改用了|要了|采购了|签的是|跟着|订了)',
    ],
  },
});
