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
      '(complete|tick off|check off|cross off|finish off|mark off|tick|strike off|strike|cross out|close off|close out|get rid of|clear) [the|my] [task|todo] [to|:] {title} [off|from my list|off my list|off the list|from the list|task|todo]',
      '(take|cross|tick|check|strike) {title} (off|off my list|off the list|off my plate|from my list)',
      '(task|todo|to do) (done|complete|completed|finished|closed) : {title}',
      '{title} [:|-|,] (done|finished|completed|is off my list|can be ticked off|can be closed|can be checked off|is taken care of|taken care of|all done|is dealt with|done and dusted|has been completed|has been finished|is sorted|sorted) [now]',
      '(mark|set|flag|check) [the|my] [task|todo|to do|reminder] [:] {title} [task|todo] [as] (done|complete|completed|finished|off|closed|ticked|as being done)',
      '[the] [task|todo] {title} (is done|is complete|is completed|is finished|has been done|done|completed|complete)',
      "(i've|i have|i am|i'm) (done|finished|completed|done with|finished with) [the] (task|todo) [to] [:] {title}",
      "(i'm|i am|we are|we're|i've|i have|we have|all) (done with|finished with|through with) {title}",
      '(done|finished) {title}',
      "[i|we|i've|i have|we've|just|have] (done|finished|completed|did|closed) (the|my) {title} (task|todo|to do|reminder)",
      '(task|todo|reminder) (done|finished|completed|complete) : {title}',
    ],
    zh: [
      '(完成|搞定|做完|办完|完成了|搞定了|已完成|做完了|结束|关闭|勾掉|划掉) [待办|任务|这个任务|待办事项] : {title}',
      '(完成|搞定|做完|办完|结束|关闭|勾掉|划掉|完成了|搞定了) (待办|任务|待办事项) {title}',
      '(完成|搞定|勾掉|划掉) {title}',
      '{title} [的] [这个] [任务|待办|这件事|这事|那件事|那事|这件事情|这个事] [已经|已|都] (完成了|搞定了|做完了|办好了|已完成|办完了|做好了|弄完了|完成|处理完了|弄好了|已经完成|已搞定|搞定|已做完|已办|已办好|完事了|了结了|办妥了|已办妥|done|done了|ok了)',
      '(把|将) {title} [这个|的] [任务|待办] (标记为|标为|设为|标记成|标成|改为|改成|标记|标|设成|置为) [已] (完成|办结|做完|结束|done)',
      '(把|将) {title} [这个|的|那个] [任务|待办|提醒] (勾掉|划掉|关掉|关闭|打勾|勾选|完成了|完成|结了|消掉|做完了|搞定了) [了|吧]',
      '(我|已经|刚|刚刚|我已经|我已|我把) [已经] (完成了|做完了|搞定了|办完了|弄完了) {title} [的] [任务|待办|这个任务]',
      '{title} [的|这个|那个|这条|那条|这项] [任务|待办|待办事项|提醒] [可以|能|请|也可以|已经可以] (勾掉|划掉|关掉|关闭|打勾|勾选|打钩|消掉|标记完成|标为完成|销掉|结了|结掉|标完成|设为完成|勾了|删了吧) [了|吧]',
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
