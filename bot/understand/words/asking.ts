import type { WordClasses } from '../phraseBook';

/** Asking to be told about something. */
export const asking: WordClasses = {
  tellAbout: {
    en: [
      '(tell|brief|fill|update) me (about|on|in on|up on|regarding) [the|our]',
      '(what do we|what do you|what do i|what have we) (know|have|got) (about|on) [the|our]',
      "(what 's|what is|whats|what|any|give me) (up|new|happening|going on|known|info|information) (with|on|about|at)",
      '(who|what) is',
      '[customer|account|client|company] (info|information|details|background|history|overview|summary|profile|rundown|briefing|facts|data|intel) (on|of|for|about) [the|our]',
      '(give me|show me|get me|i need|pull up|show|see) [the|an|a|a quick|a full|a short|the full|a brief] (background|history|overview|summary|profile|rundown|info|information|details|briefing|facts|story|low down|lowdown|360|picture|record) (on|of|for|about) [the|our]',
      '(remind me|refresh me) (about|who|what) [is]',
      'read me in on',
      '(give me|show me|tell me|get me|i want) [everything|all] [that] [we have|we know|you have|you know|there is|we have got|you have got] (on|about) [the|our]',
      '[give me|show me|tell me] (everything|all) [that] [we have|we know|you have|you know|there is|we have got|you have got] (on|about) [the|our]',
    ],
    zh: ['(介绍|介绍一下|说说|讲讲|聊聊|了解|了解一下|讲一下|说一下|谈谈|简单介绍|简单介绍一下|关于|想了解)'],
  },
};
