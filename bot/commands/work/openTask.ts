import { wordsOf } from '../../../entities/values/names/words';
import { button, graphql, type Turn } from '../../command';
import type { Reply } from '../../reply';
import type { TextKey } from '../../texts/say';
import type { Slot } from '../../understand/slot';
import { freeText } from '../../understand/slots/text';

const OPEN_TASKS = graphql(`query OpenTasks {
  tasks(filter: { scope: { type: ME }, done: false }, first: 100) {
    nodes { id title }
  }
}`);

interface OpenTask {
  id: string;
  title: string;
}

interface Found {
  tasks: { nodes: OpenTask[] };
}

/** A task by its words, or from a button by its id. */
export type TaskNamed = string | { id: string; name: string };

/** A task in the sender's own list. */
export const taskTitle: Slot<TaskNamed> = {
  ...freeText('words'),
  print: (value, name) => ({ [name]: nameOf(value) }),
  accept(json) {
    if (typeof json === 'string' && json.trim() !== '') return { value: json.trim() };
    if (typeof json !== 'object' || json === null) return undefined;
    const { id, name } = json as { id?: unknown; name?: unknown };
    return typeof id === 'string' && typeof name === 'string' ? { value: { id, name } } : undefined;
  },
};

const MOST_BUTTONS = 6;

/** What is said when none or several of the sender's tasks are meant. */
export interface TaskDoubts {
  none: TextKey;
  which: TextKey;
}

/**
 * The id of the open task of the sender's that is meant.
 * @param again the command and slots that a button for one of several runs, besides `title`
 * @returns an answer to ask with when none or several are meant
 */
export async function openTaskNamed(
  named: TaskNamed,
  { ask, say }: Turn,
  doubts: TaskDoubts,
  again: { command: string; slots?: Record<string, unknown> },
): Promise<string | Reply> {
  if (typeof named === 'object') return named.id;
  const { nodes } = (await ask<Found>(OPEN_TASKS, {})).tasks;
  const meant = meantBy(named, nodes);
  const [only] = meant;
  if (!only) {
    const list = button(say('listTasks.button'), 'listTasks', { scope: { type: 'ME' } });
    return { text: say(doubts.none, { title: named }), buttons: [list] };
  }
  if (meant.length === 1) return only.id;
  return {
    text: say(doubts.which, { title: named }),
    buttons: meant
      .slice(0, MOST_BUTTONS)
      .map(({ id, title }) => button(title, again.command, { ...again.slots, title: { id, name: title } })),
  };
}

/** The tasks called so; else those whose title has the words in one piece; else those that have all of them somewhere. */
function meantBy(text: string, tasks: readonly OpenTask[]): OpenTask[] {
  const sought = text.toLowerCase();
  const words = wordsOf(text).map(word => word.text);
  const hasAll = ({ title }: OpenTask): boolean => {
    const there = new Set(wordsOf(title).map(word => word.text));
    return words.length > 0 && words.every(word => there.has(word));
  };
  const ways: ((task: OpenTask) => boolean)[] = [
    ({ title }) => title.toLowerCase() === sought,
    ({ title }) => title.toLowerCase().includes(sought),
    hasAll,
  ];
  for (const way of ways) {
    const found = tasks.filter(way);
    if (found.length > 0) return found;
  }
  return [];
}

function nameOf(value: TaskNamed): string {
  return typeof value === 'string' ? value : value.name;
}
