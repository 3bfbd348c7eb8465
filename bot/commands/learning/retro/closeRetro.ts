import { command, graphql } from '../../../command';
import { whichShown } from './retro';

const CLOSE = graphql(`mutation CloseRetro($input: CloseRetroInput!) {
  closeRetro(input: $input) {
    retrospective { id url periodLabel scope { label } points { id } actions { id } }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  closeRetro: {
    retrospective: {
      url: string;
      periodLabel: string;
      scope: { label: string };
      points: object[];
      actions: object[];
    };
  };
}

const RETRO_NAME = '(retro|retrospective|retro meeting|retro session|lookback|debrief)';

export const closeRetro = command({
  name: 'closeRetro',
  area: 'learning',
  examples: {
    en: ['close the retro', 'finish the retro now'],
    zh: ['结束复盘', '复盘就开到这里'],
  },
  sentences: {
    en: [
      `(close|finish|end|wrap up|complete|conclude|stop|be done with|finalize|finalise|finish up|close out|wind up|close off) [the|our|this|my|that] ${RETRO_NAME} [now|for today|here|please]`,
      `[we are|we're|i am|i'm] (done|finished|through) [with] [the|our|this] ${RETRO_NAME}`,
      `[the|our|this] ${RETRO_NAME} is (over|done|finished|closed|complete)`,
      `(that's|thats|that is|that 's) (it|all) for [the|our|this] ${RETRO_NAME}`,
    ],
    zh: [
      '(结束|关闭|完成|收尾|终止|收|关) [这次|本次|这个|今天的|我们的|一下] (复盘|复盘会|复盘会议|回顾会)',
      '[这次|本次|今天的|今天] (复盘|复盘会|复盘会议|回顾会) [就] (结束|完成|到此为止|到这|到这里|到这儿|开到这里|开到这|开到这儿|开完|做完|先到这|先到这里|先到这儿|收尾|可以结束|可以关|关掉|关闭|告一段落|到此结束) [了|吧|啦]',
      '(把) [这次|本次] (复盘|复盘会) (关掉|关了|结束掉|结束|结束了|关闭|收尾)',
    ],
  },
  slots: {},
  changes: true,
  operation: (_slots, turn) => ({ operation: CLOSE, variables: { input: whichShown(turn, {}) } }),
  reply({ closeRetro: { retrospective } }: Data, { say }) {
    const { scope, periodLabel, points, actions, url } = retrospective;
    return {
      text: say('closeRetro.done', {
        whose: scope.label,
        period: periodLabel,
        points: points.length,
        actions: actions.length,
      }),
      links: [{ label: say('retro.page'), url }],
    };
  },
});
