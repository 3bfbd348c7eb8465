import { command, graphql } from '../../command';
import { filling } from '../../understand/slots/choice';
import { dayOn } from '../../understand/slots/dayOn';
import { timeOfDay } from '../../understand/slots/time';
import { openTaskNamed, taskTitle } from './openTask';

const UPDATE_TASK = graphql(`mutation UpdateTask($input: UpdateTaskInput!) {
  updateTask(input: $input) {
    task { id title dueOn dueTime }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  updateTask: { task: { id: string; title: string; dueOn: string | null; dueTime: string | null } };
}

const MOVE =
  '(move|push|reschedule|postpone|delay|shift|change|set|put|bring|bump|defer|update|push back|move back|put off|bring forward|snooze|slip|slide|roll|roll over|carry over|extend|adjust|rearrange|re schedule|move forward|move out|shift back|change the date of|push out|kick)';
const TASK = '(task|todo|to do|reminder|action item|tasks|todo item|follow up task)';
const DUE = '({date}|{time}|at {at}|{at})';
const TASK_ZH = '(任务|待办|待办事项|提醒|事项|代办|task)';
const MOVE_ZH =
  '(改到|改成|改为|推迟到|延到|延后到|延期到|提前到|挪到|移到|调到|调整到|调整为|推到|放到|改在|改期到|顺延到|往后推到|推后到|安排到|延迟到|推到了|拖到|延至|改至|推至|顺延至|提到|提前至|往前提到|换到|挪后到|改期为|设到|设为|定到|定在|延后至|往后挪到|往后延到)';

export const updateTask = command({
  name: 'updateTask',
  area: 'work',
  examples: {
    en: ['move the Acme quote task to Monday', 'move “send the NDA” to Thursday'],
    zh: ['把给星辰科技报价的任务改到周一', '准备演示材料那个任务改到周五下午三点'],
  },
  sentences: {
    en: [
      `${MOVE} [the|my] {title} ${TASK}`,
      `${MOVE} [the|my] ${TASK} [called|to|:|for] {title}`,
      `${MOVE} [the|my] {title} ${TASK} (instead|rather) [of]`,
      `(snooze|postpone|reschedule|put off|delay|defer) [the|my] [${TASK}] {title} [${TASK}] (to|for|until|till|by) ${DUE}`,
      `(remind me) (of|about) [the|my] {title} [${TASK}] (on|at) ${DUE} instead`,
      `(make|set) [the|my] {title} ${TASK} (due|for|be due) [to|on|by|at|for] ${DUE}`,
      `${MOVE} [the|my] {title} ${TASK} [back|out|forward] [to|for|until|till|by] ${DUE}`,
      `${MOVE} [the|my] ${TASK} [called|to|:|for] {title} [back|out|forward] (to|until|till|by) ${DUE}`,
      `${MOVE} [the|my] [${TASK}] " {title} " [${TASK}] [back|out|forward] [to|for|until|till|by] ${DUE}`,
      `[the|my] {title} ${TASK} (needs to|has to|should|must|can|will) (move|be moved|go|be pushed|be postponed|shift|slip|be rescheduled|be delayed|be shifted) [back|out] (to|until|till) ${DUE}`,
      `[the|my] {title} ${TASK} (is|is now|should be|has to be|needs to be|can be) [due|done|moved|finished] [to|on|by|until] ${DUE}`,
      `[the|my] [${TASK}] " {title} " (is|is now|should be|has to be|needs to be) [due|done|moved] [to|on|by|until] ${DUE}`,
      `${MOVE} [the|my] due date (of|for|on) [the|my] [${TASK}] {title} [${TASK}] (to|until) ${DUE}`,
    ],
    zh: [
      `(把|将) {title} [的|这个|那个|这条|那条|这项] ${TASK_ZH} ${MOVE_ZH} ${DUE}`,
      `[把|将] {title} [的|这个|那个|这条|那条|这项] ${TASK_ZH} (推迟|延期|延后|往后推|往后延|推后|改期|改时间|改天|往后挪|顺延|提前) [一下|几天]`,
      `${TASK_ZH} {title} [,] ${MOVE_ZH} ${DUE}`,
      `(推迟|延期|延后|改期|调整) {title} [的|这个] ${TASK_ZH} (到|至) ${DUE}`,
      `{title} [的] (这个|那个|这条|那条|这项|那项|的) ${TASK_ZH} ${MOVE_ZH} ${DUE}`,
      `[把|将] ${TASK_ZH} [:] " {title} " ${MOVE_ZH} ${DUE}`,
      `(把|将) " {title} " [这个|那个] [${TASK_ZH}] ${MOVE_ZH} ${DUE}`,
      `[把|将] ${TASK_ZH} : {title} [,] ${MOVE_ZH} ${DUE}`,
      `(把|将) {title} [的] ${TASK_ZH} [的] (时间|日期|截止日期|截止时间|到期日) ${MOVE_ZH} ${DUE}`,
    ],
  },
  extras: { en: ['[at|on|by] {time}', '(at|around) {at}', '[on] {date}'], zh: ['{time}', '{date}'] },
  slots: {
    title: taskTitle,
    date: dayOn('future'),
    time: timeOfDay(false),
    at: filling('time', timeOfDay(true)),
  },
  needs: ['title', ['date', 'time']],
  asks: { date: 'updateTask.date' },
  changes: true,
  async operation({ title = '', date, time }, turn) {
    const doubts = { none: 'updateTask.none', which: 'updateTask.which' } as const;
    const task = await openTaskNamed(title, turn, doubts, { command: 'updateTask', slots: { date, time } });
    if (typeof task !== 'string') return task;
    return { operation: UPDATE_TASK, variables: { input: { taskId: task, dueOn: date, dueTime: time } } };
  },
  reply(data: Data, { say, setting }) {
    const { title, dueOn, dueTime } = data.updateTask.task;
    const when = say('meeting.when', { day: dueOn ? say.day(dueOn, setting.today) : '–', time: dueTime ?? 'none' });
    return { text: say('updateTask.done', { title, when }) };
  },
});
