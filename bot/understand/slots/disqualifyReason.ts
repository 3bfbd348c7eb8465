import { choice } from './choice';

/** Why a lead is not followed up. */
export const disqualifyReason = choice({
  LOW_INTENT: {
    en: [
      "(not interested|no interest|not interested anymore|not interested any more|no longer interested|lost interest|low intent|low interest|no intent|little interest|just looking|just browsing|only browsing|window shopping|only comparing prices|comparing prices|not serious|no real interest|not that interested|not really interested|lukewarm|isn't interested|aren't interested|doesn't want it|no need|don't need it|doesn't need it|not a priority|happy with what they have|only curious|tire kicker|tire kickers|tyre kicker|they're not interested|no appetite|they don't want it|no need right now|they don't need us|doesn't need us|no pain|said no|says no|they said no|not keen|cold|gone cold|went cold|changed their mind|changed his mind|only wanted a quote|just wanted a price|not looking|no plans to buy|not in the market|zero interest|never interested|not buying)",
    ],
    zh: [
      '(意向低|意向不高|意向不强|没意向|没有意向|无意向|没兴趣|没有兴趣|不感兴趣|兴趣不大|意愿低|意愿不强|只是看看|随便问问|只是问问|只是了解|不需要|没需求|没有需求|暂时不需要|暂无需求|不想买|没意愿|没有意愿|暂时没需求|暂时没有需求|没打算买|不考虑|暂不考虑|不需要了|没有购买意向|没购买意向|兴趣不高|意向度低|没什么兴趣|只是来问问|明确拒绝|拒绝了|不想用|不打算买|只是比价|只比价|不是真想买)',
    ],
  },
  NO_BUDGET: {
    en: [
      "(no budget|no money|no funds|no funding|out of budget|lack of budget|budget is gone|budget was cut|can't afford it|cannot afford it|can't afford us|couldn't afford it|too expensive for them|broke|no cash|budget issues|budget reasons|budget|budget frozen|budget is frozen|budget freeze|budget cut|budget cuts|no bdgt|don't have the money|doesn't have the money|no money left|can't pay|too poor|without budget|insufficient budget|budget too small|budget too low|no budget this year|can't afford|lacking budget|zero budget)",
    ],
    zh: [
      '(没预算|没有预算|无预算|预算不足|预算不够|没钱|没有钱|预算没批|预算被砍|预算取消|资金不足|买不起|出不起钱|预算问题|预算原因|预算太少|预算太低|没经费|没有经费|经费不足|没批预算|预算冻结|预算被冻结|资金紧张|预算没了|预算砍了)',
    ],
  },
  NO_AUTHORITY: {
    en: [
      "(no authority|no decision maker|can't decide|cannot decide|can't reach the decision maker|cannot reach the decision maker|no access to the decision maker|not the decision maker|wrong person|no power to decide|can't get to the decision maker|never got to the decision maker|head office decides|not authorized|no say|no decision power|can't sign|just an intern|no decision maker reachable|decision maker not reachable|can't get a decision maker|no one there can decide|nobody there can decide|they can't decide|contact has no say|no buying power|hq decides|not allowed to decide|contact can't decide|no access to decision maker|only an assistant)",
    ],
    zh: [
      '(没有决策权|没决策权|不是决策人|拍不了板|做不了主|没权限|没有权限|接触不到决策人|找不到决策人|见不到决策人|联系不上决策人|总部说了算|拍板不了|没人拍板|不能拍板|做主不了|没有采购权|只是助理|只是实习生|说了不算|没有话语权)',
    ],
  },
  BAD_FIT: {
    en: [
      "(bad fit|poor fit|not a fit|not a good fit|no fit|wrong fit|isn't a fit|doesn't fit|don't fit|not our target|not our customer|too small|too big|too large|wrong industry|wrong segment|student project|not our kind of customer|out of scope|wrong size|a bad fit|a poor fit|not relevant|spam|a competitor|wrong fit|not our market|outside our market|not our icp|not icp|not our segment|too tiny|not a match|no match|mismatch|wrong company|not suitable|unsuitable|competitor|just a student|a student|duplicate|out of our territory|fake|bogus|misfit|one man shop|one man company)",
    ],
    zh: [
      '(不匹配|不合适|不适合|不符合|不对口|不是目标客户|非目标客户|规模太小|规模太大|太小了|行业不对|行业不符|匹配度低|学生做课题|不是我们的客户|需求不匹配|条件不符|不符合要求|垃圾线索|同行|不是我们的目标|不是目标客群|公司太小|公司太大|规模不够|重复线索|重复了|是学生|学生|假的|假线索|不在服务范围|不在我们范围|业务不符|不相关|无关)',
    ],
  },
  UNREACHABLE: {
    en: [
      "(unreachable|no answer|no response|no reply|not responding|unresponsive|not reachable|cannot be reached|can't be reached|couldn't be reached|can't reach them|can't reach anyone|cannot reach them|couldn't reach them|never pick up|never picks up|don't pick up|doesn't pick up|won't pick up|never answer|never answers|doesn't answer|don't answer|never reply|never replies|doesn't reply|don't reply|never respond|never responds|ghosted|ghosted us|ghosting us|wrong number|number is dead|phone is dead|email bounced|emails bounce|bounced|went dark|gone dark|no contact|never got back|never got back to us|never got back to me|never called back|don't call back|doesn't call back|never got hold of anyone|can't get hold of them|can't get through|couldn't reach anyone|could not reach anyone|unable to reach|impossible to reach|no one answers|nobody answers|nobody picks up|no one picks up|no sign of life|went silent|gone silent|silent|disconnected|number disconnected|number not in service|left the company|radio silence|vanished|dead line|phone disconnected)",
    ],
    zh: [
      '(联系不上|联系不到|打不通|打不通电话|电话打不通|不接电话|没人接|一直没人接|无人接听|不回消息|不回复|没回复|没有回应|没回应|不理人|失联|失联了|电话不对|号码不对|空号|号码错误|邮件退回|找不到人|微信不回|电话不接|关机|停机|已读不回|打电话不接|电话不通|打了好几次没人接|打了几次都没人接|一直不接|一直不接电话|没人接电话|怎么都联系不上|电话停机|电话空号|号码空号|没人理|一直没回|一直没回复|微信不回消息|已离职|人离职了|邮件没回|邮件被退)',
    ],
  },
  OTHER: {
    en: ['(other|other reason|other reasons|another reason|something else|some other reason)'],
    zh: ['(其他|其它|其他原因|其它原因|别的原因|原因不明)'],
  },
});
