import { choice, filling } from './choice';

/** When a script is used. */
export const scriptScene = choice({
  COLD_CALL: {
    en: [
      '(cold call|cold calling|cold calls|first call|phone|calling|call|prospecting call|opening call|telephone|intro call|discovery call)',
    ],
    zh: [
      '(陌生电话|陌拜电话|电话|首次电话|开场电话|打电话|初次电话|第一次电话|陌生拜访|电话开场|电话邀约|冷电话|电销|首call|cold call)',
    ],
  },
  FIRST_EMAIL: {
    en: [
      '(first email|first e mail|intro email|introduction email|introductory email|cold email|outreach email|initial email|opening email|email|first mail|prospecting email|outreach)',
    ],
    zh: ['(首封邮件|第一封邮件|开发信|邮件|初次邮件|介绍邮件|首次邮件|陌生邮件|开场邮件|email)'],
  },
  DEMO_INVITE: {
    en: [
      '(demo invite|demo invitation|demo invites|invite to a demo|inviting to a demo|demo|invitation to a demo|demo request|demo booking)',
    ],
    zh: ['(演示邀请|邀请演示|邀约演示|演示邀约|邀请看演示|约演示|demo邀请|邀请客户看演示|产品演示邀请|演示|demo)'],
  },
  OBJECTION: {
    en: [
      '(objection|objections|objection handling|price objection|price objections|price pushback|customer objections|objections on price|pricing objections|handling objections|pushback|too expensive)',
    ],
    zh: ['(异议|异议处理|处理异议|价格异议|应对异议|客户异议|拒绝处理|嫌贵|反对意见)'],
  },
  NEGOTIATION: {
    en: ['(negotiation|negotiating|negotiations|price negotiation|negotiate|closing|contract negotiation|bargaining)'],
    zh: ['(谈判|价格谈判|商务谈判|谈价|议价|谈价格|讲价|合同谈判|逼单|促单)'],
  },
  THANK_YOU: {
    en: ['(thank you|thank you letter|thank you email|thank you note|thanks|thank you mail|thank you card)'],
    zh: ['(感谢|感谢信|致谢|感谢邮件|签约感谢|答谢|成交感谢)'],
  },
  CHECK_UP: {
    en: [
      '(check up|checkup|check up call|check in call|after sales call|customer check up|follow up|health check|care call|after sales|satisfaction call)',
    ],
    zh: ['(回访|客户回访|回访电话|售后回访|售后|满意度回访|上线回访|定期回访|关怀|跟进)'],
  },
});

/** The occasions that there are scripts for. */
export const SCENES = Object.keys(scriptScene.phrases ?? {});

/** What somebody is about to do, where a script is asked for by the doing: fills `scene`. */
export const scriptOccasion = filling(
  'scene',
  choice({
    COLD_CALL: {
      en: [
        '(cold call|cold calling|calling|call|phone|phoning|ring|ringing|telephone|make a cold call|make a first call|approach by phone|first calling)',
      ],
      zh: ['(打电话|打陌生电话|第一次打电话|首次打电话|打第一个电话|陌拜|电话邀约|打陌拜电话|电话开场|初次致电|致电)'],
    },
    FIRST_EMAIL: {
      en: [
        '(email|emailing|write to|writing to|write a first email|introduce ourselves by email|introduce myself by email|reach out|reaching out|write a cold email)',
      ],
      zh: ['(写邮件|发邮件|写第一封邮件|发第一封邮件|写开发信|发开发信|写首封邮件)'],
    },
    DEMO_INVITE: {
      en: [
        '(invite|inviting|invite them to a demo|inviting to a demo|invite to a demo|book a demo|booking a demo|get a demo|offer a demo|propose a demo|ask for a demo|invite for a demo)',
      ],
      zh: ['(约演示|邀请看演示|约demo|邀约演示|邀请演示|邀请客户看演示|约客户看演示|请客户看演示|邀请参加演示)'],
    },
    OBJECTION: {
      en: [
        '(handle objections|handling objections|handle an objection|answer objections|handle pushback|push back|they say it is too expensive|they say too expensive)',
      ],
      zh: ['(处理异议|应对异议|应对拒绝|被拒绝|客户嫌贵|客户拒绝|客户说太贵|应对价格异议)'],
    },
    NEGOTIATION: {
      en: [
        '(negotiate|negotiating|negotiate the price|negotiate prices|bargain|talk about price|discuss the price|close the deal)',
      ],
      zh: ['(谈判|谈价|谈价格|讲价|议价|商务谈判|砍价|还价|逼单|促单)'],
    },
    THANK_YOU: {
      en: ['(thank|thanking|say thank you|say thanks|thank them|thank a customer)'],
      zh: ['(感谢客户|表示感谢|致谢|道谢|答谢客户|写感谢信)'],
    },
    CHECK_UP: {
      en: [
        '(check up on|checking up on|check in with|checking in with|follow up with|following up with|follow up after the sale|check up with|check how they are doing)',
      ],
      zh: ['(回访|做回访|打回访电话|售后回访|客户回访|定期回访|回访客户)'],
    },
  }),
);
