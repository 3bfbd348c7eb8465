import { choice, filling } from './choice';

/** How a customer decides on a proposal, as a verb. */
export const decision = choice({
  ACCEPTED: {
    en: [
      '[has|have|just|finally|already] (accepted|approved|agreed to|agreed on|signed off|signed off on|okayed|greenlit|green lighted|green lit|went with|took|confirmed|accepts|approves|agrees to|says yes to|said yes to|accept|approve|is happy with|are happy with|gave the go ahead for|gave the green light for|gave the nod to|gave the nod on|said ok to|said okay to|okayed|bought|went for|are going with|is going with|is ok with|is okay with|are ok with|is fine with|are fine with|green lights|waved through|is going ahead with|chose|picked|signed|has no objections to|thumbs up on|thumbs up for)',
    ],
    zh: [
      '[已经|已|终于|刚|刚刚|也|正式|口头] (接受|同意|认可|通过|批准|确认|采纳|答应|敲定|认可并接受|点头|没意见|收下|定|定下|选|选用|看中|看上|满意|ok|过|签字确认) [了]',
    ],
  },
  DECLINED: {
    en: [
      "[has|have|just|finally|already] (rejected|declined|turned down|refused|said no to|says no to|rejects|declines|refuses|did not accept|didn't accept|does not accept|doesn't accept|won't accept|will not accept|dismissed|threw out|didn't like|shot down|passed on|knocked back|binned|vetoed|vetoes|won't take|will not take|nixed|killed|don't like|doesn't like|do not like|did not like|does not like|is not happy with|are not happy with|isn't happy with|aren't happy with|sent back|balked at|walked away from|not accepting|is not accepting|wouldn't accept|would not accept|don't want|doesn't want)",
    ],
    zh: [
      '[已经|已|最终|刚|刚刚|还是|直接] (拒绝|否决|否|不接受|没接受|不同意|没同意|没通过|退回|驳回|回绝|否定|没看上|不认可|拒|毙|没接|不满意|没过|打回|打回来|退|婉拒|不要|没答应|没采纳|没认可|不买账|没批) [了|掉了|掉|回来了]',
    ],
  },
});

/** The same as a noun that the customer gives. */
export const nod = filling(
  'decision',
  choice({
    ACCEPTED: { en: ['(go ahead|green light|ok|okay|thumbs up|nod|yes|approval|blessing)'], zh: [] },
    DECLINED: { en: ['(no|thumbs down|refusal|red light|clear no|hard no)'], zh: [] },
  }),
);

/** The same as what the customer is. */
export const mood = filling(
  'decision',
  choice({
    ACCEPTED: { en: ['(happy with|fine with|ok with|okay with|good with|all for|on board with|in favor of)'], zh: [] },
    DECLINED: { en: ['(not happy with|against|not ok with|not okay with|not on board with|unhappy with)'], zh: [] },
  }),
);
