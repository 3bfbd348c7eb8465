import { choice } from './choice';

/** How a customer decides on a proposal, as a verb. */
export const decision = choice({
  ACCEPTED: {
    en: [
      '[has|have|just|finally|already] (accepted|approved|agreed to|agreed on|signed off|signed off on|okayed|greenlit|green lighted|green lit|went with|took|confirmed|accepts|approves|agrees to|says yes to|said yes to|accept|approve|is happy with|are happy with|gave the go ahead for|gave the green light for)',
    ],
    zh: ['[已经|已|终于|刚|刚刚|也|正式|口头] (接受|同意|认可|通过|批准|确认|采纳|答应|敲定|认可并接受) [了]'],
  },
  DECLINED: {
    en: [
      "[has|have|just|finally|already] (rejected|declined|turned down|refused|said no to|says no to|rejects|declines|refuses|did not accept|didn't accept|does not accept|doesn't accept|won't accept|will not accept|dismissed|threw out|didn't like|shot down|passed on|knocked back)",
    ],
    zh: [
      '[已经|已|最终|刚|刚刚|还是|直接] (拒绝|否决|否|不接受|没接受|不同意|没同意|没通过|退回|驳回|回绝|否定|没看上|不认可|拒) [了|掉了|掉]',
    ],
  },
});
