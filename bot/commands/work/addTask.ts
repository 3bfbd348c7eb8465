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
      "[i need|i want|give me|set up|create|add] (remind me|a reminder|set a reminder|set me a reminder|set reminder|reminder|reminder for me|ping me|nudge me|remember|don't let me forget|don't forget|dont forget|do not forget|must not forget|dont let me forget|make sure i|make sure i remember|make sure i don't forget|make sure i do not forget|make sure that i|be sure i|help me remember|help me not forget|make sure we|don't let me forget about|i need a reminder|need a reminder|note to self|note to myself|remind myself|memo to self|memo to me|poke me|give me a nudge|give me a shout|give me a reminder|shout at me|send me a reminder|pls remind me|mustn't forget|mustnt forget|i mustn't forget|i must not forget|have to remember|need to remember|gotta remember|set an alarm|reming me|remid me) [to|about|that i need to|that i have to|that i should|for|:] {title}",
      '(add|create|new|make|set up|put|give me|add new|create new|open|log|note|set|need|i need|want|i want|enter|schedule) [a|an|new|another|me] [small|quick] (task|todo|to do|reminder|action item|follow up task|to do item|todo item|to do list item) [for me] [to|:|for|that says|called|saying|about] {title}',
      '(todo|to do|task|reminder|follow up|todos|tasks|new task|new todo|my task|to do list|todo list) [for|on|by] [me] [{date}] [{time}] : {title}',
      '(add|put|new|note) (to|on|onto|in) [my|the] (todo list|to do list|task list|tasks|list|todos|to dos) [:|-|,] {title}',
      '(todo|to do|task|new task|new todo|reminder) {title}',
      '(i|we) (need|have|got) to {title} (by|before|until|till|no later than|not later than) {date}',
      "[i|we|i've|we've] (need to|have to|must|should|gotta|got to|ought to|am supposed to|are supposed to|am meant to) {title} (by|before|until|till|no later than|not later than) {date}",
      '(by|before|until|no later than|not later than) {date} (i|we) (need to|have to|must|should|gotta|got to|ought to) {title}',
      "{title} [,|.|-] (remind me|please remind me|remind me please|remind me about it|remind me of it|remind me of that|remind me about that|remind me to|don't let me forget|dont let me forget|set a reminder|add a task|add it to my tasks|add it to my list|put it on my list|put it on my todo list|put that on my list|add that to my tasks|make it a task|make that a task|as a task|as a todo|as a reminder)",
      '(add|put|stick|throw|get|note) {title} (to|on|onto|in|into) [my|the] (tasks|todo list|to do list|list|task list|todos|to dos|plate|todo|to do|reminders|task lists)',
      'i (need|have) to remember to {title}',
      '(todo|to do) [is] [to] {title}',
      '(jot down|write down|note) [that] i (need to|have to|must|should) {title}',
      '(task|todo|to do) (to|for me to) {title}',
    ],
    zh: [
      '(提醒我|提醒一下我|到时候提醒我|记得提醒我|叫我|提醒下我|请提醒我|定个提醒|设个提醒|设置提醒|设一个提醒|加个提醒|别让我忘了|别忘了|别忘|不要忘了|别忘了提醒我|让我记得|提醒自己|提醒|喊我|叫我记得|通知我|定个闹钟|建个提醒|创建提醒|新建提醒|给我个提醒|来个提醒|千万记得|一定记得|remind me|remind我|remind 我|remind一下我) [要|去|:|一下|记得] {title}',
      '(新建|添加|加|新增|创建|建|记|加个|建个|来个|安排|列|记个|记一个|新加|增加|添个|记录|开个|设|加一) [一个|个|一条|条|一项|项|了] [新|新的] (待办|任务|提醒|待办事项|代办|to do|todo|task|事项|跟进任务|跟进事项) [:|是|为|,] {title}',
      '(待办|任务|提醒|待办事项|代办|to do|todo|task|要办|要做|备忘|事项) [{date}] : {title}',
      '(待办|待办事项|任务|任务清单|清单|代办) [里|中|上] (加|记|添加|新增|加上|加入|添|记上|列) [一条|一个|个|条|一项] [:] {title}',
      '{title} [,|。] (提醒我|提醒我一下|记得提醒我|到时候提醒我|到时提醒我|提醒一下我|提醒下我|叫我一声|别让我忘了|别忘了提醒我|请提醒我|麻烦提醒我|帮我提醒一下|提醒我一声|帮我记个待办|加到待办|加个待办|加个提醒|加入待办|记到待办|记个待办|设个提醒|定个提醒|给我设个提醒)',
      '[我|我们] {date} (前|之前|以前) [我|我们] (要|得|需要|必须|还要|还得|记得|该|应该|务必|一定要|要记得) {title}',
      '(我|我们) (要|得|需要|必须|记得) [在] {date} (前|之前|以前) {title}',
      '(我|我们) (得|要) 记得 {title}',
      '(把|将) {title} (加到|加入|放到|列入|添加到|加进|记到|记进|写进|放进|加) [我的] (待办|任务|待办事项|任务清单|待办清单|任务列表|todo) [里|中|里面]',
      '记得 {title}',
    ],
  },
  extras: {
    en: [
      '[on|by|for|due|due on|before|at|until|due by|not later than|no later than|latest|deadline|deadline :|due date|due :|due date :|set for] {date} [latest|at the latest|the latest]',
      '(at|around|by|before|@) {at}',
      '{time}',
      '[for|on] the {deal} deal',
    ],
    zh: [
      '[在|于] {date} [前|之前|以前|的]',
      '{time} [前|之前|的|左右]',
      '(截止|截止日期|截止时间|最晚|最迟|期限|到期日) [:|是|到] {date}',
    ],
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
