import { button, command, graphql } from '../../command';
import { filling } from '../../understand/slots/choice';
import { dayOn } from '../../understand/slots/dayOn';
import { recordNamed } from '../../understand/slots/names';
import { dealNamed } from '../../understand/slots/parties';
import { freeText } from '../../understand/slots/text';
import { timeOfDay } from '../../understand/slots/time';
import { namedWithin } from '../../understand/slots/within';

const CREATE_TASK = graphql(`mutation CreateTask($input: CreateTaskInput!) {
  createTask(input: $input) {
    task { id title dueOn dueTime account { id name } }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  createTask: {
    task: {
      id: string;
      title: string;
      dueOn: string | null;
      dueTime: string | null;
      account: { id: string; name: string } | null;
    };
  };
}

export const addTask = command({
  name: 'addTask',
  area: 'work',
  examples: {
    en: ['remind me to send Acme the quote on Friday', 'todo: prepare the slides'],
    zh: ['提醒我周五给星辰科技发报价', '新建待办:准备演示材料,下周三'],
  },
  sentences: {
    en: [
      "[i need|i want|give me|set up|create|add] (remind me|a reminder|set a reminder|set me a reminder|set reminder|reminder|reminder for me|ping me|nudge me|remember|don't let me forget|don't forget|dont forget|do not forget|must not forget|dont let me forget|make sure i|make sure i remember|note to self|remind myself) [to|about|that i need to|that i have to|that i should|for|:] {title}",
      '(add|create|new|make|set up|put|give me|add new|create new|open) [a|an|new|another|me] (task|todo|to do|reminder|action item|follow up task) [for me] [to|:|for|that says|called|saying|about] {title}',
      '(todo|to do|task|reminder|follow up) : {title}',
      '(add|put) {title} (to|on|onto) [my|the] (tasks|todo list|to do list|list|task list|todos|to dos|plate)',
      'i (need|have) to remember to {title}',
      '(todo|to do) [is] [to] {title}',
      '(jot down|write down|note) [that] i (need to|have to|must|should) {title}',
      '(task|todo|to do) (to|for me to) {title}',
    ],
    zh: [
      '(提醒我|提醒一下我|到时候提醒我|记得提醒我|叫我|提醒下我|请提醒我|定个提醒|设个提醒|设置提醒|设一个提醒|加个提醒|别让我忘了|别忘了|别忘|不要忘了|别忘了提醒我) [要|去|:|一下] {title}',
      '(新建|添加|加|新增|创建|建|记|加个|建个|来个|安排|列) [一个|个|一条|条|一项|项] (待办|任务|提醒|待办事项|代办) [:] {title}',
      '(待办|任务|提醒|待办事项|代办) : {title}',
      '(把) {title} (加到|加入|放到|列入|添加到) [我的] (待办|任务|待办事项|任务清单) [里]',
      '记得 {title}',
    ],
  },
  extras: {
    en: ['[on|by|for|due|due on|before|at] {date}', '(at|around|by) {at}', '{time}', '[for|on] the {deal} deal'],
    zh: ['[在|于] {date} [前|之前|以前]', '{time} [前|之前]', '截止 {date}'],
  },
  slots: {
    title: freeText('words'),
    date: dayOn('future'),
    time: timeOfDay(false),
    at: filling('time', timeOfDay(true)),
    account: recordNamed('account'),
    deal: dealNamed,
  },
  needs: ['title'],
  changes: true,
  settle: (filled, chart, captures) =>
    filled.account ? filled : { ...filled, account: namedWithin('title', ['account'], chart, captures) },
  operation: (slots, { said }) => ({
    operation: CREATE_TASK,
    variables: {
      input: {
        title: slots.title,
        dueOn: slots.date,
        dueTime: slots.time,
        accountId: slots.account?.id,
        dealId: slots.deal?.id,
        said,
      },
    },
  }),
  reply(data: Data, { say, setting }) {
    const { task } = data.createTask;
    const when = task.dueOn ? `${say.day(task.dueOn, setting.today)}${task.dueTime ? ` ${task.dueTime}` : ''}` : null;
    return {
      text: when ? say('addTask.due', { title: task.title, when }) : say('addTask.done', { title: task.title }),
      buttons: [button(say('completeTask.button'), 'completeTask', { title: { id: task.id, name: task.title } })],
    };
  },
});
