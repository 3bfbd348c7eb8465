import { command, graphql } from '../../command';
import { choice } from '../../understand/slots/choice';

const SET_LANGUAGE = graphql(`mutation SetLanguage($input: SetPreferencesInput!) {
  setPreferences(input: $input) {
    user { id locale }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

const language = choice({
  en: { en: ['(english|en|eng|inglish)'], zh: ['(英文|英语|english|英文版|英文界面|en)'] },
  'zh-CN': {
    en: ['(chinese|mandarin|zh|zh cn|zhongwen|simplified chinese)'],
    zh: ['(中文|汉语|普通话|简体中文|简体|中文版|国语|华语|chinese|汉字|中文界面)'],
  },
});

export const setLanguage = command({
  name: 'setLanguage',
  area: 'bot',
  examples: { en: ['speak Chinese please', 'set language to English'], zh: ['切换成英文', '说中文'] },
  sentences: {
    en: [
      "(speak|talk|answer|reply|respond|write|use|switch to|switch back to|change to|set to|continue|go|talk to me|answer me|reply to me|can we speak|let's use|let's speak|let's talk|i prefer|i'd prefer|i want|show everything|back to|text me|message me|prefer) [in|back to|to|with me in] {language} [from now on|mode|now|instead|language]",
      '(set|change|switch) [my|the|your] (language|locale|lang) [to|:|=|into] [{language}]',
      '{language} [please|thanks]',
      '{language} (please|from now on|version|mode|only)',
      '(set|change|switch) [it|everything] to {language}',
      'language [:|=] {language}',
      '(different|another) language',
      'do you speak {language}',
      "(i don't|i do not) (understand|speak|read) (chinese|english) [use|speak] {language}",
      '(change|switch|choose|pick|set) [a|the|my] language',
    ],
    zh: [
      '(切换|切|换|改|改用|设置|设|转|变|切换语言|换语言|语言切换|把语言改|把语言换|语言换|语言改|把语言切换|语言设置|把语言设置|语言设) [回] [成|到|为|用] [回] {language} [模式|界面]',
      '(说|讲|用|使用|请用|请说|改说|换用) {language} [跟我|和我|来] [说|回复|回答|交流|聊|沟通|说话|显示|吧]',
      '[以后|之后|今后] [都] [请] (用|说|讲|使用) {language} [回复|回答|交流]',
      '(换|切换|更改|修改|改|选择|改变|切|设置) [个|一个|种|一种|我的|一下|下] 语言',
      '{language} 回复',
      '我(想|要)(用|说|看) {language}',
      '(会|能) [不会|不能|说|用] {language} [吗]',
      '语言 [:|=] {language}',
    ],
  },
  slots: { language },
  needs: ['language'],
  operation: ({ language: locale }) => ({ operation: SET_LANGUAGE, variables: { input: { locale } } }),
  changes: true,
  strict: true,
  reply: (_: unknown, { say }, { language: locale }) => ({ text: say.in(locale ?? 'en', 'setLanguage.done') }),
});
