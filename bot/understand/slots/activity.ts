import { choice, filling } from './choice';

/** What each kind of activity is called. */
export const KINDS = {
  CALL: {
    en: [
      '[phone|cold|discovery|intro|introductory|follow up|sales|conference|video|zoom|teams|sync|check in|status|scoping|qualification|closing|quick|weekly|catch up|inbound|outbound|warm] (call|calls)',
      '(phone conversation|phone chat|phone calls|calling|ring|zoom|teams call|facetime|google meet call|gmeet)',
    ],
    zh: ['(电话|通话|电话沟通|电话会|通电话|打电话|call|calls|电话量)'],
  },
  EMAIL: {
    en: ['[follow up] (email|emails|e mail|e mails|mail|mails)'],
    zh: ['(邮件|电子邮件|email|emails|电邮|邮件往来)'],
  },
  MEETING: {
    en: [
      '[kickoff|kick off|onsite|on site|virtual|online|remote|weekly|sync|status|check in|scoping|discovery|planning|project|strategy|sales|follow up|intro|lunch|team|client|customer|zoom|teams|video|face to face|in person|review] (meeting|meetings|meet|catch up|sit down|workshop|sync|mtg)',
      '(coffee|lunch|dinner|breakfast|meetup|appointment)',
    ],
    zh: ['(会议|会|会面|面谈|见面|碰头|碰头会|饭局|会谈|meeting|meetings|视频会议|线上会议|当面沟通)'],
  },
  DEMO: {
    en: [
      '[product|live|online|virtual|remote|onsite|follow up|technical|full] (demo|demos|demonstration|demonstrations|product presentation|walkthrough)',
    ],
    zh: ['[产品](演示|demo|demos|demo演示|展示会|演示会)'],
  },
  VISIT: {
    en: ['[site|client|customer|on site|onsite|field] (visit|visits)'],
    zh: ['[客户|上门|实地|现场](拜访|走访|上门|来访|到访)'],
  },
  SOCIAL: {
    en: [
      '(linkedin|wechat|whatsapp|facebook|twitter|instagram|social|social media) [message|messages|chat|touch|contact|dm|post|touches]',
      '(dm|dms|text message|social touches)',
    ],
    zh: ['(微信|领英|社交|企业微信|企微|whatsapp|wechat|linkedin)[消息|聊天|沟通|互动]', '社交互动'],
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
        "[i|we|i've|we've|have|just] (called|phoned|rang|telephoned|cold called|called up|dialed|dialled) [up]",
        "[i|we|i've|we've|have|just] (spoke|talked|spoken|chatted|conversed) [on the phone] [to|with]",
        '[i|we] [just] (got off|came off|hung up|finished) [of] (the phone|a call|the call) with',
        '[i|we] [just] hung up with',
        '[i|we] [just] (was|were) on the phone with',
        '[i|we] (left|have left) (a|another) (voicemail|voice mail|message) (for|with|at|to)',
        '[i|we] tried (calling|to call|to reach|reaching|ringing|to get hold of|to phone)',
        '[i|we] [just|finally] (got through to|got hold of|reached|got a hold of) [by phone|on the phone]',
        '[i|we] (was|were|been) (speaking|talking|chatting) [by phone|on the phone|over the phone] (to|with)',

        '[i|we] had a [quick|short|long|brief|nice|good] (chat|conversation|word|talk|catch up) with',
      ],
      zh: [
        '[已|已经|刚](打了个电话过去|打了通电话过去|打过去电话|通了个电话|通了一次电话|打了个call|打了call|通了个话|聊了个电话|打了一个电话|电话打过去|打电话|致电|致电了|通了电话|通过电话|通了话|打过电话|打了个电话|打了通电话|打了一通电话|电话联系|电话联系了|电话沟通|电话沟通了|电话聊了|去电|回了电话|回电|打通了电话|通完电话|打完电话)',
      ],
    },
    EMAIL: {
      en: [
        "[i|we|i've|we've|have|just] (emailed|e mailed|mailed|wrote to|wrote|sent an email to|sent an e mail to|sent a mail to|dropped an email to|shot an email to|replied to|sent a follow up email to|fired off an email to)",
        '[i|we] [just] (sent|dropped|shot|wrote|fired off) (an|a) (email|mail|e mail|note) (to|over to)',
        '[i|we] (sent|dropped|shot|wrote) (a|another) (quick|short|follow up|reminder|recap|summary) (email|mail|e mail) to',
      ],
      zh: [
        '[已|已经|刚](发了邮件|发邮件|发了封邮件|发了一封邮件|写了邮件|写了封邮件|回了邮件|回复了邮件|邮件联系|邮件联系了|发过邮件|发送了邮件|发完邮件)',
      ],
    },
    MEETING: {
      en: [
        "[i|we|i've|we've|have|just] (met|met with|have met|have met with|had met|met up with|sat down with|caught up with|had lunch with|had coffee with|had dinner with|had breakfast with|grabbed coffee with|grabbed lunch with|had a coffee with)",
      ],
      zh: [
        '[已|已经|刚](开了会|开了个会|开会|开完会|开过会|见了一面|见了个面|见过一面|开了个视频会|开了视频会|碰了一面|见了面|碰了面|碰了个面|会面|会面了|面谈|面谈了|见面|见面了|吃了饭|吃了个饭|吃饭|吃饭了|吃了顿饭|吃了午饭|吃了晚饭|喝了咖啡|喝了茶|喝咖啡|聚餐|聚餐了|见过面|见了|约见了|会见了|见到了|碰头|碰了头)',
      ],
    },
    DEMO: {
      en: [
        "[i|we|i've|we've|have|just] (demoed|demo'd|have demoed|have presented to|gave a demo to|gave a demo for|gave a presentation to|have made a demonstration to|made a demonstration to|demonstrated|presented to|demoed to|demoed for|demoed the product to|demoed our product to|showed the product to|showed our product to|walked through the product with)",
      ],
      zh: [
        '[已|已经|刚](演示了|做了演示|做演示|做过演示|演示过|演示完|做了个演示|演示了产品|做了产品演示|演示完产品|演示产品|做产品演示|演示我们的产品)',
      ],
    },
    VISIT: {
      en: [
        "[i|we|i've|we've|have|just] (visited|dropped by|dropped in on|dropped in at|stopped by|stopped in at|went to see|have visited|went to visit|was at|were at|went to|went over to see|paid a visit to|popped in at|popped by|went over to|went by|came by|swung by|toured)",
      ],
      zh: [
        '[已|已经|刚](拜访了一趟|上门拜访了一趟|走访了一趟|拜访了一次|拜访了一下|拜访了|拜访过|走访了|走访过|上门拜访了|上门拜访|实地拜访了|登门拜访了|去拜访了|去拜访|去了|去了趟|去了一趟|跑了趟|跑了一趟|拜访完|拜访|走访|造访了)',
      ],
    },
    SOCIAL: {
      en: [
        "[i|we|i've|we've|have|just] (messaged|dm'd|dmed|pinged|texted|whatsapped|wechatted|linkedin messaged)",
        '[i|we] [just] (sent|dropped) (a|an) (linkedin|wechat|whatsapp|social|text) (message|note|dm|text) to',
      ],
      zh: [
        '[已|已经|刚](发了微信|发微信|加了微信|微信联系了|微信联系|微信沟通了|微信沟通|微信聊了|在微信上聊了|在微信聊了|发了消息|发了条微信|领英联系了|微信上聊了)',
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

/** That a call was not taken: fills `outcome`. */
export const unreached = filling(
  'outcome',
  choice({
    NO_ANSWER: {
      en: [
        "(didn't|did not|didnt|never|doesn't) (pick up|picked up|answer the phone|answer my call|take my call) [the phone|again]",
        '(no answer|nobody picked up|no one picked up|nobody answered) [again]',
        '[a|another] (voicemail|voice mail|vm|voice message)',
      ],
      zh: ['[又|一直|还是|都](没接电话|不接电话|电话没人接|没人接电话|电话没打通|电话打不通)'],
    },
  }),
);

/** The word for a plain note: fills `kind`. */
export const noteKind = filling(
  'kind',
  choice({ NOTE: { en: ['[a|quick|an] (note|memo|comment)'], zh: ['(备注|笔记|备忘)'] } }),
);

/** How an activity went. */
export const outcome = choice({
  POSITIVE: {
    en: [
      '(loved|liked|love|like|enjoyed) (it|the demo|the product|what they saw|our product|the idea|the proposal|us|everything|what we showed)',
      'went [really|very|pretty|super|so|quite] (well|great|good|smoothly|fantastic|awesome|brilliantly|perfectly|nicely)',
      '[was|were|is|are|seemed|seems|sounded|sound|looks|looked|felt|really|very] (positive|interested|keen|impressed|excited|enthusiastic|promising|excellent|pleased|thrilled|delighted|on board|receptive|happy)',
      '[was|were] (super|really|very|quite) (good|great|positive|productive|happy|engaged|warm)',
      'it was (good|great|awesome|fantastic|productive|excellent)',
      '(good|great|positive|strong|warm|excellent) (vibes|vibe|response|reaction|feedback|signs|interest|outcome|conversation|discussion|talk|chat)',
      '(want|wants|ready|agreed|keen) to (move forward|proceed|go ahead|buy|move ahead|sign)',
      '(success|successful|thumbs up|outcome positive|outcome good|all good|big success)',
    ],
    zh: [
      '(聊|谈|沟通|交流|开|讲|进行|做|演示)得[很|非常|挺|比较|还|相当|特别|都|蛮](不错|好|顺利|愉快|开心|投机|满意|成功)',
      '[很|非常|挺|比较|相当|特别|十分|都很|蛮|还挺](顺利|满意|感兴趣|有兴趣|喜欢|积极|正面|认可|成功|热情)',
      '(过程|效果|反馈|反应|进展|结果|氛围|印象|反响|评价)[很|非常|挺|比较|相当|特别|都](好|不错|棒|顺利|积极|正面|热烈|理想)',
      '(兴趣很大|很有兴趣|意向很强|意向强|意向强烈|印象深刻|很高兴|评价很高|挺顺|有意向|意向不错|很认可|很看好|对方很高兴)',
    ],
  },
  NEUTRAL: {
    en: [
      'went (ok|okay|alright|fine|so so)',
      '[was|were|is|are|seemed|sounded] (neutral|lukewarm|undecided|noncommittal|so so|indifferent|on the fence|meh|unsure)',
      "(will|want to|need to|wanted to|they'll|he'll|she'll|needs to) (think about it|think it over|consider it|get back to us|get back to me|discuss internally|discuss it internally|sleep on it)",
      '(mixed feelings|mixed reaction|it was ok|it was okay|it was fine|was ok|was okay|was fine|outcome neutral)',
    ],
    zh: [
      '[聊|谈|沟通|反应|效果|整体|感觉|反馈|态度|反响|兴趣|进展|氛围][得](一般|一般般|还行|还可以|平平|平淡|马马虎虎|凑合|中立)',
      '(没什么特别|中规中矩)',
      '[说][还][要|需要][再](考虑考虑|考虑一下|想想|商量|商量一下|内部讨论|研究研究)',
    ],
  },
  NEGATIVE: {
    en: [
      'went [really|very|pretty|quite] (badly|poorly|terribly|bad|terrible|horribly|sideways|awful)',
      "(didn't|did not|didnt) go [so|very|too|that|really] (well|great|good|smoothly)",
      "(wasn't|weren't|isn't|aren't|was not|were not|is not|are not|not|didn't seem|did not seem|don't seem|doesn't seem) [really|very|too|that|all that|at all] (interested|impressed|happy|keen|convinced|positive|excited|pleased|enthusiastic)",
      "(didn't|did not|don't|hated|disliked|didnt) [really] [like|love] (it|the demo|the product|the price|what they saw|us)",
      '[was|were|is|are|seemed|sounded] (negative|disappointed|unhappy|annoyed|skeptical|sceptical|angry|upset|frustrated)',
      '(no interest|not a good (call|meeting|fit|demo)|hung up on me|pushed back hard|outcome negative|bad vibes|bad reaction|bad feedback|turned us down|rejected us)',
    ],
    zh: [
      '(聊|谈|沟通|交流|开|讲|进行)得(不好|不太好|不顺利|不太顺利|很糟|很差|不愉快|不怎么样|不太愉快|不理想)',
      '(不太|不|没|没有|不怎么|并不|不是很)(顺利|满意|感兴趣|有兴趣|兴趣|喜欢|认可|理想|高兴|买账)',
      '(被拒绝了|被拒了|被拒|碰壁|吃了闭门羹|反馈很差|反馈不好|兴趣不大|意向不强|没意向|没有意向|很冷淡|态度冷淡|不欢而散|效果不好|效果很差|反应冷淡|拒绝了|没什么兴趣|没啥兴趣|反应很差|结果不好)',
    ],
  },
  NO_ANSWER: {
    en: [
      '(nobody|no one|noone|no body) (picks up|answers|is there|is answering|picking up|picked up|answered|was there|there|replied|responded|home|showed up|was in|available|was available|came|was home)',
      'no (answer|reply|response|show|pickup|luck)',
      "(didn't|did not|didnt|hasn't|haven't|never|don't|doesn't) (pick up|answer|reply|respond|show|show up|picked up|answered|replied|responded|get back to me|answer the phone|reply yet)",
      '(went|goes|got|straight|just got) [straight|right] to (voicemail|voice mail|answering machine|vm)',
      '(left|had to leave) [a|him a|her a|them a|him|her] (voicemail|voice mail|message|vm)',
      "(couldn't|could not|was not able to|wasn't able to|unable to|can't|failed to) (reach|get hold of|get through) [to] [him|her|them|anyone|anybody]",
      '(unanswered|not reachable|unreachable|was not in|line busy|line was busy|voicemail|rang out|got voicemail|got his voicemail|got her voicemail|got their voicemail)',
    ],
    zh: [
      '[一直|都|暂时|又](没人接|无人接听|没接|没有接|没打通|没接通|没有接通|未接|未接通|没回|没回复|没有回复|没回应|没有回应|无人应答|没联系上|打不通|没通|占线|没人应|没人在|没见到人|没人|没人接听|没有人接|没人理|联系不到|没应答|没接电话|不接电话)',
    ],
  },
});
