import { button, command } from '../../command';

export const greet = command({
  name: 'greet',
  area: 'bot',
  examples: { en: ['hey there', 'good morning'], zh: ['你好', '早上好'] },
  sentences: {
    en: [
      "(hi|hello|hey|hiya|howdy|yo|greetings|good morning|good afternoon|good evening|morning|evening|good day|hey hey|hi there|hey there|hello there|g'day|heya|what 's up|whats up|sup|wassup|hola) [there|bot|everyone|team|all|again|buddy|mate|uplift|folks|friend|to you|guys]",
      "(thanks|thank you|thank you so much|thanks a lot|thx|cheers|ty|many thanks|thanks so much|appreciate it|much appreciated|good job|great job|well done|nice work|good bot|you are great|you're great|you rock) [bot|so much|a lot|buddy|mate|for your help|for the help|very much|uplift]",
      "(how are you|how are you doing|how 's it going|how do you do|nice to meet you|how are things|are you there|you there|anyone there|anybody home) [today|doing|bot]",
      '(bye|goodbye|see you|see you later|good night|ciao|see ya|have a good one|have a nice day|later)',
    ],
    zh: [
      '(你好|您好|嗨|哈喽|hello|hi|嘿|早|早上好|上午好|中午好|下午好|晚上好|早安|晚安|在吗|在么|大家好|你好啊|早啊|哈啰|在不在|有人吗|你在吗|嗨喽|晚好|午安|你早|早呀) [啊|呀|机器人|助手|小助手|大家|各位]',
      '(谢谢|谢谢你|谢了|多谢|感谢|辛苦了|谢谢啦|非常感谢|太感谢了|辛苦|谢谢您|谢啦|干得好|真棒|太棒了|厉害) [啊|了|你|您|帮忙]',
      '(你好吗|最近好吗|最近怎么样|你怎么样|吃了吗|你还好吗)',
      '(再见|拜拜|回头见|明天见|回见|下次见)',
    ],
  },
  slots: {},
  operation: (_, { viewer, say }) => ({
    text: say('greet.done', { name: viewer.user.name }),
    buttons: [
      button(say('listTasks.button'), 'listTasks', { scope: { type: 'ME' } }),
      button(say('help.button'), 'help', {}),
    ],
  }),
});
