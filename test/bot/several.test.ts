import { gql, press, say } from '../support/say';
import { useServer } from '../support/server';
import { rowsOf } from '../support/workspaceRows';
import { acmeDeal, converse, payload } from './support/standIn';

useServer();
const ALICE = 'alice@demo.test';

async function stageOf(deal: string): Promise<unknown> {
  const { data } = await gql('olivia@demo.test', `{ deals(filter: { text: "${deal}" }) { nodes { stage { name } } } }`);
  return (data as { deals: { nodes: { stage: { name: string } }[] } }).deals.nodes[0]?.stage.name;
}

test('several things in one message are each done and told, and taken back as one', async () => {
  const answer = await say(ALICE, 'log call with Acme and move it to negotiation');
  expect(answer.understood).toEqual({
    command: 'logActivity',
    slots: { kind: 'CALL', account: 'Acme Corporation' },
    also: [{ command: 'moveDeal', slots: { deal: 'Acme Cloud Platform', stage: 'Negotiation' } }],
  });
  expect(answer.messages.map(({ text }) => text.split('\n')[0])).toEqual([
    expect.stringMatching(/^Logged call with Acme Corporation/),
    expect.stringMatching(/Acme Cloud Platform.*Negotiation/),
  ]);
  expect(await stageOf('Acme Cloud Platform')).toBe('Negotiation');
  expect(await say(ALICE, 'undo')).toReply(/Logged call with Acme Corporation.*Negotiation/s);
  expect(await stageOf('Acme Cloud Platform')).toBe('Proposal');
  expect(
    await rowsOf("select from activities where said like 'log call with Acme and move%' and deleted_at is null"),
  ).toEqual([]);
});

test('a correction takes back what was done last, and leaves what else the same message did', async () => {
  const here = { conversation: 'corrected' };
  await say(ALICE, 'log call with Acme and move it to negotiation', here);
  expect(await say(ALICE, 'no, Globex', here)).toReply(/Globex/);
  expect(await stageOf('Acme Cloud Platform')).toBe('Proposal');
  expect(await say(ALICE, 'undo', here)).toReply(/^Taken back: .*Globex/);
  const calls =
    "select from activities where said like 'log call with Acme and move it to negotiation%' and deleted_at is null";
  expect(await rowsOf(calls)).toHaveLength(1);
  expect(await say(ALICE, 'undo', here)).toReply(/^Taken back: Logged call with Acme Corporation[^·]*$/);
  expect(await rowsOf(calls)).toEqual([]);
});

test.each([
  'called Acme and Globex and moved them to negotiation',
  'called Acme and Globex and move both to negotiation',
])('what is said of several is done for each of them: %s', async text => {
  const { say: tell } = converse(ALICE);
  const call = (account: string) => ({ command: 'logActivity', slots: { kind: 'CALL', account } });
  const move = (deal: string) => ({ command: 'moveDeal', slots: { deal, stage: 'Negotiation' } });
  const { understood } = await tell(text, { dryRun: true });
  expect(understood).toEqual({
    ...call('Acme Corporation'),
    also: [call('Globex'), move('Acme Cloud Platform'), move('Globex Analytics')],
  });
});

test('the same in Chinese, the second part about what the first was about', async () => {
  const answer = await say('li.na@demo.test', '记录与星辰科技的通话，然后推进到商务谈判');
  expect(answer.messages).toHaveLength(2);
  expect(await stageOf('星辰云平台')).toBe('Negotiation');
});

test('a question about the first part keeps the second until it is answered', async () => {
  expect(await say('diego@demo.test', 'log call with Stark and move it to negotiation')).toReply(/which one/i);
  const answer = await say('diego@demo.test', 'the second one');
  expect(answer.messages.map(({ text }) => text)).toEqual([
    expect.stringMatching(/Stark Logistics/),
    expect.stringMatching(/Stark Logistics Analytics.*Negotiation/),
  ]);
});

test('a candidate’s button goes on with the rest as well', async () => {
  const asked = await say('diego@demo.test', 'log call with Stark and move it to negotiation');
  const action = asked.messages[0]?.buttons?.[0]?.action ?? { command: '', slots: {} };
  expect((await press('diego@demo.test', action)).messages).toHaveLength(2);
});

test('a part that is not understood is told, and what was done as well', async () => {
  const answer = await say('bob@demo.test', 'move Hooli to negotiation; frobnicate the gadgets');
  const told = answer.messages.map(({ text }) => text).join('\n');
  expect(told).toMatch(/Hooli Analytics upgrade.*Negotiation/);
  expect(told).toMatch(/frobnicate the gadgets/);
});

test.each([
  ['move Hooli to negotiation. Or should I wait?', 'bob@demo.test'],
  ['we won Hooli and then maybe not', 'bob@demo.test'],
  ['把东方制造推进到谈判，还是先不要', 'wang.wei@demo.test'],
])('"%s" is doubtful as a whole: nothing is changed', async (text, person) => {
  const { understood, operation } = await say(person, text);
  expect(understood).toEqual({ expect: 'not_understood' });
  expect(operation).toBeUndefined();
});

test('what a part refuses stops the parts after it, and both are told', async () => {
  const { say: tell } = converse('alice@demo.test', {
    MoveDeal: () => ({
      data: { moveDeal: { userErrors: [{ code: 'X', path: [], message: 'It is closed.' }], change: null } },
    }),
    LogActivity: () => payload('logActivity', {}),
  });
  const { messages } = await tell('move Acme to negotiation and log a call with Acme');
  expect(messages.map(({ text }) => text)).toEqual(['It is closed.', 'The rest was left undone: log a call with Acme']);
});

describe('undo', () => {
  test('takes back the last change of this conversation, then the one before', async () => {
    await say(ALICE, 'remind me to water the plants', { conversation: 'u1' });
    await say(ALICE, 'remind me to feed the cat', { conversation: 'u1' });
    expect(await say(ALICE, 'undo', { conversation: 'u1' })).toReply(/feed the cat/);
    expect(await say(ALICE, 'undo', { conversation: 'u1' })).toReply(/water the plants/);
  });

  test('takes back the second last alone', async () => {
    await say(ALICE, 'remind me to buy stamps', { conversation: 'u2' });
    await say(ALICE, 'remind me to post letters', { conversation: 'u2' });
    expect(await say(ALICE, 'undo the second last change', { conversation: 'u2' })).toReply(/buy stamps/);
    expect(await say(ALICE, 'undo', { conversation: 'u2' })).toReply(/post letters/);
  });

  test('of what was done elsewhere asks first and names it', async () => {
    await say(ALICE, 'remind me to call home', { conversation: 'u3' });
    const asked = await say(ALICE, 'undo', { conversation: 'u4' });
    expect(asked).toReply(/Take this back\? .*call home.*today/);
    expect(asked.operation).toBeUndefined();
    expect(await say(ALICE, 'yes', { conversation: 'u4' })).toReply(/^Taken back: .*call home/);
  });

  test('of what was done long ago asks first as well', async () => {
    await say(ALICE, 'remind me to oil the door', { conversation: 'u5', sentAt: '2026-11-24T11:00:00+08:00' });
    const asked = await say(ALICE, '撤销', { conversation: 'u5', sentAt: '2026-11-24T11:30:00+08:00' });
    expect(asked).toReply(/要撤销这一项吗/);
    expect(await say(ALICE, '不用', { conversation: 'u5', sentAt: '2026-11-24T11:30:30+08:00' })).toReply(/没有改动/);
  });

  test('says what cannot be taken back, and offers the change before it', async () => {
    const undoable = (id: string, summary: string, can: boolean) => ({ id, summary, undoable: can, at: '' });
    const { say: tell, ran } = converse('alice@demo.test', {
      CreateTask: () => {
        const task = { id: 't', title: 'x', dueOn: null, dueTime: null, account: null };
        return { data: { createTask: { task, userErrors: [], change: undoable('c1', 'Added the task x', true) } } };
      },
      MoveDeal: () => {
        const from = { id: 'stage:Proposal', label: 'Proposal' };
        const change = undoable('c2', 'Moved Acme and wrote to them', false);
        return { data: { moveDeal: { deal: acmeDeal, from, userErrors: [], change } } };
      },
    });
    await tell('remind me to x');
    await tell('move Acme to negotiation');
    const { messages } = await tell('undo');
    expect(messages[0]?.text).toMatch(/cannot be taken back: Moved Acme and wrote to them/);
    expect(messages[0]?.buttons?.map(({ action }) => action)).toEqual([{ command: 'undo', slots: { changeId: 'c1' } }]);
    expect(ran.map(({ name }) => name)).toEqual(['CreateTask', 'MoveDeal']);
  });
});
