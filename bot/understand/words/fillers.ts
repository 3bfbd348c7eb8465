import type { WordClasses } from '../phraseBook';

/** Words that say nothing about what is wanted, and words that turn an order into something else. */
export const fillers: WordClasses = {
  /** Politeness, hesitation, address: free, and never part of a free text's edges. */
  polite: {
    en: [
      '(please|pls|plz|kindly|thanks|thank you|thanks a lot|thx|ty|cheers|much appreciated)',
      '(hey|hi|hello|yo|ok|okay|so|well|um|uh|umm|hmm|hm|mm|erm|oh|alright|now|actually|anyway|btw|by the way|fyi|sorry|lol|haha)',
      '[(hey|hi|hello|ok|okay|dear)] (bot|uplift|sales bot|salesbot|assistant|buddy|mate|team bot)',
      '(a moment ago|just now|earlier|earlier today|a minute ago|a few minutes ago|moments ago|a while ago|recently|congrats|congratulations|guess what|heads up|note that|please note|as discussed|as planned)',
      '(quick one|quick question|quick update|quick note|short update|finally|at last|kindly|ok so|okay so|look|listen|let me see|real talk|give it to me straight|long story short|good morning|morning all|all right|cool|perfect|awesome|super|nice one|phew|wow|ugh|damn|hmm ok|thank god|as of now|as of today|officially|basically|you know|i think we can|as promised|per our chat|one more thing|last thing|before i forget|while i remember|also|note to self)',
      '(just|quickly|real quick|right now|right away|asap|for me|when you get a chance|if you can|if possible)',
      '(can|could|would|will) (you|u) [please] [just] [quickly]',
      '(can|could|may|shall) (i|we) [just] [get|have|see]',
      "(lets|i want to|i want you to|i'd like to|i would like to|i need to|i need you to|i wanna|i'd love to|i'd like|i would like|need to|got to|gotta|have got to|time to|let 's|let us|go ahead and|help me|help me to|i have to)",
      '(from now on|going forward|effective immediately|effective today|starting today|starting now|as of today|as of now|from today on|from here on|for now|at the moment|after all|at last|in the end|in fact)',
      '(great news|good news|hi|hey|hello|update|news|fyi|attention|listen up) (everyone|everybody|all|team|folks|guys)',
      '(happy|pleased|glad|delighted|proud|sorry|sad|excited|thrilled) to (report|announce|say|share|tell you|inform you|let you know|confirm)',
      '(sad news|sad to say|just to let you know|letting you know|for your info|for your information|just so you know|just a note|quick one|heads up all|pleased to say|i am happy to say|turns out|as it turns out|looks like)',
      '(,|.|;|-|!) (please|pls|plz) (update|fix|adjust|correct|log it|record it|note|note it|update it|fix it|change it|update accordingly|update the system|update the crm|update crm|update the record|update your records|adjust accordingly|do the needful|take note)',
      '(you can|you may|you could|feel free to|go on and)',
      '(great news|good news|we did it|we made it|boom|woot|yess|yesss|quick update|quick note|short update|status update|deal update|pipeline update|for the record|fyi all|hi all|hi team|hey team|hi everyone|hello all|dear all|hey all)',
      '(great news|good news|bad news|finally|yay|woohoo|hurray|hurrah|yippee|woo hoo|hooray|unfortunately|sadly|yes|yep|yeah|done deal)',
    ],
    zh: [
      '(请|麻烦|麻烦你|麻烦您|请帮我|帮我|帮忙|帮|帮个忙|劳驾|拜托|给我|替我|为我|帮我们)',
      '(哦对|对了|话说回来|好消息是|坏消息是|更新下|汇报下|同步下|报告|老板|领导|亲|哥|姐|大家好|各位|早|早上好|早啊|辛苦啦|麻烦了|劳烦)',
      '(那个|嗯|呃|额|啊|吧|呢|呀|哦|噢|哈|嘛|啦|喂|哎|哎呀|唉|哈哈|嘿嘿|诶)',
      '(你好|您好|嗨|哈喽|嘿|在吗)',
      '(恭喜|恭喜我|恭喜自己|恭喜大家|恭喜我们|各位|大家好|祝贺|报喜|喜讯|更新一下|同步一下|汇报一下|跟大家说一下|跟你说|告诉你|说一声|提一下|备注一下|备案)',
      '(谢谢|谢谢你|谢了|多谢|感谢|辛苦|辛苦了|谢啦)',
      '(机器人|小助手|助手|小助理|助理)',
      '(一下|一下子|一下下|下子)',
      '(我想|我要|我想要|我需要|想|要|需要|能不能|能否|可以|可否|可不可以|能|你能|你可以)',
      '(顺便|对了|话说|好的|好|好嘞|终于|太好了|好消息|坏消息|可惜|遗憾|刚刚|刚才|刚|现在|目前|另外|的话|快|赶紧|马上)',
    ],
  },
  /** Small words of grammar: nearly free. */
  stop: {
    en: [
      '(the|a|an|of|to|for|in|on|at|with|by|from|into|onto|over|up|is|are|was|were|be|been|am|s|and|that|this|these|those|it|its|there|here|as)',
      "('s|our|w|we|us|you|your|u|i|me|my|mine|they|them|their|he|him|his|she|her|have|has|had|got|i've|i'm|we've|we're|it 's|will)",
      '(really|very|quite|pretty|also|too|again|today|then|some|any|all|one|each|every|thing|things|more|much|own|so|such|like|still|already|same)',
      '(quick|short|long|brief|nice|great|good|productive|follow up|intro|introductory|initial|another|final|big|small|little|lovely|full|whole|current|currently|exactly)',
      '(morning|afternoon|evening)',
    ],
    zh: [
      '(的|得|地|了|在|是|聊了聊|谈了谈|沟通了一下|聊了一下|有|和|与|跟|把|将|给|对|到|从|个|一个|一次|一条|一场|一笔|一通|一封|次|条|笔|通|场|封|位|家|趟|一趟|手上|手头|手里|名下|这|那|这个|那个|这家|也|都|就|还|又|再)',
      '(我|我们|咱|咱们|你|您|他|她|它|他们|们|着|过|去|来|之|于|为|向|让|被|下|里|上|中|内|那边|这边|方面|已|已经|正在|比较|很|非常|挺|真|并|而|且|以及)',
      '(上午|下午|早上|晚上|中午|傍晚|客户|公司|对方|客户方|相比|比|比较|对比|做对比|比起来|来比)',
    ],
  },
  /** Negation, condition, doubt, question, intention: what makes "we won Acme" something else. */
  guard: {
    en: [
      "(not|don't|dont|didn't|didnt|doesn't|doesnt|haven't|havent|hasn't|hasnt|isn't|isnt|wasn't|wasnt|aren't|weren't|won't|wont|can't|cant|cannot|couldn't|shouldn't|wouldn't)",
      '(never|no|nope|none|nobody|nothing|if|unless|whether|should|might|maybe|perhaps|probably|may|would|could|can|when|why|who|whom|how|what|which|where|did|does|do)',
      '(almost|nearly|about to|going to|gonna|planning to|plan to|hope|hoping|expect|think|thinking|guess|likely|soon|cancel|wrong|mistake|instead|before|wish|try|trying|want|wants|wanted|forget|ignore|stop|else)',
      '(thinks|believes|reckons|heard|hears|hearing|rumor|rumour|rumors|rumours|supposedly|allegedly|suppose|wonder|wondering|wonders|dream|dreaming|pretend|imagine|fear|afraid)',
      '(tomorrow|tmr|next week|next month|later|upcoming|undo|delete|remove)',
      '(thank you|thank - you|thanks|thankyou|thx|appreciation) (letter|letters|note|notes|card|email|e mail|mail|message)',
    ],
    zh: [
      '(不|没|没有|别|未|还没|不要|不是|如果|要是|假如|是否|是不是|有没有|吗|么|会不会|可能|也许|应该|打算|准备|计划|希望|快要|差点|差不多|怎么|为什么|为何|谁|什么|哪|哪个|哪些|多少|几|何时|要不要|该不该|取消|错|删除|撤回|忘了)',
      '(明天|后天|下周|下个月|下月|以后|将来|待会|稍后|以为|据说|听说|预计|估计|先别|先不|暂时不|暂不|传言|传闻|谣言|猜|猜测|怀疑|担心|恐怕|说不定|没准|万一|倘若|若是|一旦|除非|即使|就算|假设|幸亏|本来|好像)',
      '(感谢|致谢|答谢)(信|函|邮件)',
    ],
  },
  /** What other parts of the sales process are called: left over, they mean that something else was wanted. */
  elsewhere: {
    en: [
      '(target|targets|goal|goals|quota|leaderboard|ranking|rank|funnel|training|trainings|script|scripts|retro|retrospective|review|report|digest|alert|alerts|notification|notifications)',
      '(contract|contracts|discount|offer|quote|objection|objections|needs|need|requirements|feedback|score|letter|invoice|ticket|account|contact|contacts|lead|leads|deal|deals|opportunity|task|tasks|customer|customers)',
      '(merge|convert|qualify|disqualify|schedule|book|approve|reject|suggest|plan|share|explain|reason|reasons|because|cost|costs|spend|budget|news|experience|knowledge|playbook|template|proposal|signed|sign|sent|send|everything|everyone|somebody|someone|page|link|code|channel|channels|behind|counted|included|figure|page|pages|weekly|monthly|daily)',
    ],
    zh: [
      '(目标|排行|排名|排行榜|漏斗|培训|话术|复盘|回顾|报告|周报|日报|月报|通知|推送|合同|折扣|优惠|报价|异议|需求|反馈|评分|感谢信|发票|联系人|线索|合并|转换|排除|安排|审批|同意|驳回|建议|分享|解释|原因|费用|成本|预算|动态|经验|知识库|模板|签约|签合同|起草|方案|任务|待办|商机)',
    ],
  },
};
