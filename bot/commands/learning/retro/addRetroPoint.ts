import { button, command, graphql } from '../../../command';
import { filling } from '../../../understand/slots/choice';
import { freeText } from '../../../understand/slots/text';
import { whichShown } from './retro';

const ADD_POINT = graphql(`mutation AddRetroPoint($input: AddRetroPointInput!) {
  addRetroPoint(input: $input) {
    point { id text }
    retrospective { id period periodLabel scope { label } }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  addRetroPoint: {
    point: { text: string };
    retrospective: { period: string; periodLabel: string; scope: { label: string } };
  };
}

const NOTHING = /^(?:a|an|another|one|one more|the|this|new)?\s*(?:point|note|item|topic|comment|thing|remark)$/i;
const RETRO_NAME = '(retro|retrospective|retro notes|retro board|retro list|lookback)';

export const addRetroPoint = command({
  name: 'addRetroPoint',
  area: 'learning',
  examples: {
    en: ['retro point: demos came too late', 'add to the retro: approvals took too long'],
    zh: ['复盘补充:演示太晚', '复盘加一点：演示环境不稳定'],
  },
  sentences: {
    en: [
      '[add|new|another|one more|note|write down|put down|record|log] [a|an|the] (retro point|retrospective point|point for the retro|point for retro|retro note|retro item|retrospective note|retro comment|retro topic) (:|-|,|that|about|is) {text}',
      `[add|note|put|write|write down|record|include|mention|log|capture|raise|bring up] [a|an|this|the|one|another] [point|note|item|topic|comment|thing|remark] (to|for|in|into|on|onto|at) [the|our|this|my] ${RETRO_NAME} (:|-|,|that) {text}`,
      `(add|put|include|write|note) {words} (to|on|onto|in|into) [the|our|this|my] ${RETRO_NAME}`,
      `(for|in|at) [the|our|this] ${RETRO_NAME} (:|-|,) {text}`,
      `${RETRO_NAME} (:|-) {text}`,
      '[add|new] (retro point|point to the retro|a point to the retro|point for the retro|retro note)',
    ],
    zh: [
      '[在] 复盘 [里|中|会上|会|再|要] (补充|加一点|加一条|补一条|补一点|记一条|记一点|记一下|加上|添加|增加一条|添一条|新增一条|加|补充一点|补充一条|补充一下|再加一条|再加一点|再补一条|写上|记录|提一点|提一条) [:|,|一点|一条] {text}',
      '(补充|加|记|添加|增加|写) [一点|一条|一下|个] [到|进] 复盘 [里|中|要点|点] [:|,] {text}',
      '(把) {words} (加到|记到|写进|加进|放进|补充到|写到|列入|记入) [这次|本次] 复盘 [里|中]',
      '复盘 (要点|点|意见|问题|内容|反思|改进点) [:|,] {text}',
      '(给|往|在) 复盘 [里|中] (加|补充|记|写|添) [一条|一点|个|一下] [:|,] {text}',
      '(复盘补充|补充复盘)',
    ],
  },
  slots: { text: freeText('rest'), words: filling('text', freeText('words')) },
  needs: ['text'],
  asks: { text: 'addRetroPoint.ask' },
  changes: true,
  // "Add a point to the retro" says that there is one, not which.
  settle: ({ text, ...others }) => (typeof text === 'string' && !NOTHING.test(text) ? { ...others, text } : others),
  operation: ({ text }, turn) => ({
    operation: ADD_POINT,
    variables: { input: { ...whichShown(turn, {}), text, said: turn.said || undefined } },
  }),
  reply({ addRetroPoint: { point, retrospective } }: Data, { say }) {
    const { periodLabel, scope, period } = retrospective;
    return {
      text: say('addRetroPoint.done', { text: point.text, whose: scope.label, period: periodLabel }),
      buttons: [button(say('retro.show'), 'runRetro', { period })],
    };
  },
});
