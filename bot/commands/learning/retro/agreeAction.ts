import { button, command, graphql } from '../../../command';
import { dayOn } from '../../../understand/slots/dayOn';
import { tokenFromButton } from '../../../understand/slots/hidden';
import { ownerNamed } from '../../../understand/slots/owner';
import { periodIn } from '../../../understand/slots/period';
import { scopeOf } from '../../../understand/slots/scope';
import { freeText } from '../../../understand/slots/text';
import { ownerWithin } from './ownerWithin';
import { hiddenSlot, whichShown } from './retro';

const AGREE = graphql(`mutation AgreeAction($input: AgreeActionInput!) {
  agreeAction(input: $input) {
    action { id }
    task { id title dueOn owner { id name } }
    retrospective { id period periodLabel scope { label } }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  agreeAction: {
    task: { id: string; title: string; dueOn: string | null; owner: { id: string; name: string } };
    retrospective: { period: string; periodLabel: string; scope: { label: string } };
  };
}

const ACTION =
  '(action|action item|action point|agreed action|retro action|next action|agreed|we agreed|agreement|new action item|to action|ai)';
const ACTION_ZH = '(行动项|行动计划|改进行动|改进措施|行动|改进项|后续行动|复盘行动项|行动点|行动事项)';

export const agreeAction = command({
  name: 'agreeAction',
  area: 'learning',
  examples: {
    en: ['action: Bob updates the demo script by Friday', 'action: update the demo data, Bob, by Dec 1'],
    zh: ['行动项:王伟周五前更新话术', '行动项:周四前更新客户名单,负责人王伟'],
  },
  sentences: {
    en: [
      `[add|new|add an|add a|note|record] ${ACTION} (:|-|,|that|is) [for] {owner} [to|will|should|is to|needs to|has to|must|:|,] {title}`,
      `[add|new|add an|add a|note|record] ${ACTION} (:|-|,|that|is) {title} [,|-] [(owner|assigned to|assignee|by|for|to be done by|responsible) [:|is]] {owner}`,
      `[add|new|add an|add a|note|record] ${ACTION} (:|-|,|that|is) {title}`,
      `${ACTION} (for|on) {owner} (:|-|,|to) {title}`,
      '(add|new|record|agree|agree on|note) [an|a|the] (action|action item|action point)',
    ],
    zh: [
      `[新增|添加|增加|加|加个|定个|记|确定|定|新建] [一个|一条|个|条] ${ACTION_ZH} [:|,|是] [由|请|让] {owner} [负责|来|去|要|在|:|,] {title}`,
      `[新增|添加|增加|加|加个|定个|记|确定|定|新建] [一个|一条|个|条] ${ACTION_ZH} [:|,|是] {title} [,] (负责人|由|责任人|负责人是|交给|责任人是|:) [:|是] {owner} [负责|来做|做|完成|跟进|执行]`,
      `[新增|添加|增加|加|加个|定个|记|确定|定|新建] [一个|一条|个|条] ${ACTION_ZH} [:|,|是] {title}`,
      `(加|新增|添加|定) [一个|一条|个|条] ${ACTION_ZH}`,
    ],
  },
  extras: {
    en: ['[by|until|before|due|due on|on|till|no later than] {date}', '(owner|assigned to|assignee) [:|is] {owner}'],
    zh: ['[在|于|截止|截止到] {date} [前|之前|以前|完成|前完成|之前完成]', '(负责人|责任人) [:|是] {owner}'],
  },
  slots: {
    title: freeText('words'),
    owner: ownerNamed,
    date: dayOn('future'),
    need: tokenFromButton,
    scope: hiddenSlot(scopeOf),
    period: hiddenSlot(periodIn('past')),
  },
  needs: ['title'],
  asks: { title: 'agreeAction.ask' },
  changes: true,
  settle: (filled, chart, captures) => ({ ...filled, ...ownerWithin(filled, chart, captures) }),
  operation: ({ title, owner, date, need, scope, period }, turn) => ({
    operation: AGREE,
    variables: {
      input: {
        ...whichShown(turn, { scope, period }),
        ...{ title, ownerId: owner?.id, date, need, said: turn.said || undefined },
      },
    },
  }),
  reply({ agreeAction: { task, retrospective } }: Data, { say, setting }) {
    const due = task.dueOn ? say.day(task.dueOn, setting.today) : 'none';
    return {
      text: say('agreeAction.done', { title: task.title, who: task.owner.name, due }),
      buttons: [button(say('retro.show'), 'runRetro', { period: retrospective.period })],
    };
  },
});
