import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf } from '../../../api/accuracy/expectation';
import { COMMANDS } from '../../../bot/commands/all';
import { converse } from '../support/standIn';

/** What somebody says without wanting anything changed; a refusal of a quote is told all the same when it "was not accepted". */
const TOLD = new Set(['Acme did not accept the quote']);

test.each(['harmless.jsonl', 'harmless-heldout.jsonl'])(
  'questions, doubts, conditions and negations change nothing: %s',
  async file => {
    const changing: string[] = [];
    for (const { text = '', sender, sentAt = '' } of linesOf(readFileSync(join(__dirname, file), 'utf8'))) {
      if (TOLD.has(text)) continue;
      const { understood } = await converse(sender).say(text, { sentAt: new Date(sentAt), dryRun: true });
      const changes = COMMANDS.find(({ name }) => name === understood.command)?.changes;
      if (changes && understood.expect === undefined) changing.push(text);
    }
    expect(changing).toEqual([]);
  },
);

test('an order with a word that nobody can place is told first, and done after a yes', async () => {
  const { say, ran } = converse('alice@demo.test', {
    LogActivity: () => ({
      data: { logActivity: { userErrors: [{ code: 'X', path: [], message: 'asked' }], change: null } },
    }),
  });
  const asked = await say('log a frobnicated call with Acme');
  expect(asked.messages[0]?.text).toMatch(/^Just to be sure: shall I log an activity\?/);
  expect(asked.understood).toEqual({ command: 'logActivity', slots: { kind: 'CALL', account: 'Acme Corporation' } });
  expect(ran).toEqual([]);
  await say('yes');
  expect(ran.map(({ name }) => name)).toEqual(['LogActivity']);
});

test('the button for no leaves everything as it is', async () => {
  const { say, press, ran } = converse('alice@demo.test');
  const asked = await say('log a frobnicated call with Acme');
  const no = asked.messages[0]?.buttons?.find(({ label }) => label === 'No');
  await press(no?.action ?? { command: '', slots: {} });
  expect(ran).toEqual([]);
});
