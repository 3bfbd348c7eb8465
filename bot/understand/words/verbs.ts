import type { WordClasses } from '../phraseBook';

/** What commands begin with, shared by all areas. */
export const verbs: WordClasses = {
  show: {
    en: [
      '(gimme|lemme see|hit me with|throw me|i need|can i get|could i get|i want|need|pull) [the|my|our]',
      '(show|display|open|pull up|bring up|see|view|check|look up|look at|find|get|fetch|list|print|give) [me|us] [all] [the]',
      "(let me|let us|let 's) (see|look at|have a look at|check) [the]",
      "(what 's|whats|what is|what are|what was|what were|what about|how 's|how is|how are|how was|how were|how about) [the]",
      '(tell|give|send) (me|us) [about] [the]',
      "(i want|i need|i would like|i'd like|want) (to see|to know|to check|to look at)",
      '(do we|do i|have i|have we|does|are there|is there|any)',
    ],
    zh: [
      '(看|看看|看下|看一下|看一看|查|查查|查下|查一下|查询|查看|显示|列出|列|列一下|展示|打开|调出|给我看|给我看看|给我|告诉我|说说|讲讲|了解|瞧瞧|瞅瞅|想看|想看看|想知道|帮我看看|统计|汇总|列出来|拉一下|拉出)',
    ],
  },
  which: {
    en: [
      '(which|what|how many) [of] [(are|were|is|do|does|did|have|has)]',
      '(do|did|does|have|has|are|were|is) (there|we|i)',
    ],
    zh: [
      '(有哪些|有什么|哪些|哪几个|哪几单|什么|有多少|多少|是什么|都有哪些|都有什么|列表|清单|列出来|有没有|有啥|啥|吗|是哪些)',
    ],
  },
  howMuch: {
    en: [
      '(how much|how many|how high|how long|how big|how good|how low|how strong|how fast|what|where|how) [(is|are|was|were|did|does|do|has|have)]',
      '(looking like|look like|looking|stand|standing|worth|at|doing|going|right now|now|so far|figure|figures|number|numbers|did|do|does|has|have|been|made|make|did we make|make in)',
    ],
    zh: [
      '(有几个|几个|有几家|几家|有几单|有多少个|是多少|多少|怎么样|如何|咋样|有多少|是什么|多高|多大|多长|是多长|什么情况|怎样|情况|数据|为多少|几何|吗)',
    ],
  },
  log: {
    en: [
      '(log|logged|logging|record|recorded|note|note down|add|enter|register|put down|put in|track|save|jot down|write down|document|capture|log that i|log that we|make a note of|record that i|record that we)',
    ],
    zh: ['(记录|记|记下|记录下|记一下|记录一下|录|录入|录一下|登记|添加|加|新增|补录|补记|记一笔)'],
  },
  create: {
    en: ['(new|create|add|open|start|make|register|enter|set up|log|record|put in|create new|add new)'],
    zh: ['(新建|新增|创建|建|建个|建立|添加|加|加个|录入|录|登记|新开|开|开个|加一个|建一个|新添)'],
  },
  nextStep: {
    en: ['(next step|next steps|next action|follow up step|then next) [:|is|will be]'],
    zh: ['(下一步|下步|下一步计划|后续计划|后续|接下来)[是|要|:]'],
  },
  dealWord: {
    en: ['(deal|deals|opportunity|opp|oppty|one|renewal deal|thing|project|case|sale|business|renewal|deal record)'],
    zh: [
      '(商机|单子|这单|那单|单|机会|deal|项目|订单|这个商机|这个单子|这个项目|这笔单|那个商机|那个单子|那个项目|那笔单|案子|生意|单生意|这个案子|那个案子|这个机会|那个机会|这笔生意|那笔生意|这笔|那笔|的事|这事|那事|opportunity|opp)',
    ],
  },
};
