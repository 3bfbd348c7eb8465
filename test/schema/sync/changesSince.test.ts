import fc from 'fast-check';
import { gql } from '../../support/say';
import { useServer } from '../../support/server';
import { until } from '../../support/until';
import { beginIn, commit, demoWorkspaceId } from '../../support/workspace';
import { rowsOf } from '../../support/workspaceRows';

const uplift = useServer();

interface Event {
  id: string;
  event: string;
  type: string;
  recordId: string;
  action: 'CREATED' | 'UPDATED' | 'REMOVED' | 'RESTORED';
  changed: string[];
  version: number;
  record: Record<string, unknown> | null;
}

const FIELDS = `__typename
  ... on Deal { name amount { amount } owner { id } }
  ... on Lead { company follower: owner { id } status }
  ... on Task { title dueOn doneAt assignee: owner { id } }`;

const QUERY = `query Changes($at: DateTime!, $types: [String!], $after: String, $first: Int) {
  changesSince(at: $at, types: $types, after: $after, first: $first) {
    nodes { id event type recordId action changed version record { ${FIELDS} } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Feed {
  changesSince: { nodes: Event[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

/** Resolves when everything that has been committed has its place. */
async function told(): Promise<void> {
  await until(async () => {
    const [row] = await rowsOf<{ waiting: number }>(
      'select count(*)::integer as waiting from outbox where place is null',
    );
    return row?.waiting === 0;
  });
}

/** Everything after a cursor, read in small pages. */
async function read(email: string, at: string, after: string | null = null, first = 3, types?: string[]) {
  await told();
  const events: Event[] = [];
  let cursor = after;
  for (;;) {
    const { data, errors } = await gql<Feed>(email, QUERY, { at, after: cursor, first, types });
    if (errors) throw new Error(JSON.stringify(errors));
    const { nodes, pageInfo } = data.changesSince;
    events.push(...nodes);
    cursor = pageInfo.endCursor ?? cursor;
    if (!pageInfo.hasNextPage) return { events, cursor };
  }
}

const now = () => uplift.clock.now().toISOString();

async function mutate(email: string, name: string, input: object, fields = ''): Promise<Record<string, never>> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await gql<Record<string, Record<string, never>>>(
    email,
    `mutation M($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { message } change { id } } }`,
    { input },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name] as Record<string, never>;
}

test('a new record, what changes of it, and its removal are told in order, and again from a cursor', async () => {
  const at = now();
  const { task, change } = await mutate('alice@demo.test', 'createTask', { title: 'Call Bob' }, 'task { id }');
  const { id } = task as unknown as { id: string };
  await mutate('alice@demo.test', 'updateTask', { taskId: id, title: 'Call Bob back' });
  const first = await read('alice@demo.test', at, null, 1);
  expect(
    first.events.map(({ event, type, action, changed, recordId }) => [event, type, action, changed, recordId]),
  ).toEqual([
    ['task.created', 'Task', 'CREATED', [], id],
    ['task.updated', 'Task', 'UPDATED', ['title'], id],
  ]);
  expect(first.events[1]?.record).toMatchObject({ title: 'Call Bob back' });

  await mutate('alice@demo.test', 'undo', {});
  await mutate('alice@demo.test', 'undo', { changeId: (change as unknown as { id: string }).id });
  const { events } = await read('alice@demo.test', at, first.cursor);
  expect(events.map(({ event, action, record }) => [event, action, record?.title ?? null])).toEqual([
    ['change.undone', 'UPDATED', null],
    ['change.undone', 'REMOVED', null],
  ]);
});

test('only the types that are asked for are told; one that does not exist is named', async () => {
  const at = now();
  await mutate('alice@demo.test', 'createLead', { company: 'Feed Ltd', contactName: 'Ann' });
  const { events } = await read('alice@demo.test', at, null, 20, ['Contact']);
  expect(events.map(({ type }) => type)).toEqual(['Contact']);
  const { errors } = await gql('li.na@demo.test', QUERY, { at, types: ['Nonsense'] });
  expect(errors?.[0]?.message).toMatch(/^没有“Nonsense”这种记录类型，可用的有：Account/);
});

test('people are told of what they see, and of a record that goes to somebody else that it is gone', async () => {
  const at = now();
  const { deal } = await mutate(
    'olivia@demo.test',
    'createLead',
    { company: 'Wanderer', ownerId: await userId('alice@demo.test') },
    'deal: lead { id }',
  );
  const { id } = deal as unknown as { id: string };
  const before = await read('alice@demo.test', at, null, 20, ['Lead']);
  expect(before.events.map(({ action }) => action)).toEqual(['CREATED']);
  await mutate('olivia@demo.test', 'assign', { recordId: id, ownerId: await userId('li.na@demo.test') });
  const after = await read('alice@demo.test', at, before.cursor, 20, ['Lead']);
  expect(after.events).toEqual([expect.objectContaining({ recordId: id, action: 'REMOVED', record: null })]);
  await mutate('olivia@demo.test', 'updateLead', { leadId: id, phone: '123' });
  expect((await read('alice@demo.test', at, after.cursor, 20, ['Lead'])).events).toEqual([]);
  const theirs = await read('li.na@demo.test', at, null, 20, ['Lead']);
  expect(theirs.events.map(({ action, record }) => [action, record?.company])).toContainEqual(['UPDATED', 'Wanderer']);
});

test('what is committed late is told after what has been read, never before it', async () => {
  const at = now();
  const workspaceId = await demoWorkspaceId(uplift.database.pool);
  const slow = await beginIn(uplift.database.pool, workspaceId);
  const [copied] = await rowsOf<{ id: string }>('select id from changes order by at desc limit 1');
  await slow.query(
    `insert into outbox (workspace_id, id, change_id, kind, records, at)
      values (current_workspace(), gen_random_uuid(), $1, 'task.created', '[]', $2)`,
    [copied?.id, at],
  );
  await mutate('alice@demo.test', 'createTask', { title: 'Quick one' });
  const first = await read('olivia@demo.test', at);
  expect(first.events.map(({ record }) => record?.title)).toEqual(['Quick one']);
  await commit(slow);
  const { events } = await read('olivia@demo.test', at, first.cursor);
  expect(events).not.toEqual([]);
});

const PEOPLE = ['alice@demo.test', 'maria@demo.test', 'olivia@demo.test'];

const step = fc.record({
  who: fc.constantFrom('alice@demo.test', 'olivia@demo.test'),
  what: fc.constantFrom('createTask', 'createLead', 'updateTask', 'updateLead', 'completeTask', 'assign', 'undo'),
  which: fc.nat(20),
  word: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 }).filter(word => word.trim() !== ''),
});

test('whatever happens, a copy that follows the changes equals what its owner sees', async () => {
  const [alice = '', lina = ''] = await Promise.all([userId('alice@demo.test'), userId('li.na@demo.test')]);
  const made: { Task: string[]; Lead: string[] } = { Task: [], Lead: [] };
  const start = now();
  const copies = new Map(
    PEOPLE.map(email => [email, { cursor: null as string | null, records: new Map<string, unknown>() }]),
  );
  const pick = (list: string[], which: number): string | undefined => list[which % Math.max(1, list.length)];

  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 9 }),
      async (steps, size) => {
        for (const { who, what, which, word } of steps) {
          const task = pick(made.Task, which);
          const lead = pick(made.Lead, which);
          if (what === 'createTask') {
            const { task } = await mutate(who, what, { title: word }, 'task { id }');
            made.Task.push((task as unknown as { id: string }).id);
          } else if (what === 'createLead') {
            const { lead } = await mutate(who, what, { company: word, ownerId: alice }, 'lead { id }');
            if (lead) made.Lead.push((lead as unknown as { id: string }).id);
          } else if (what === 'updateTask' && task) await mutate(who, what, { taskId: task, title: word });
          else if (what === 'completeTask' && task) await mutate(who, what, { taskId: task });
          else if (what === 'updateLead' && lead) await mutate(who, what, { leadId: lead, company: word });
          else if (what === 'assign' && lead) {
            await mutate('olivia@demo.test', what, { recordId: lead, ownerId: which % 2 ? alice : lina });
          } else if (what === 'undo') await mutate(who, what, {});
        }
        for (const [email, copy] of copies) {
          const { events, cursor } = await read(email, start, copy.cursor, size, ['Task', 'Lead']);
          copy.cursor = cursor;
          // Undo may reach what was changed before this began; only what this has made is looked up beside the copy.
          const ours = events.filter(({ recordId }) => [...made.Task, ...made.Lead].includes(recordId));
          for (const { action, recordId, record } of ours) {
            if (action === 'REMOVED' || record === null) copy.records.delete(recordId);
            else copy.records.set(recordId, record);
          }
          expect(Object.fromEntries(copy.records)).toEqual(await seenBy(email, [...made.Task, ...made.Lead]));
        }
      },
    ),
    { numRuns: 6, endOnFailure: true },
  );
}, 120_000);

/** The records of some ids as a person sees them now. */
async function seenBy(email: string, ids: string[]): Promise<Record<string, unknown>> {
  const seen: Record<string, unknown> = {};
  for (const id of ids) {
    const { data } = await gql<{ node: unknown }>(email, `query N($id: ID!) { node(id: $id) { ${FIELDS} } }`, { id });
    if (data.node) seen[id] = data.node;
  }
  return seen;
}

async function userId(email: string): Promise<string> {
  const { data } = await gql<{ viewer: { user: { id: string } } }>(email, '{ viewer { user { id } } }');
  return data.viewer.user.id;
}
