import { choice } from './choice';

/** Why a lead is not followed up. */
export const disqualifyReason = choice({
  LOW_INTENT: {
    en: [
      "(not interested|no interest|not interested anymore|not interested any more|no longer interested|lost interest|low intent|low interest|no intent|little interest|just looking|just browsing|only browsing|window shopping|only comparing prices|comparing prices|not serious|no real interest|not that interested|not really interested|lukewarm|isn't interested|aren't interested|doesn't want it|no need|don't need it|doesn't need it|not a priority|happy with what they have|only curious|tire kicker|tire kickers|tyre kicker)",
    ],
    zh: [
      '(意向低|意向不高|意向不强|没意向|没有意向|无意向|没兴趣|没有兴趣|不感兴趣|兴趣不大|意愿低|意愿不强|只是看看|随便问问|只是问问|只是了解|不需要|没需求|没有需求|暂时不需要|暂无需求|不想买|不打算买|只是比价|只比价|不是真想买)',
    ],
  },
  NO_BUDGET: {
    en: [
      "(no budget|no money|no funds|no funding|out of budget|lack of budget|budget is gone|budget was cut|can't afford it|cannot afford it|can't afford us|couldn't afford it|too expensive for them|broke|no cash|budget issues|budget reasons|budget)",
    ],
    zh: [
      '(没预算|没有预算|无预算|预算不足|预算不够|没钱|没有钱|预算没批|预算被砍|预算取消|资金不足|买不起|出不起钱|预算问题|预算原因)',
    ],
  },
  NO_AUTHORITY: {
    en: [
      "(no authority|no decision maker|can't decide|cannot decide|can't reach the decision maker|cannot reach the decision maker|no access to the decision maker|not the decision maker|wrong person|no power to decide|can't get to the decision maker|never got to the decision maker|head office decides|not authorized|no say)",
    ],
    zh: [
      '(没有决策权|没决策权|不是决策人|拍不了板|做不了主|没权限|没有权限|接触不到决策人|找不到决策人|见不到决策人|联系不上决策人|总部说了算|说了不算|没有话语权)',
    ],
  },
  BAD_FIT: {
    en: [
      "(bad fit|poor fit|not a fit|not a good fit|no fit|wrong fit|isn't a fit|doesn't fit|don't fit|not our target|not our customer|too small|too big|too large|wrong industry|wrong segment|student project|not our kind of customer|out of scope|wrong size|a bad fit|a poor fit|not relevant|spam|a competitor)",
    ],
    zh: [
      '(不匹配|不合适|不适合|不符合|不对口|不是目标客户|非目标客户|规模太小|规模太大|太小了|行业不对|行业不符|匹配度低|学生做课题|不是我们的客户|需求不匹配|条件不符|不符合要求|垃圾线索|同行)',
    ],
  },
  UNREACHABLE: {
    en: [
      "(unreachable|no answer|no response|no reply|not responding|unresponsive|not reachable|cannot be reached|can't be reached|couldn't be reached|can't reach them|can't reach anyone|cannot reach them|couldn't reach them|never pick up|never picks up|don't pick up|doesn't pick up|won't pick up|never answer|never answers|doesn't answer|don't answer|never reply|never replies|doesn't reply|don't reply|never respond|never responds|ghosted|ghosted us|ghosting us|wrong number|number is dead|phone is dead|email bounced|emails bounce|bounced|went dark|gone dark|no contact)",
    ],
    zh: [
      '(联系不上|联系不到|打不通|打不通电话|电话打不通|不接电话|没人接|一直没人接|无人接听|不回消息|不回复|没回复|没有回应|没回应|不理人|失联|失联了|电话不对|号码不对|空号|号码错误|邮件退回|找不到人|微信不回|电话不接|关机|停机|已读不回)',
    ],
  },
  OTHER: {
    en: ['(other|other reason|other reasons|another reason|something else|some other reason)'],
    zh: ['(其他|其它|其他原因|其它原因|别的原因|原因不明)'],
  },
});
