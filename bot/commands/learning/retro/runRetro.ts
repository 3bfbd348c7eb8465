import { command, graphql } from '../../../command';
import { periodIn } from '../../../understand/slots/period';
import { scopeOf } from '../../../understand/slots/scope';
import { scopeInput } from '../../scopes';
import { lastWeek } from './lastWeek';
import { RETRO_FIELDS, type RetroShown, retroReply } from './retro';

const RETRO = graphql(`query Retrospective($scope: ScopeInput, $period: Period!) {
  retrospective(scope: $scope, period: $period) { ${RETRO_FIELDS} }
}`);

/** What it is called. */
const RETRO_WORDS =
  '(retro|retros|retrospective|retrospectives|look back|lookback|debrief|post mortem|postmortem|after action review|retro meeting)';
const RUN =
  '(run|start|do|hold|begin|open|show|show me|give me|get me|kick off|launch|have|make|create|prepare|set up|pull up|conduct|generate|lets do|time for|see|display|review|read|get)';
const RUN_ZH =
  '(开|做|来|进行|组织|展开|开始|搞|跑|安排|看|看看|查看|看一下|生成|出|弄|搞个|做个|做一下|开个|开一下|来个|发起|启动|展示|打开|准备)';

export const runRetro = command({
  name: 'runRetro',
  area: 'learning',
  examples: {
    en: ['retro for East last week', 'run a retro for last month'],
    zh: ['华东上周复盘', '做一下上个月的团队复盘'],
  },
  sentences: {
    en: [
      `[lets|we|we'll|i'll] [${RUN}] [a|an|the|our|this|another] [team|sales|weekly|monthly|quick|short] ${RETRO_WORDS} [meeting|session] [now]`,
      `[${RUN}] [the|our|my] {scope} [team] ${RETRO_WORDS} [meeting|session]`,
      `[${RUN}] {scope} 's ${RETRO_WORDS}`,
      '(look|looking) back (at|on|over) [the|our] {period}',
      'how did {period} go [for {scope}] [in the retro]',
    ],
    zh: [
      `[我们|咱们|咱|大家] [来] [${RUN_ZH}] [一次|一场|一个|个|一下|下|场|次] [团队|销售|周|月度|每周|每月|例行|阶段] (复盘|复盘会|回顾会|复盘会议|总结会|retro)`,
      `[我们|咱们|大家] [来] [${RUN_ZH}] [一次|一场|一个|个|一下|下|场|次] {scope} [的] [周|月度|阶段] (复盘|复盘会|回顾会|复盘会议|retro)`,
      '(复盘|回顾) [一下|下] {scope} [的] [工作|情况|业绩]',
      '(复盘|回顾) [一下|下] {period} [的] [工作|情况|业绩|销售]',
    ],
  },
  extras: {
    en: ['[for|of|by|with|in] {scope}', "{scope} 's", '[for|of|on|about|over|covering|in] {period}', "{period} 's"],
    zh: ['{scope} [的]', '[在] {period} [的]'],
  },
  slots: { scope: scopeOf, period: periodIn('past') },
  operation: ({ scope, period }, { setting }) => ({
    operation: RETRO,
    variables: { scope: scopeInput(scope), period: period ?? lastWeek(setting) },
  }),
  reply: ({ retrospective }: { retrospective: RetroShown }, turn, { scope }) =>
    retroReply(retrospective, { scope, period: retrospective.period }, turn),
});
