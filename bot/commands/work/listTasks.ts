import { instantAt } from '../../../entities/values/day';
import { button, command, graphql } from '../../command';
import type { Setting } from '../../understand/setting';
import { periodIn } from '../../understand/slots/period';
import { scopeOf } from '../../understand/slots/scope';
import { headOf } from '../paging';
import { scopeInput } from '../scopes';

const TASKS = graphql(`query Tasks($filter: TaskFilter, $first: Int, $after: String) {
  tasks(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id title dueOn dueTime account { id name } owner { id name } }
  }
}`);

interface Task {
  id: string;
  title: string;
  dueOn: string | null;
  dueTime: string | null;
  account: { name: string } | null;
  owner: { id: string; name: string };
}

interface Data {
  tasks: { totalCount: number; nodes: Task[] };
}

const SHOWN = 10;
const BUTTONS = 3;

export const listTasks = command({
  name: 'listTasks',
  area: 'work',
  examples: { en: ['my tasks this week', "what's on my plate today"], zh: ['我今天的待办', '王伟这周有哪些任务'] },
  sentences: {
    en: [
      '[<show>] [<which>] [open|pending|outstanding|overdue|remaining|all|unfinished|undone|incomplete] (task|tasks|task list|todo|todos|to dos|to do|todo list|to do list|reminders|action items|open tasks|open todos|open reminders|pending tasks|outstanding tasks|overdue tasks|list of tasks) [<which>] [do|does|did|have|has|are] [due|open|left|there|pending|outstanding|on my list]',
      "(what 's|what is|whats|anything|what do i have) [due|left|outstanding|pending] on {scope} (plate|list|agenda|to do list|todo list|schedule|desk|calendar)",
      "(what 's|what is|whats|anything|what have i got|what do we have) (on my plate|due|outstanding|pending|to do|on today|on the agenda|on the list)",
      'what (do|should|does|must) [we|they] (have|need|got|do) [to do|to get done|next|planned|on|due|lined up]',
      '(what|show me what|tell me what) [is|does|do] [is] on {scope} (list|plate|agenda|schedule|calendar)',
      "(what 's|what is|show me what is|whats) on {scope} ['s] (list|plate|agenda|schedule|calendar|to do list)",
      '(anything|something|what) [is|am i] (overdue|late|behind on|due|past due) [on my list]',
      'what (does|do) {scope} (have|need|got) (to do|to get done|on|planned|due|lined up)',
      "[is there|do we have|have we got] (anything|something|what|what is|what's|whats|which|how much|stuff) [else] [{scope}] [have|has] [still] (overdue|due|outstanding|to do|left to do|on my list|still open|past due|late|left|needs doing|pending|waiting|coming up|on my todo list|to get done|to be done)",
      '[what|anything] (is|are|was|were) [still] (overdue|due|outstanding|pending|late)',
      '(what|which|anything) [do|does] [we|they|{scope}] (have|has|need|got) [still] (due|overdue|open|to do|left|pending|left to do|outstanding|to finish|coming up)',
      '(am i|are we|is {scope}) [running] (behind|late) [on|with] [anything|something]',
      '[<show>] [{scope}] (day|agenda|plan|workload|to dos|schedule) (today|for today|for the day|this week|for this week|tomorrow|for tomorrow)',
      'what {scope} (do|need to do|have to do|need to get done|have on|got to do|working on|have planned|have due|have|have left|supposed to do|do next)',
    ],
    zh: [
      '[<show>] [还] [<which>] [有] [逾期|过期|到期|没做|没做完|没完成|没办] [的] (待办|任务|待办事项|任务清单|待办清单|任务列表|待办列表|要做的事|要办的事|代办|todo|未完成的任务|未完成任务|tasks) [<which>] [没做|没做完|没完成|没办|没搞定|逾期|过期|到期] [了]',
      '[要|该|需要] (做|干|办|忙|处理|跟进) (什么|啥|哪些事|哪些|什么事|些什么|嘛)',
      '有[什么|哪些|啥] (安排|要做的|要做的事|事要做|要办的|事情要做|工作安排|活要干|要跟进的)',
      '(有什么|有啥|有哪些|还有什么|还有啥|还有哪些|还剩什么|还剩啥|还剩哪些|剩下什么|剩下哪些) [事|事情|工作|任务|活] (安排|事|任务|要做的|没做|没完成|没做完|没办|没办完|没处理|要处理|要做|要办|待办|逾期|过期|该做|该办|未完成|没弄|没搞定|到期|快到期) [的] [事|任务] [了]',
      '(哪些|什么|有没有|啥) [事|事情|工作|任务|待办|活] [还] (没做|没完成|没做完|没办|没处理|要处理|逾期|过期|到期|快到期|未完成|要做|要办|该做) [的] [事|任务] [了]',
      '[我|{scope}] [手头|手上|手里] [还] (有|剩) (什么|啥|哪些|多少) (事|活|任务|待办|工作|事情|没做的|待办事项)',
    ],
  },
  extras: {
    en: ['[for|of|by|from|that] {scope}', '[for|due|in|on|by|during] {period}'],
    zh: ['{scope}', '{period} [的]'],
  },
  list: { field: 'tasks' },
  slots: { scope: scopeOf, period: periodIn('future') },
  operation: ({ scope, period }) => ({
    operation: TASKS,
    variables: { filter: { scope: scopeInput(scope) ?? { type: 'ME' }, done: false, due: period }, first: SHOWN },
  }),
  reply(data: Data, turn, { period }) {
    const { say, setting } = turn;
    const { nodes, totalCount } = data.tasks;
    if (totalCount === 0)
      return { text: say('listTasks.none', { period: period ? say.period(period, setting) : 'none' }) };
    const due = (task: Task): string => {
      if (!task.dueOn) return '–';
      const when = `${say.day(task.dueOn, setting.today)}${task.dueTime ? ` ${task.dueTime}` : ''}`;
      return isOverdue(task, setting) ? say('listTasks.overdue', { due: when }) : when;
    };
    return {
      text: [
        headOf(
          turn,
          totalCount,
          nodes.length,
          say('listTasks.count', { count: totalCount, period: period ? say.period(period, setting) : 'none' }),
        ),
        ...nodes.map(task => `• ${task.title} – ${due(task)}`),
      ].join('\n'),
      table: {
        columns: [{ label: say('label.task') }, { label: say('label.due') }, { label: say('label.account') }],
        rows: nodes.map(task => [task.title, due(task), task.account?.name ?? '–']),
      },
      buttons: nodes.slice(0, BUTTONS).map(task =>
        button(say('listTasks.complete', { title: task.title }), 'completeTask', {
          title: { id: task.id, name: task.title },
        }),
      ),
    };
  },
});

/** True when its day is over, or its hour where one was set. */
function isOverdue({ dueOn, dueTime }: Task, { today, sentAt, viewer }: Setting): boolean {
  if (dueOn === null) return false;
  return dueTime === null ? dueOn < today : instantAt(dueOn, dueTime, viewer.timeZone) < sentAt;
}
