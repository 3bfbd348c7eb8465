import { readFileSync } from 'node:fs';
import { linesOf } from '../../api/accuracy/expectation';
import { picked } from '../../bot/picking';
import { type Answers, acmeDeal, converse, payload } from './support/standIn';

const at = (minute: number): { sentAt: Date; dryRun: true } => ({
  sentAt: new Date(Date.UTC(2026, 10, 24, 2, minute)),
  dryRun: true,
});

test('what is missing is asked for, and the next message answers it', async () => {
  const { say } = converse('alice@demo.test');
  const asked = await say('log a call', at(0));
  expect(asked.messages[0]?.text).toBe('Which account?');
  expect(asked.understood).toEqual({
    command: 'logActivity',
    slots: { kind: 'CALL' },
    expect: 'missing',
    slot: 'account',
  });
  expect((await say('Globex, 20 minutes', at(1))).understood).toEqual({
    command: 'logActivity',
    slots: { kind: 'CALL', account: 'Globex', durationMinutes: 20 },
  });
});

test.each(['the second one', '2', 'Stark Logistics', 'logistics', '第二个', 'the last one'])(
  'of several candidates %s is picked',
  async answer => {
    const { say } = converse('diego@demo.test');
    const asked = await say('had a demo with Stark yesterday', at(0));
    expect(asked.understood).toMatchObject({
      expect: 'ambiguous',
      slot: 'account',
      candidates: ['Stark Medical', 'Stark Logistics'],
    });
    expect((await say(answer, at(1))).understood).toEqual({
      command: 'logActivity',
      slots: { kind: 'DEMO', date: '2026-11-23', account: 'Stark Logistics' },
    });
  },
);

test('thanks and the like are answered shortly and leave the conversation where it was', async () => {
  const { say } = converse('alice@demo.test');
  await say('log a call', at(0));
  const [reply] = (await say('thanks!', { sentAt: at(1).sentAt })).messages;
  expect(reply).toEqual({ text: 'You are welcome, Alice Chen!' });
  expect((await say('Globex', at(2))).understood).toEqual({
    command: 'logActivity',
    slots: { kind: 'CALL', account: 'Globex' },
  });
  expect((await converse('li.na@demo.test').say('好的,谢谢')).messages[0]?.text).toMatch(/好的|不客气/);
});

test('a candidate’s button carries everything that was said', async () => {
  const { say, press } = converse('diego@demo.test', {
    MoveDeal: () => payload('moveDeal', { deal: acmeDeal, from: null }),
  });
  const [reply] = (await say('move Stark to proposal')).messages;
  expect(reply?.buttons?.map(({ label }) => label)).toEqual([
    'Stark Medical Cloud Platform',
    'Stark Logistics Analytics',
  ]);
  const action = reply?.buttons?.[1]?.action;
  expect((await press(action ?? { command: '', slots: {} })).understood).toEqual({
    command: 'moveDeal',
    slots: { deal: 'Stark Logistics Analytics', stage: 'Proposal' },
  });
});

test('an unknown name offers the closest ones', async () => {
  const { say } = converse('bob@demo.test');
  const answer = await say('log a call with Umbrelo Holdings', at(0));
  expect(answer.understood).toMatchObject({ expect: 'unknown_name', slot: 'account', value: 'Umbrelo Holdings' });
  expect(answer.messages[0]?.buttons?.map(({ label }) => label)).toEqual([
    'Umbrella Health',
    'Create lead Umbrelo Holdings',
  ]);
});

test.each([
  ['lost Ace to Rivalsoft on price', 'deal', 'Ace'],
  ['log a call with Ace', 'account', 'Ace'],
  ['give Acme to Bod', 'owner', 'Bod'],
])('"%s" is not done for the name that is nearest to so short a word, which is offered', async (text, slot, value) => {
  const { say, ran } = converse('maria@demo.test');
  const { understood, messages } = await say(text);
  expect(understood).toMatchObject({ expect: 'unknown_name', slot, value });
  expect(messages[0]?.buttons?.map(({ label }) => label).join()).toMatch(/Acme|Bob/);
  expect(ran).toEqual([]);
});

test('a question about a name of three letters forgives a typing error, and so does an answer after a yes', async () => {
  const { say } = converse('alice@demo.test');
  expect((await say('show Ace', at(0))).understood.slots).toEqual({ account: 'Acme Corporation' });
  await say('log a call', at(1));
  expect((await say('Ace', at(2))).understood).toMatchObject({ expect: 'unknown_name', value: 'Ace' });
  expect((await say('yes, thanks', at(3))).understood.slots).toEqual({ kind: 'CALL', account: 'Acme Corporation' });
});

test.each([
  ['price', { reason: 'PRICE' }],
  ['价格', { reason: 'PRICE' }],
  ['because of price', { reason: 'PRICE' }],
  ['to Rivalsoft', { reason: 'COMPETITOR', competitorId: 'competitor:Rivalsoft' }],
  ['Rivalsoft', { reason: 'COMPETITOR', competitorId: 'competitor:Rivalsoft' }],
])('why a deal was lost may be answered in words: %s', async (answer, why) => {
  const { say, ran } = converse('alice@demo.test', {
    LoseDeal: () => payload('loseDeal', { deal: { ...acmeDeal, lossReason: 'PRICE', competitor: null } }),
  });
  const asked = await say('lost Acme');
  expect(asked.understood).toEqual({ command: 'loseDeal', slots: { deal: 'Acme Cloud Platform' } });
  expect(asked.messages[0]?.text).toBe('Why was Acme Cloud Platform lost?');
  await say(answer);
  expect(ran.map(({ variables }) => variables)).toEqual([{ input: { dealId: 'deal:Acme Cloud Platform', ...why } }]);
});

test('a full new command starts over', async () => {
  const { say } = converse('alice@demo.test');
  await say('create a deal', at(0));
  expect((await say('actually show my open deals', at(1))).understood).toEqual({
    command: 'listDeals',
    slots: { scope: { type: 'ME' }, filter: 'OPEN' },
  });
});

test('a question waits ten minutes; a later answer is not understood, but completed by a button', async () => {
  const { say } = converse('bob@demo.test');
  await say('move Hooli to a different stage', at(0));
  const late = await say('Negotiation', at(11));
  expect(late.understood).toEqual({ expect: 'not_understood' });
  expect(late.messages[0]?.buttons?.[0]?.action).toMatchObject({
    command: 'moveDeal',
    slots: { deal: { name: 'Hooli Analytics upgrade' }, stage: { name: 'Negotiation' } },
  });
});

test('two conversations of one person do not disturb each other', async () => {
  const { say } = converse('alice@demo.test');
  await say('log a call', at(0));
  const elsewhere = await say('Globex', { ...at(1), place: { conversation: 'two', kind: 'channel' } });
  expect(elsewhere.understood).toEqual({ expect: 'not_understood' });
});

describe('a correction', () => {
  const logged: Answers[string] = () =>
    payload('logActivity', {
      activity: {
        id: 'a',
        kind: 'CALL',
        occurredAt: '2026-11-24T02:00:00Z',
        account: { id: '1', name: 'X' },
        lead: null,
        deal: null,
        contact: null,
      },
      task: null,
    });
  const Undo: Answers[string] = () => payload('undo', { undone: { id: 'c', summary: 'x' } });
  const refused: Answers[string] = () => ({
    data: { logActivity: { userErrors: [{ code: 'X', path: [], message: 'It is closed.' }], change: null } },
  });

  test('takes the change back and repeats it with what was meant, under all that was said', async () => {
    const { say, ran } = converse('bob@demo.test', { LogActivity: logged, Undo });
    await say('log a 15 minute call with Hooli');
    expect((await say('no, Umbrella')).understood).toEqual({
      command: 'logActivity',
      slots: { kind: 'CALL', durationMinutes: 15, account: 'Umbrella Health' },
    });
    expect(ran.map(({ name, key }) => [name, key])).toEqual([
      ['LogActivity', 'message 1:0'],
      ['Undo', 'message 2:0'],
      ['LogActivity', 'message 2:1'],
    ]);
    expect(ran[1]?.variables).toEqual({ input: { changeId: 'change-1', alone: true } });
    expect(ran[2]?.variables.input).toMatchObject({ said: 'log a 15 minute call with Hooli\nno, Umbrella' });
  });

  test('that is refused when it is repeated says what was taken back, once', async () => {
    let calls = 0;
    const { say, ran } = converse('olivia@demo.test', {
      LogActivity: variables => (calls++ === 0 ? logged(variables) : refused(variables)),
      Undo,
    });
    await say('log a call with Hooli');
    const { messages } = await say('no, Umbrella');
    expect(messages.map(({ text }) => text)).toEqual(['Taken back: What changed', 'It is closed.']);
    await say('no, Globex');
    expect(ran.map(({ name }) => name)).toEqual(['LogActivity', 'Undo', 'LogActivity', 'LogActivity']);
  });

  test('that has to be asked about takes nothing back before the answer', async () => {
    const { say, ran } = converse('olivia@demo.test', { LogActivity: logged, Undo });
    await say('log a call with Hooli');
    expect((await say('no, Stark')).understood).toMatchObject({ expect: 'ambiguous', slot: 'account' });
    expect(ran).toHaveLength(1);
    await say('the second one');
    expect(ran.map(({ name }) => name)).toEqual(['LogActivity', 'Undo', 'LogActivity']);
  });

  test('that changes nothing is none', async () => {
    const { say, ran } = converse('alice@demo.test', { LogActivity: logged, Undo });
    await say('log call with Acme');
    expect((await say('no, Bob')).understood).toEqual({ expect: 'not_understood' });
    expect(ran).toHaveLength(1);
  });
});

/** Dialogues whose commands have all been built are expected to go exactly as written. */
const BUILT = [
  'cd-en-01',
  'cd-en-02',
  'cd-en-03',
  'cd-en-04',
  'cd-en-05',
  'cd-en-06',
  'cd-en-07',
  'cd-en-08',
  'cd-zh-01',
  'cd-zh-03',
  'cd-zh-04',
  'cd-zh-05',
  'cxd-en-01',
  'cxd-en-02',
  'cxd-en-04',
  'cxd-zh-01',
  'cxd-zh-02',
];

describe('the sample dialogues', () => {
  const lines = linesOf(readFileSync('test/corpus/dialogues.jsonl', 'utf8')).filter(({ id }) => BUILT.includes(id));
  test.each(lines.map(line => [line.id, line] as const))('%s', async (_, { sender, turns = [] }) => {
    const { say } = converse(sender);
    for (const { text, sentAt, command, slots, expect: doubt } of turns) {
      const { understood } = await say(text, { sentAt: new Date(sentAt), dryRun: true });
      expect({ text, command: understood.command, slots: understood.slots, expect: understood.expect }).toEqual({
        text,
        command,
        slots,
        expect: doubt,
      });
    }
  });
});

test.each([
  ['the first one please', 3, 0],
  ['no. 2', 3, 1],
  ['第三个吧', 3, 2],
  ['后者', 2, 1],
  ['the sixth one', 10, 5],
  ['the 7th', 10, 6],
  ['第十个', 10, 9],
  ['number eight', 10, 7],
  ['option b', 3, 1],
  ['10', 10, 9],
  ['third', 2, null],
  ['2.5', 3, null],
  ['two calls', 3, null],
  ['Stark', 3, null],
])('%s of %d', (text, count, index) => {
  expect(picked(text, count)).toBe(index);
});
