import { choice, filling } from './choice';

/** What each kind of activity is called. */
export const KINDS = {
  CALL: {
    en: [
      '[phone|cold|discovery|intro|introductory|follow up|sales|conference|video|zoom|teams|sync|check in|status|scoping|qualification|closing|quick|weekly|catch up|inbound|outbound|warm|tel|telephone|voice|ph|skype] (call|calls)',
      '(phone conversation|phone chat|calling|ring|phonecall|telco|telcon|telecon|con call|concall|telephone conversation|conf call|chat on the phone|chat by phone|talk on the phone|phone|phone calls|zoom|teams call|facetime|google meet call|gmeet)',
    ],
    zh: ['(电话|通话|电话沟通|电话会|通电话|打电话|call|calls|电话量)'],
  },
  EMAIL: {
    en: ['[follow up|intro|cold] (email|emails|e mail|e mails|mail|mails|eml)'],
    zh: ['(邮件|电子邮件|email|emails|电邮|邮件往来)'],
  },
  MEETING: {
    en: [
      '[kickoff|kick off|onsite|on site|virtual|online|remote|weekly|sync|status|check in|scoping|discovery|planning|project|strategy|sales|follow up|intro|lunch|team|client|customer|zoom|teams|video|face to face|in person|review|f2f|1 1|board|first|second] (meeting|meetings|meet|catch up|catchup|sit down|workshop|sync|mtg|mtgs|meetng|get together|kickoff|kick off|appointment|appt)',
      '[business|team|working] (coffee|lunch|dinner|breakfast|meetup|drinks)',
    ],
    zh: [
      '(会议|会|会面|面谈|见面|碰头|碰头会|饭局|会谈|meeting|meetings|mtg|视频会议|视频会|线上会议|线上会|当面沟通|沟通会|启动会|研讨会|座谈|座谈会|评审会|项目会|午餐|晚餐|早餐|咖啡)',
    ],
  },
  DEMO: {
    en: [
      '[product|live|online|virtual|remote|onsite|follow up|technical|full] (demo|demos|demonstration|demonstrations|product presentation|walkthrough|walk through|presentation|product tour)',
    ],
    zh: ['[产品](演示|demo|demos|demo演示|展示会|演示会|试用演示|讲解演示)'],
  },
  VISIT: {
    en: ['[site|client|customer|on site|onsite|field|office|plant|factory] (visit|visits|vist|drop in)'],
    zh: ['[客户|上门|实地|现场|登门](拜访|走访|上门|来访|到访|登门|visit|探访|参观|回访拜访)'],
  },
  SOCIAL: {
    en: [
      '(linkedin|wechat|whatsapp|facebook|twitter|instagram|social|social media) [message|messages|chat|touch|contact|dm|post|touches]',
      '(dm|dms|text message|text|sms|social touches|wechat msg|linkedin msg|whatsapp msg|message on linkedin|message on wechat)',
    ],
    zh: ['(微信|领英|社交|企业微信|企微|whatsapp|wechat|linkedin|短信)[消息|聊天|沟通|互动|联系]', '社交互动'],
  },
  LETTER: { en: ['(letter|letters|postcard)'], zh: ['(信|信函|信件|函|书信)'] },
  NOTE: { en: ['(note|notes)'], zh: ['(备注|笔记|便签)'] },
};

/** The kind of an activity, as a noun. */
export const activityKind = choice(KINDS);

/** What was done, as a verb in the past: fills `kind`. */
export const activityDone = filling(
  'kind',
  choice({
    CALL: {
      en: [
        "[i|we|i've|we've|have|just] (called|phoned|rang|telephoned|cold called|called up|dialed|dialled|called back|phoned back|rang up|made a call to|gave a call to|had a call with|jumped on a call with|hopped on a call with|got on a call with|was on a call with|were on a call with|was on the line with) [up]",
        "[i|we|i've|we've|have|just] (spoke|talked|spoken|chatted|conversed|been speaking|been talking|was speaking|was talking) [on the phone|by phone|over the phone|briefly|again] [to|with]",
        '[i|we] [just] (got off|came off|hung up|finished) [of] (the phone|a call|the call) with',
        '[i|we] [just] hung up with',
        '[i|we] [just] (was|were) on the phone with',
        '[i|we] [have|just|also] tried [again] (calling|to call|to reach|reaching|ringing|to ring|phoning|to phone|to get hold of|getting hold of)',
        '[i|we] gave',
        '[i|we] [just|finally] (got through to|got hold of|reached|got a hold of) [by phone|on the phone]',
        '[i|we] (was|were|been) (speaking|talking|chatting) [by phone|on the phone|over the phone] (to|with)',
        '[i|we] [just] had (a|another) [quick|good|nice|short|long|brief|great|very good|really good] (chat|conversation|word|talk|phone call|phone chat) [on the phone|by phone|over the phone] with',
      ],
      zh: [
        '[已|已经|刚](打了电话|打电话|致电|致电了|通了电话|通过电话|通了话|打过电话|打了个电话|打了通电话|打了一通电话|电话联系|电话联系了|电话沟通|电话沟通了|电话聊了|电话聊了聊|电话里聊了聊|电话聊了一下|去电|回了电话|回电|打通了电话|通完电话|打完电话|聊了电话|通了一次电话|通了个话|电联|电联了|电话跟进|电话跟进了|电话回访|电话回访了|打了两次电话|打了几次电话|打了好几次电话|电话里聊了|电话上聊了|聊了个电话|通了一个电话|打了一个电话|打了次电话|电话拜访了|语音通话了|回了个电话|挂了电话|打电话聊了|打了个电话过去|打了通电话过去|打过去电话|打了个call|打了call|电话打过去)',
      ],
    },
    EMAIL: {
      en: [
        "[i|we|i've|we've|have|just] (emailed|e mailed|mailed|wrote to|wrote|sent an email to|sent an e mail to|sent a mail to|dropped an email to|shot an email to|replied to|sent a follow up email to|fired off an email to|answered the email from|sent mail to|sent email to|shot off an email to|emailed back|sent a reply to|sent an intro email to|sent over an email to|dropped a mail to)",
        '[i|we] [just] (sent|dropped|shot|wrote|fired off) (an|a|another) [quick|short|follow up|reminder|recap|summary] (email|mail|e mail|note) (to|over to)',
      ],
      zh: [
        '[已|已经|刚](发了邮件|发邮件|发了封邮件|发了一封邮件|写了邮件|写了封邮件|回了邮件|回复了邮件|邮件联系|邮件联系了|发过邮件|发送了邮件|发完邮件|发了个邮件|发了一封email|发了email|发了封email|发email|回了封邮件|回复邮件了|邮件沟通了|邮件沟通|邮件回复了|邮件跟进了|发了一封介绍邮件|发了介绍邮件|写了一封邮件|去了封邮件|去了邮件|发了封mail|邮件发了|发了一封跟进邮件|发了跟进邮件)',
      ],
    },
    MEETING: {
      en: [
        "[i|we|i've|we've|have|just] (met|met with|met up with|sat down with|caught up with|had lunch with|had coffee with|had dinner with|had breakfast with|grabbed coffee with|grabbed lunch with|had a coffee with|had a meeting with|sat with|grabbed dinner with|took to lunch|took out for lunch|had drinks with|had a drink with|ran into|bumped into|met up|had a sit down with|met face to face with|met in person with|had a zoom with|had a teams call with|zoomed with|got together with|had a session with|had a workshop with|have met|have met with|had met)",
      ],
      zh: [
        '[已|已经|刚](开了会|开了个会|开会|开完会|开过会|见了面|见了个面|碰了面|碰了个面|会面|会面了|面谈|面谈了|见面|见面了|吃了饭|吃了个饭|吃饭|吃饭了|吃了顿饭|吃了午饭|吃了晚饭|喝了咖啡|喝了茶|喝咖啡|聚餐|聚餐了|见过面|见了|约见了|会见了|见到了|碰头|碰了头|开了个视频会|开了视频会|开了一个会|开了一次会|开了场会|开了线上会|开了启动会|开了沟通会|见了一面|当面聊了|当面聊|当面谈了|当面沟通了|面聊了|聚了聚|约了饭|约了咖啡|喝了杯咖啡|喝了个咖啡|喝了顿酒|会谈了|座谈了|一起吃了饭|一起吃饭|一起吃了个饭|一起吃了午饭|请吃了饭|吃了个午饭|吃了个晚饭|碰了一下|碰了个头|约见|面谈过|见过一面|碰了一面)',
      ],
    },
    DEMO: {
      en: [
        "[i|we|i've|we've|have|just] (demoed|demo'd the product to|demo'd our product to|demo'd to|demo'd for|demoed the product for|gave a demo of the product to|showed the demo to|demoed to|demo'd|demonstrated the product to|demonstrated|presented to|demoed to|demoed for|demoed the product to|demoed our product to|showed the product to|showed our product to|walked through the product with|ran a demo for|gave a demo to|did a demo for|showed a demo to|did a demo with|ran a demo with|presented our product to|pitched to|pitched|presented|have demoed|have presented to|gave a demo for|gave a presentation to|have made a demonstration to|made a demonstration to)",
      ],
      zh: [
        '[已|已经|刚](演示了|做了演示|做演示|做过演示|演示过|演示完|做了个演示|演示了产品|做了产品演示|演示完产品|演示产品|做产品演示|演示我们的产品|做了一次演示|做了一场演示|做了场演示|做了次演示|演示了一遍|演示了一下|演示了新功能|演示了系统|做了demo|做了个demo|做了一个demo|做了场demo|demo了|讲了方案|展示了产品|展示产品)',
      ],
    },
    VISIT: {
      en: [
        "[i|we|i've|we've|have|just] (visited|dropped by|dropped in on|dropped in at|stopped by|stopped in at|went to see|paid a visit to|popped in at|popped by|went over to|went by|came by|swung by|toured|was at|were at|been at|been to|was on site at|were on site at|was onsite at|was over at|went to|drove to|flew to|drove out to|travelled to|traveled to|stopped at|called in at|went on site to|spent the morning at|spent the day at|spent the afternoon at|was visiting|were visiting|went out to|have been at|have been to|have visited|went to visit|went over to see)",
      ],
      zh: [
        '[已|已经|刚](拜访了|拜访过|走访了|走访过|上门拜访了|上门拜访|实地拜访了|登门拜访了|去拜访了|去拜访|去了|去了趟|去了一趟|跑了趟|跑了一趟|拜访完|拜访|走访|造访了|上门了|上门拜访过|去过|跑了一次|登门拜访|去了一次|去现场了|去了现场|到访了|实地走访了|去拜访过|去走访了|上门走访了|去看了|去看望了|参观了|拜访完了|拜访了一次|拜访了一下|拜访结束|探访了|拜访了一趟|上门拜访了一趟|走访了一趟)',
      ],
    },
    SOCIAL: {
      en: [
        "[i|we|i've|we've|have|just] (messaged|dm'd|dmed|pinged|texted|whatsapped|wechatted|linkedin messaged|wechated|connected on linkedin with|msged|linked up on linkedin with)",
        '[i|we] [just] (sent|dropped) (a|an) [linkedin|wechat|whatsapp|social|text] (message|note|dm|text|msg|invite|request) to',
      ],
      zh: [
        '[已|已经|刚](发了微信|发微信|加了微信|微信联系了|微信联系|微信沟通了|微信沟通|微信聊了|在微信上聊了|微信上聊了聊|在微信上聊了聊|微信聊了一下|在微信聊了|发了消息|发了条微信|领英联系了|微信上聊了|加了个微信|加上微信|加上微信了|微信发了消息|微信聊过|微信上联系了|微信上沟通了|微信回复了|发了个微信|发了一条微信|微信聊了聊|用微信联系了|微信跟进了|在微信上联系了|发了短信|发了条短信|微信里聊了|企微联系了|领英上联系了|发了领英消息)',
      ],
    },
    LETTER: {
      en: [
        '[i|we] [just] (sent|mailed|posted|wrote|have sent) (a|the) [handwritten|personal|formal|paper|signed|short|printed] letter to',
      ],
      zh: ['[已|已经](寄了信|寄了封信|发了函|写了信|寄出了信|发了信函)'],
    },
  }),
);

/** The word for a plain note: fills `kind`. */
export const noteKind = filling(
  'kind',
  choice({ NOTE: { en: ['[a|quick|an] (note|memo|comment)'], zh: ['(备注|笔记|备忘)'] } }),
);

/** That somebody was sent something through a medium, named behind them ("sent Carla a LinkedIn message"): fills `kind`. */
export const sentKind = filling(
  'kind',
  choice({
    CALL: { en: ['[a|another] [quick|short|follow up] (call|ring|phone call|bell|buzz)'], zh: ['个电话'] },
    EMAIL: {
      en: ['[a|an|another|the] [quick|short|follow up|intro|cold] (email|e mail|mail|note)'],
      zh: ['[封|一封|个](邮件|email|电邮)'],
    },
    SOCIAL: {
      en: [
        '[a|an|another] (linkedin|wechat|whatsapp|social|text|sms) [message|note|dm|text|msg|invite|request]',
        '[a] dm',
      ],
      zh: ['[条|一条|个](微信|短信|领英消息|消息)'],
    },
    LETTER: { en: ['[a|an|another|the] (letter|postcard)'], zh: ['[封|一封](信|函)'] },
  }),
);

/** Calling somebody, where what came of it stands beside it: fills `kind`. */
export const dialled = filling(
  'kind',
  choice({
    CALL: {
      en: ['(tried|trying|called|rang|phoned|dialled|dialed) [again|twice|three times|several times|a few times]'],
      zh: ['(打给|拨给|打电话给|电话打给|给打电话|联系|去电|致电|呼叫|回电给|打了电话给|拨打|打了给)'],
    },
  }),
);
