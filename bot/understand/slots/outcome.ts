import { choice, filling } from './choice';

/** That a call was not taken: fills `outcome`. */
export const unreached = filling(
  'outcome',
  choice({
    NO_ANSWER: {
      en: [
        "(didn't|did not|didnt|never|doesn't) (pick up|picked up|answer the phone|answer my call|take my call) [the phone|again]",
        '(no answer|nobody picked up|no one picked up|nobody answered|no reply|no response) [again]',
        '[i|we] [just|have|had to] (left|leave|got) (a|another|him a|her a|them a) (voicemail|voice mail|vm|message|voice message|msg)',
        '[a|another] (voicemail|voice mail|vm|voice message)',
      ],
      zh: [
        '[又|一直|还是|都](没接电话|不接电话|电话没人接|没人接电话|电话没打通|电话打不通|没接|打不通|没打通|电话占线)',
      ],
    },
  }),
);

/** How a meeting went, said in front of it ("a great call"): fills `outcome`. */
export const quality = filling(
  'outcome',
  choice({
    POSITIVE: {
      en: [
        '(great|good|productive|excellent|fantastic|constructive|positive|fruitful|successful|awesome|amazing|promising|brilliant|wonderful|encouraging)',
      ],
      zh: [],
    },
    NEGATIVE: { en: ['(bad|terrible|tough|difficult|awful|negative|disappointing|unpleasant|horrible)'], zh: [] },
  }),
);

/** How an activity went. */
export const outcome = choice({
  POSITIVE: {
    en: [
      '[really] (loved|liked|enjoyed)',
      '(loved|liked|love|like|likes|enjoyed|loves) (it|it a lot|that|what we have|what i showed|the new features|the dashboard|the demo|the pitch|the presentation|the product|what they saw|our product|the idea|the proposal|us|everything|what we showed)',
      '(went|going|go|has gone) [really|very|pretty|super|so|quite|extremely] (well|great|good|smoothly|smooth|fantastic|awesome|brilliantly|perfectly|nicely|fine indeed|amazing|superb)',
      '[was|were|is|are|seemed|seems|sounded|sounds|looks|looked|felt] [very|really|super] (positive|interested|keen|impressed|excited|enthusiastic|promising|excellent|pleased|thrilled|delighted|on board|receptive|happy|satisfied|convinced|sold|super happy|hooked|encouraging)',
      '[was|were] (super|really|very|quite) (good|great|positive|productive|happy|engaged|warm)',
      'it was [very|really|super] (good|great|awesome|fantastic|productive|excellent|useful)',
      '[very|really] (good|great|positive|strong|warm|excellent|nice) (vibes|vibe|response|reaction|feedback|signs|interest|outcome|conversation|discussion|talk|chat|meeting|call|mood|atmosphere)',
      '(want|wants|ready|agreed|keen|eager) to (move forward|proceed|go ahead|buy|move ahead|sign|go further|take the next step|see more|start)',
      '(success|successful|thumbs up|outcome positive|outcome good|all good|big success|outcome : positive|outcome : good|positive outcome|fruitful|very productive|going great|nailed it|good one|positive|a success)',
    ],
    zh: [
      '(聊|谈|沟通|交流|开|讲|进行|做|演示|聊天|对接)[得|的][很|非常|挺|比较|还|特别|还挺](不错|好|顺利|愉快|开心|投机|满意|成功)',
      '[很|非常|挺|比较|相当|特别|十分|都很](顺利|满意|感兴趣|有兴趣|喜欢|积极|正面|认可|成功|热情)',
      '(过程|效果|反馈|反应|进展|结果|氛围|印象|反响|评价|状态|感觉|feedback|态度|情况|整体)[很|非常|挺|比较|相当|特别|都|也|还|蛮](好|不错|棒|顺利|积极|正面|热烈|理想)',
      '(兴趣很大|很有兴趣|意向很强|意向强|意向强烈|印象深刻|很高兴|评价很高|挺顺|有意向|意向不错|很认可|很看好|对方很高兴|挺满意|挺好|很好|挺不错|很不错|很顺利|非常好|蛮好|兴趣浓厚|比较感兴趣|有点兴趣|很开心|想买|愿意继续|同意推进|愿意推进|非常认可|很愉快|意愿很强|意向很大)',
    ],
  },
  NEUTRAL: {
    en: [
      'went (ok|okay|alright|fine|so so|all right|average|as expected|neutral)',
      '[was|were|is|are|seemed|sounded] (neutral|lukewarm|undecided|noncommittal|so so|indifferent|on the fence|meh|unsure)',
      "(will|want to|need to|wanted to|they'll|he'll|she'll|needs to|wants to|has to|have to) (think|think about it|think it through|think it over|consider it|get back to us|get back to me|discuss internally|discuss it internally|sleep on it)",
      '(mixed feelings|mixed reaction|nothing special|not sure yet|still undecided|so so|outcome : neutral|it was ok|it was okay|it was fine|was ok|was okay|was fine|outcome neutral)',
    ],
    zh: [
      '[聊|谈|沟通|反应|效果|整体|感觉|反馈|态度|反响|兴趣|进展|氛围][得](一般|一般般|还行|还可以|平平|平淡|马马虎虎|凑合|中立)',
      '(没什么特别|中规中矩|没什么结果|没有明确表态|没表态|态度模糊|不置可否|不好不坏|没有结论|没结论|模棱两可)',
      '[说][还][要|需要][再](考虑|考虑考虑|考虑一下|想想|想一想|商量|商量商量|商量一下|内部讨论|内部讨论一下|研究研究|研究一下|看看再说)',
    ],
  },
  NEGATIVE: {
    en: [
      'went [really|very|pretty|quite|so] (badly|poorly|terribly|bad|terrible|horribly|sideways|awful|nowhere|wrong)',
      "(didn't|did not|didnt) go [so|very|too|that|really] (well|great|good|smoothly)",
      "(wasn't|weren't|isn't|aren't|was not|were not|is not|are not|not|didn't seem|did not seem|don't seem|doesn't seem|no longer) [really|very|too|that|all that|at all|so] (interested|impressed|happy|keen|convinced|positive|excited|pleased|enthusiastic|satisfied|amused|thrilled)",
      "(didn't|did not|don't|hated|disliked|didnt) [really] [like|love] (it|the demo|the product|the price|what they saw|us)",
      '[was|were|is|are|seemed|sounded|seems|very] [very|really|quite|pretty] (negative|disappointed|unhappy|annoyed|skeptical|sceptical|angry|upset|frustrated|dissatisfied|bored|cold|hesitant|irritated|uninterested)',
      '(no interest|not a good (call|meeting|fit|demo)|hung up on me|pushed back hard|outcome negative|bad vibes|bad reaction|bad feedback|turned us down|rejected us|said no|says no|said no thanks|it was bad|was bad|a disaster|outcome : negative|negative outcome|not going well|waste of time|they passed|bad call|bad meeting)',
    ],
    zh: [
      '(聊|谈|沟通|交流|开|讲|进行|演示)[得|的](不好|不太好|不顺利|不太顺利|很糟|很差|不愉快|不怎么样|不太愉快|不理想)',
      '(不太|不|没|没有|不怎么|并不|不是很)(顺利|满意|感兴趣|有兴趣|兴趣|喜欢|认可|理想|高兴|买账)',
      '(被拒绝了|被拒了|被拒|碰壁|吃了闭门羹|反馈很差|反馈不好|兴趣不大|意向不强|没意向|没有意向|很冷淡|态度冷淡|不欢而散|效果不好|效果很差|反应冷淡|拒绝了|没什么兴趣|没啥兴趣|反应很差|结果不好|不感冒|不满意|不高兴|态度不好|态度很差|不想买|不需要|没戏|不买账|很不满|有点不满|很失望|不理想|不顺利|拒绝)',
    ],
  },
  NO_ANSWER: {
    en: [
      '(nobody|no one|noone|no body) (take the phone|takes the phone|took the phone|took the call|take my call|takes my call|pick up the phone|picks up the phone|answer the phone|answers the phone|answer|pick up|answers|answering|picks up|picking up|picked|is there|responds|replies|answered|was there|there|replied|responded|home|showed up|was in|available|was available|came|was home)',
      'no (answer|reply|response|show|pickup|pick up|luck|ans|answr|one there)',
      "(didn't|did not|didnt|hasn't|haven't|never|don't|doesn't) (pick up|answer|reply|respond|show|show up|picked up|answered|replied|responded|get back to me|answer the phone|reply yet|answer my call|take my call|take the call|come|turn up|pick up the phone|call back|return my call)",
      '(went|goes|got|straight|just got|sent) [straight|right] [to] [the|his|her|their] (voicemail|voice mail|answering machine|vm|mailbox)',
      '(left|had to leave|leaving) [a|him a|her a|them a|him|her|another] (voicemail|voice mail|message|vm|msg|voice message)',
      "(couldn't|could not|was not able to|wasn't able to|unable to|can't|failed to) (reach|get hold of|get through) [to] [him|her|them|anyone|anybody]",
      '(unanswered|not reachable|unreachable|was not in|line busy|line was busy|voicemail|rang out|line was engaged|engaged|busy tone|busy signal|not available|phone off|phone was off|switched off|out of office|got voicemail|got his voicemail|got her voicemail|got their voicemail)',
    ],
    zh: [
      '[一直|都|暂时|又](没人接|无人接听|没接|不在|没见着|没见到|没见着人|没遇到|一直没接|响了没人接|被挂断|挂断了|被挂了|关机|已关机|不在服务区|转语音信箱|语音留言|留了言|留言了|没找到人|人不在|没有接|没打通|没接通|没有接通|未接|未接通|没回|没回复|没有回复|没回应|没有回应|无人应答|没联系上|打不通|没通|占线|没人应|没人在|没见到人|没人|没人接听|没有人接|没人理|联系不到|没应答|没接电话|不接电话)',
    ],
  },
});
