import { gql, press, say } from '../support/say';
import { useServer } from '../support/server';
import { rowsOf } from '../support/workspaceRows';

useServer();
const ALICE = 'alice@demo.test';
const MARIA = 'maria@demo.test';

test('a call in one’s own words is logged to account and deal, with a task for Friday; Undo takes both back', async () => {
  const answer = await say(ALICE, 'log call with Acme about pricing, next step send quote Friday');
  expect(answer).toReply(
    'Logged call with Acme Corporation. It counts for the deal Acme Cloud Platform.\nNext step: send quote, due Fri, Nov 27.',
  );
  expect(answer.operation).toMatchObject({
    name: 'LogActivity',
    variables: { input: { kind: 'CALL', notes: 'pricing' } },
  });
  const kept = await rowsOf<{ said: string }>(
    "select said from activities where notes = 'pricing' and deleted_at is null",
  );
  expect(kept).toEqual([{ said: 'log call with Acme about pricing, next step send quote Friday' }]);

  const undo = answer.messages[0]?.buttons?.find(button => button.label === 'Undo');
  expect(await press(ALICE, undo?.action ?? { command: '', slots: {} })).toReply(
    /^Taken back: Logged call with Acme Corporation/,
  );
  expect(await rowsOf("select from activities where notes = 'pricing' and deleted_at is null")).toEqual([]);
  expect(await rowsOf("select from tasks where title = 'send quote' and deleted_at is null")).toEqual([]);
});

test('a deal is moved in Chinese and answered in Chinese', async () => {
  expect(await say('wang.wei@demo.test', '把东方制造推进到方案展示')).toReply(
    /“东方分析套件”已从首次会议推进到方案展示/,
  );
  const { data } = await gql(
    'wang.wei@demo.test',
    '{ deals(filter: { text: "东方分析套件" }) { nodes { stage { name } } } }',
  );
  expect(data).toEqual({ deals: { nodes: [{ stage: { name: 'Proposal' } }] } });
});

test('who writes in the other language is answered in it, labels and all', async () => {
  expect(await say('li.na@demo.test', 'move 星辰科技 to negotiation')).toReply(/Negotiation/);
});

test('a manager’s number comes with numerator, denominator, picture and how it is reckoned', async () => {
  const answer = await say(MARIA, 'show my conversion this month');
  expect(answer).toReply(/^\d+(\.\d)? % – .*conversion rate.*\d+ of \d+/);
  const [reply] = answer.messages;
  expect(reply?.chart?.alt).toMatch(/Conversion rate/);
  const picture = await fetch(reply?.chart?.url ?? '');
  expect(picture.headers.get('content-type')).toBe('image/png');
  expect((await picture.arrayBuffer()).byteLength).toBeGreaterThan(5_000);
  const { data } = await gql(
    MARIA,
    '{ kpi(metric: CONVERSION_RATE, period: "2026-11") { formatted numerator denominator definition } }',
  );
  const { kpi } = data as { kpi: { formatted: string; numerator: string; denominator: string; definition: string } };
  expect(reply?.text).toContain(kpi.formatted);
  expect(reply?.text).toContain(`${kpi.numerator} of ${kpi.denominator}`);
  expect(reply?.text).toContain(kpi.definition);
});

test('the same message id again gives the same answer and has no second effect', async () => {
  const first = await say(ALICE, 'log call with Initech about renewal terms', { id: 'twice' });
  const second = await say(ALICE, 'log call with Initech about renewal terms', { id: 'twice' });
  expect(second).toEqual(first);
  expect(await rowsOf("select from activities where notes = 'renewal terms'")).toHaveLength(1);
});

test('a dry run understands and changes nothing', async () => {
  const answer = await say(ALICE, 'log call with Initech about dry powder', { dryRun: true });
  expect(answer.understood).toEqual({
    command: 'logActivity',
    slots: { kind: 'CALL', account: 'Initech', notes: 'dry powder' },
  });
  expect(await rowsOf("select from activities where notes = 'dry powder'")).toEqual([]);
});

test('a missing name is asked for, an ambiguous one offered, an unknown one told', async () => {
  expect(await say(ALICE, 'log a call')).toReply('Which account?');
  expect(await say(ALICE, 'Globex')).toReply(/^Logged call with Globex/);
  const ambiguous = await say('diego@demo.test', 'log call with Stark');
  expect(ambiguous.understood).toMatchObject({ expect: 'ambiguous', candidates: ['Stark Medical', 'Stark Logistics'] });
  expect(await say('diego@demo.test', 'the second one')).toReply(/Stark Logistics/);
  expect((await say(MARIA, 'log a call with Foobar Ltd')).understood).toMatchObject({
    expect: 'unknown_name',
    value: 'Foobar Ltd',
  });
});

test('what is corrected is taken back, and only that', async () => {
  await say('bob@demo.test', 'remind me to water the plants');
  await say('bob@demo.test', 'log a 15 minute call with Hooli');
  expect(await say('bob@demo.test', 'no, Umbrella')).toReply(/^Logged call with Umbrella Health/);
  const calls = await rowsOf<{ name: string }>(
    `select a.name from activities v join accounts a on a.workspace_id = v.workspace_id and a.id = v.account_id
      where v.duration_minutes = 15 and v.said is not null and v.deleted_at is null`,
  );
  expect(calls).toEqual([{ name: 'Umbrella Health' }]);
  expect(await rowsOf("select from tasks where title = 'water the plants' and deleted_at is null")).toHaveLength(1);
});

test('a person nobody knows gets one clear sentence and no data', async () => {
  const answer = await say('stranger@demo.test', 'what’s going on with Acme');
  expect(answer).toReply(/admin/);
  expect(JSON.stringify(answer)).not.toContain('Acme Cloud');
});
