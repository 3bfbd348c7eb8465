import { button, command, graphql } from '../../command';
import type { Slot } from '../../understand/slot';
import { freeText } from '../../understand/slots/text';

const OPEN_TASKS = graphql(`query OpenTasks($text: String) {
  tasks(filter: { scope: { type: ME }, done: false, text: $text }, first: 6) {
    nodes { id title dueOn }
  }
}`);

const COMPLETE_TASK = graphql(`mutation CompleteTask($input: CompleteTaskInput!) {
  completeTask(input: $input) {
    task { id title }
    userErrors { code path message }
    change { id summary undoable at }
  }
}`);

interface Found {
  tasks: { nodes: { id: string; title: string; dueOn: string | null }[] };
}

interface Data {
  completeTask: { task: { id: string; title: string } };
}

/** A task by its words, or from a button by its id. */
interface TaskNamed {
  title: string;
  id?: string;
}

const taskTitle: Slot<TaskNamed | string> = {
  ...freeText('words'),
  print: (value, name) => ({ [name]: typeof value === 'string' ? value : value.title }),
  accept(json) {
    if (typeof json === 'string' && json.trim() !== '') return { value: json.trim() };
    if (typeof json !== 'object' || json === null) return undefined;
    const { id, name } = json as { id?: unknown; name?: unknown };
    return typeof id === 'string' && typeof name === 'string' ? { value: { id, title: name } } : undefined;
  },
};

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
    ],
    zh: [
      '(完成|搞定|做完|办完|完成了|搞定了|已完成|做完了|结束|关闭|勾掉|划掉) [待办|任务|这个任务|待办事项] : {title}',
      '(完成|搞定|做完|办完|结束|关闭|勾掉|划掉|完成了|搞定了) (待办|任务|待办事项) {title}',
      '(完成|搞定|勾掉|划掉) {title}',
      '{title} [的] [这个] [任务|待办] [已经|已|都] (完成了|搞定了|做完了|办好了|已完成|办完了|做好了|弄完了|完成|处理完了|弄好了)',
      '(把|将) {title} [这个|的] [任务|待办] (标记为|标为|设为|标记成|标成|改为|改成|标记) [已] (完成|办结|做完)',
    ],
  },
  slots: { title: taskTitle },
  needs: ['title'],
  changes: true,
  async operation({ title }, { ask, say }) {
    if (typeof title === 'object' && title.id)
      return { operation: COMPLETE_TASK, variables: { input: { taskId: title.id } } };
    const text = typeof title === 'string' ? title : (title?.title ?? '');
    const { nodes } = (await ask<Found>(OPEN_TASKS, { text })).tasks;
    const same = nodes.filter(task => task.title.toLowerCase() === text.toLowerCase());
    const [only] = same.length > 0 ? same : nodes;
    if (!only) {
      return {
        text: say('completeTask.none', { title: text }),
        buttons: [button(say('listTasks.button'), 'listTasks', { scope: { type: 'ME' } })],
      };
    }
    if (same.length !== 1 && nodes.length > 1) {
      return {
        text: say('completeTask.which', { title: text }),
        buttons: nodes.map(task => button(task.title, 'completeTask', { title: { id: task.id, name: task.title } })),
      };
    }
    return { operation: COMPLETE_TASK, variables: { input: { taskId: only.id } } };
  },
  reply: (data: Data, { say }) => ({ text: say('completeTask.done', { title: data.completeTask.task.title }) }),
});
