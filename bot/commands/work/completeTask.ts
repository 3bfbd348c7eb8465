import { command, graphql } from '../../command';
import { openTaskNamed, taskTitle } from './openTask';

const COMPLETE_TASK = graphql(`mutation CompleteTask($input: CompleteTaskInput!) {
  completeTask(input: $input) {
    task { id title }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Data {
  completeTask: { task: { id: string; title: string } };
}

export const completeTask = command({
  name: 'completeTask',
  area: 'work',
  examples: {
    en: ['done: send Acme the quote', 'mark "send the NDA" as complete'],
    zh: ['完成:给星辰科技发报价', '把准备演示材料标记为完成'],
  },
  sentences: {
    en: [
      '(done|finished|completed|complete|finish|tick off|check off|cross off|mark done|close|complete task|close task|finish task) (:|with|task|the task|my task|todo|the todo|the reminder) [to] [:] {title}',
      '(complete|tick off|check off|cross off|finish off|mark off) [the|my] [task|todo] [to] {title}',
      '(mark|set|flag|check) [the|my] [task|todo|to do|reminder] [:] {title} [task|todo] [as] (done|complete|completed|finished|off)',
      '[the] [task|todo] {title} (is done|is complete|is completed|is finished|has been done|done|completed|complete)',
      "(i've|i have|i am|i'm) (done|finished|completed|done with|finished with) [the] (task|todo) [to] [:] {title}",
      '(done|finished) {title}',
      '(task|todo|reminder) (done|finished|completed|complete) : {title}',
    ],
    zh: [
      '(完成|搞定|做完|办完|完成了|搞定了|已完成|做完了|结束|关闭|勾掉|划掉) [待办|任务|这个任务|待办事项] : {title}',
      '(完成|搞定|做完|办完|结束|关闭|勾掉|划掉|完成了|搞定了) (待办|任务|待办事项) {title}',
      '(完成|搞定|勾掉|划掉) {title}',
      '{title} [的] [这个] [任务|待办|这件事|这事|那件事|那事|这件事情|这个事] [已经|已|都] (完成了|搞定了|做完了|办好了|已完成|办完了|做好了|弄完了|完成|处理完了|弄好了)',
      '(把|将) {title} [这个|的] [任务|待办] (标记为|标为|设为|标记成|标成|改为|改成|标记) [已] (完成|办结|做完)',
    ],
  },
  slots: { title: taskTitle },
  needs: ['title'],
  changes: true,
  async operation({ title = '' }, turn) {
    const doubts = { none: 'completeTask.none', which: 'completeTask.which' } as const;
    const task = await openTaskNamed(title, turn, doubts, { command: 'completeTask' });
    return typeof task === 'string' ? { operation: COMPLETE_TASK, variables: { input: { taskId: task } } } : task;
  },
  reply: (data: Data, { say }) => ({ text: say('completeTask.done', { title: data.completeTask.task.title }) }),
});
