import { Intake, NotKept } from '../../bot/intake';
import type { Message } from '../../bot/message';
import { ScriptedBot } from './scriptedBot';

const LIMIT_MS = 20;

const message: Message = {
  id: 'm-1',
  sender: { platform: 'slack', tenant: 'T0DEMO', person: 'U0ALICE' },
  place: { conversation: 'D0ALICE', kind: 'direct' },
  text: 'won Acme',
  sentAt: new Date('2026-11-24T01:30:00Z'),
};
const read = async () => message;

/** A bot whose database answers when told to. */
function stalled() {
  const bot = new ScriptedBot();
  let store = () => {};
  bot.storing = new Promise(resolve => {
    store = resolve;
  });
  return { bot, store };
}

test('a message is taken as soon as it is stored, before it is answered', async () => {
  let finish = () => {};
  const working = new Promise<void>(resolve => {
    finish = resolve;
  });
  const intake = new Intake(async (_, kept) => {
    kept?.();
    await working;
    return { messages: [{ text: 'Won.' }], understood: {} };
  });
  const { answer } = await intake.take(read, true);
  finish();
  expect((await answer).messages).toEqual([{ text: 'Won.' }]);
});

test('an answer counts as stored, for a bot that does not tell', async () => {
  const intake = new Intake(async () => ({ messages: [], understood: {} }));
  await expect(intake.take(read, true)).resolves.toMatchObject({ message });
});

test('what is not stored in time is not taken; work on what the platform repeats goes on', async () => {
  const { bot, store } = stalled();
  const intake = new Intake(bot.handle, LIMIT_MS);
  await expect(intake.take(read, true)).rejects.toThrow(NotKept);
  store();
  expect((await bot.handle(message)).messages).toHaveLength(1);
  expect(bot.effects).toHaveLength(1);
});

test('late work on what the person repeats by hand is stopped', async () => {
  const { bot, store } = stalled();
  const intake = new Intake(bot.handle, LIMIT_MS);
  await expect(intake.take(read, false)).rejects.toThrow(NotKept);
  store();
  await bot.storing;
  expect(bot.effects).toEqual([]);
});

test('looking the sender up counts towards the limit, and a late sender is not handed on', async () => {
  const bot = new ScriptedBot();
  const intake = new Intake(bot.handle, LIMIT_MS);
  let found = (_: Message) => {};
  const looking = new Promise<Message>(resolve => {
    found = resolve;
  });
  await expect(intake.take(() => looking, false)).rejects.toThrow(NotKept);
  found(message);
  await looking;
  expect(bot.received).toEqual([]);
});

test('a failing store is told with its reason', async () => {
  const reason = new Error('the database is away');
  const intake = new Intake(() => Promise.reject(reason));
  await expect(intake.take(read, true)).rejects.toMatchObject({ constructor: NotKept, cause: reason });
});

test('an answer is sent once, and again only when sending failed', async () => {
  const intake = new Intake(new ScriptedBot().handle);
  const sent: string[] = [];
  await expect(intake.once('m-1', () => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
  for (const attempt of ['second', 'third']) {
    await intake.once('m-1', async () => {
      sent.push(attempt);
    });
  }
  expect(sent).toEqual(['second']);
});
