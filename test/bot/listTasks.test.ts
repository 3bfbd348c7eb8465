import { converse } from './support/standIn';

const task = (title: string, dueOn: string | null, dueTime: string | null = null): object => ({
  id: title,
  title,
  dueOn,
  dueTime,
  account: null,
  owner: { id: 'o', name: 'Somebody' },
});

/** Messages are sent on 2026-11-24 at ten in the morning in Shanghai. */
const nodes = [
  task('old', '2026-11-20'),
  task('earlier today', '2026-11-24', '09:00'),
  task('later today', '2026-11-24', '15:00'),
  task('today', '2026-11-24'),
  task('some day', null),
];

test.each([
  ['alice@demo.test', 'my tasks', ['Fri, Nov 20, overdue', 'today 09:00, overdue', 'today 15:00', 'today', '–']],
  ['li.na@demo.test', '我的待办', ['11月20日周五，已逾期', '今天 09:00，已逾期', '今天 15:00', '今天', '–']],
])('what is overdue says so, for %s', async (person, text, due) => {
  const { say } = converse(person, { Tasks: () => ({ data: { tasks: { totalCount: nodes.length, nodes } } }) });
  const [reply] = (await say(text)).messages;
  expect(reply?.table?.rows.map(row => row[1])).toEqual(due);
  expect(reply?.buttons).toHaveLength(3);
});
