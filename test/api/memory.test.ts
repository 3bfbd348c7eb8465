import { Directory } from '../../api/identity/directory';
import { memoryIn } from '../../api/memory';
import type { Message } from '../../bot/message';
import type { Memory } from '../../bot/ports';
import type { Answer } from '../../bot/reply';
import { useDatabase } from '../support/database';
import { asSuperuser } from '../support/postgres';

const database = useDatabase();

/** The memory of one more process on the same database. */
function process(): Memory {
  return memoryIn(database.pool, new Directory(database.pool, () => false));
}

function message(id: string, changes: Partial<Message> = {}): Message {
  return {
    id,
    sender: { platform: 'console', tenant: 'demo', person: 'alice@demo.test' },
    place: { conversation: 'kitchen', kind: 'direct' },
    text: 'log call with Acme',
    sentAt: new Date('2026-11-24T10:00:00+08:00'),
    ...changes,
  };
}

function answer(text: string): Answer {
  return { messages: [{ text }], understood: { command: 'logActivity' } };
}

test('a message is taken once, and its repeat gets the first answer', async () => {
  const [here, there] = [process(), process()];
  expect(await here.receive(message('once'))).toEqual({ dialogue: null });
  expect(await there.receive(message('once'))).toEqual({ busy: true, dialogue: null });
  await here.answered(message('once'), answer('Logged.'), { asked: 'nothing' });
  expect(await there.receive(message('once'))).toEqual({ answer: answer('Logged.'), dialogue: { asked: 'nothing' } });
});

test('of many deliveries at the same time one is taken', async () => {
  const taken = await Promise.all(Array.from({ length: 8 }, () => process().receive(message('at once'))));
  expect(taken.filter(({ busy }) => !busy)).toHaveLength(1);
});

test('the same id from another tenant is another message', async () => {
  const memory = process();
  await memory.receive(message('same'));
  const elsewhere = message('same', { sender: { platform: 'slack', tenant: 'T1', person: 'U1' } });
  expect(await memory.receive(elsewhere)).toEqual({ dialogue: null });
});

test('a message whose process has gone is taken up by its repeat', async () => {
  await process().receive(message('abandoned'));
  await asSuperuser(
    database.ownerUrl,
    "UPDATE directory.inbox SET claimed_at = now() - interval '2 minutes' WHERE message_id = 'abandoned'",
  );
  expect(await process().receive(message('abandoned'))).not.toHaveProperty('busy');
  expect(await process().receive(message('abandoned'))).toHaveProperty('busy', true);
});

test('a dialogue belongs to one person in one conversation', async () => {
  const memory = process();
  const place = { conversation: 'garden', kind: 'direct' as const };
  await memory.receive(message('d1', { place }));
  await memory.answered(message('d1', { place }), answer('Which one?'), { asked: 'deal' });
  expect(await memory.receive(message('d2', { place }))).toEqual({ dialogue: { asked: 'deal' } });
  const other = { platform: 'console' as const, tenant: 'demo', person: 'bob@demo.test' };
  expect(await memory.receive(message('d3', { place, sender: other }))).toEqual({ dialogue: null });
  expect(await memory.receive(message('d4', { place: { conversation: 'hall', kind: 'direct' } }))).toEqual({
    dialogue: null,
  });
});

test('somebody of an unknown company is answered without a dialogue', async () => {
  const memory = process();
  const stranger = message('s1', { sender: { platform: 'teams', tenant: 'nowhere', person: 'x' } });
  expect(await memory.receive(stranger)).toEqual({ dialogue: null });
  await memory.answered(stranger, answer('I don’t know you.'), { asked: 'who' });
  expect(await memory.receive(stranger)).toEqual({ answer: answer('I don’t know you.'), dialogue: null });
});

test.each([
  ['a character that PostgreSQL cannot keep', 'log\0 call', 'log call'],
  ['half a character', 'log \ud83d call', 'log \ufffd call'],
  ['emojis', '📞📞👍🏽', '📞📞👍🏽'],
])('%s does no harm', async (what, text, kept) => {
  const memory = process();
  await memory.receive(message(what, { text, id: `${what}\0` }));
  await memory.answered(message(what, { text, id: `${what}\0` }), answer(text), { text });
  expect(await memory.receive(message(what, { text, id: what }))).toEqual({
    answer: answer(kept),
    dialogue: { text: kept },
  });
});
