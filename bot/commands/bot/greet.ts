import { button, command } from '../../command';
import { choice } from '../../understand/slots/choice';

/** What is said besides a hello; it colours the answer and is no slot of the command. */
const occasion = {
  ...choice({
    thanks: {
      en: [
        "(thanks|thank you|thank you so much|thanks a lot|thanks a bunch|thanks a million|thx|tks|cheers|ty|tysm|many thanks|thanks so much|appreciate it|i appreciate it|much appreciated|good job|great job|well done|nice work|good bot|you are great|you're great|you rock|awesome thanks|great thanks|perfect thanks)",
      ],
      zh: [
        '(谢谢|谢谢你|谢了|多谢|感谢|辛苦了|谢谢啦|非常感谢|太感谢了|辛苦|谢谢您|谢啦|干得好|真棒|太棒了|厉害|感谢感谢|万分感谢|十分感谢|麻烦你了|麻烦了|辛苦啦|给力|赞)',
      ],
    },
    noted: {
      en: [
        "(ok|okay|k|kk|cool|great|perfect|awesome|nice|sounds good|got it|gotcha|noted|roger|alright|all right|good|excellent|super|fine|right|understood|will do|no problem|no worries|that's all|that is all|never mind that|all good|okey dokey|wonderful|amazing|fantastic)",
      ],
      zh: [
        '(好|好的|好嘞|好滴|好哒|行|行吧|可以|嗯|嗯嗯|收到|明白|明白了|知道了|了解|了解了|没问题|没事|没事了|不错|很好|ok|okay|棒|懂了|晓得了|好吧|好呀|好啊|哦|哦哦|成)',
      ],
    },
    farewell: {
      en: [
        '(bye|goodbye|bye bye|see you|see you later|see you tomorrow|good night|ciao|see ya|have a good one|have a nice day|have a great day|have a good weekend|later|talk later|signing off)',
      ],
      zh: ['(再见|拜拜|回头见|明天见|回见|下次见|晚安|下班了|先下了|周末愉快|回聊|拜)'],
    },
  }),
  print: () => ({}),
};

export const greet = command({
  name: 'greet',
  area: 'bot',
  examples: { en: ['hey there', 'good morning'], zh: ['你好', '早上好'] },
  sentences: {
    en: [
      "(hi|hello|hey|hiya|howdy|yo|greetings|good morning|good afternoon|good evening|morning|evening|good day|hey hey|hi there|hey there|hello there|g'day|heya|what 's up|whats up|sup|wassup|hola) [there|bot|everyone|team|all|again|buddy|mate|uplift|folks|friend|to you|guys]",
      "(how are you|how are you doing|how 's it going|how do you do|nice to meet you|how are things|are you there|you there|anyone there|anybody home) [today|doing|bot]",
      '{occasion} [bot|so much|a lot|buddy|mate|man|team|everyone|all|for your help|for the help|for that|for this|very much|uplift|again|then|today|now]',
    ],
    zh: [
      '(你好|您好|嗨|哈喽|hello|hi|嘿|早|早上好|上午好|中午好|下午好|晚上好|早安|在吗|在么|大家好|你好啊|早啊|哈啰|在不在|有人吗|你在吗|嗨喽|晚好|午安|你早|早呀) [啊|呀|机器人|助手|小助手|大家|各位]',
      '(你好吗|最近好吗|最近怎么样|你怎么样|吃了吗|你还好吗)',
      '{occasion} [啊|了|你|您|帮忙|大家|各位|机器人|小助手]',
    ],
  },
  strict: true,
  slots: { occasion },
  aside: true,
  operation({ occasion: what }, { viewer, say }) {
    const { name } = viewer.user;
    if (what) return { text: say(`greet.${what}`, { name }) };
    return {
      text: say('greet.done', { name }),
      buttons: [
        button(say('listTasks.button'), 'listTasks', { scope: { type: 'ME' } }),
        button(say('help.button'), 'help', {}),
      ],
    };
  },
});
