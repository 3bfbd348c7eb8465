import { command } from '../../command';

const IT =
  '(this|it|that|these|them|those|the chart|the figures|the numbers|the answer|the result|the table|the list|the report)';
const PLACE =
  '(here|channel|the channel|this channel|our channel|the group|this group|the chat|this chat|the thread|this thread|the room|everyone|everybody|the team|all|the others|others|my team|the whole team|the whole channel|us all|all of us|the rest)';

export const shareHere = command({
  name: 'shareHere',
  area: 'bot',
  examples: {
    en: ['share this in the channel', 'share it here'],
    zh: ['分享到群里', '发到这个群里给大家看'],
  },
  sentences: {
    en: [
      `share [${IT}] (in|to|with|on|into) ${PLACE}`,
      `share [${IT}] here [with|for] [everyone|everybody|all|the team]`,
      `share ${IT}`,
      `(post|put|send|publish|drop|paste|show|display|forward) ${IT} [publicly] (in|to|into|on|with|for) ${PLACE} [to see]`,
      `(post|put|publish|drop|paste|show) ${IT} [publicly] here [for] [everyone|everybody|all|the team] [to see]`,
      `(make|set) ${IT} (public|visible|visible to everyone|visible to all|visible to the channel|visible to the team)`,
      `let (everyone|everybody|the others|the team|the channel|others|them all) see ${IT}`,
    ],
    zh: [
      '(分享|发|转发|发送|公开|发布|共享|贴|同步|转|展示) [这个|这|它|结果|数据] [到|给|在|至|进] [这|这个|本|我们] (群|群里|频道|频道里|大家|团队|这里|群聊|所有人|各位|其他人|会话|讨论组|同事们) [给] [大家|所有人|同事们|他们|团队] [看|看看|看一下|看到|参考]',
      '(把|将) (这个|这|它|结果|数据|这些|这张图|图|上面的|刚才的) [数据|结果|图] (分享|发|转发|发送|公开|发布|共享|贴|同步|转) [到|给|在|至|进|出来] [这|这个|本|我们] [群|群里|频道|频道里|大家|团队|这里|群聊|所有人|其他人] [给] [大家|所有人|同事们] [看|看看|看一下|看到]',
      '(让|给) (大家|所有人|团队|同事们|群里|群里的人) [都|也] (看|看看|看一下|看到|看一看) [这个|这个数据|一下]',
      '(公开|分享) [给] [大家|一下]',
    ],
  },
  strict: true,
  slots: {},
  operation(_, { earlier, place, say, viewer }) {
    if (!earlier.answer) return { text: say('shareHere.nothing') };
    if (place === 'direct') return { text: say('shareHere.direct') };
    const { buttons: _buttons, ...answer } = earlier.answer;
    return { ...answer, text: `${say('shareHere.by', { name: viewer.user.name })}\n${answer.text}`, private: false };
  },
});
