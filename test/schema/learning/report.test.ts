import { ask, idOf, mutate } from '../../support/records';
import { gql } from '../../support/say';
import { useServer } from '../../support/server';

const uplift = useServer();
const DIEGO = 'diego@demo.test';
const LI_NA = 'li.na@demo.test';

interface Line {
  number: number;
  key: string;
  section: string;
  text: string;
  recordIds: string[];
  corrected: boolean;
}

const LINES = 'lines { number key section text recordIds corrected }';

async function report(email: string, args = ''): Promise<{ lines: Line[]; text: string }> {
  return (await ask<{ workReport: { lines: Line[]; text: string } }>(email, `{ workReport${args} { ${LINES} text } }`))
    .workReport;
}

beforeAll(async () => {
  uplift.clock.set('2026-11-26T10:00:00+08:00');
  const dealId = await idOf('Deal', 'Stark Medical Cloud Platform');
  const accountId = await idOf('Account', 'Stark Medical');
  await mutate(DIEGO, 'logActivity', { kind: 'CALL', accountId, notes: 'NDA is with legal' }, 'activity { id }');
  await mutate(
    DIEGO,
    'logActivity',
    { kind: 'CALL', accountId, outcome: 'NEGATIVE', notes: 'angry about IT' },
    'task { id }',
  );
  await mutate(DIEGO, 'createTask', { title: 'print the NDA', dueOn: '2026-11-27', dealId }, 'task { id }');
  const won = await idOf('Deal', 'Stark Logistics Analytics');
  await mutate(DIEGO, 'winDeal', { dealId: won }, 'deal { id }');
});

test('the report tells what was recorded, each line linked to records one can open', async () => {
  const { lines, text } = await report(DIEGO, '(period: "2026-11-26")');
  expect(lines.map(({ section, text: words }) => `${section} ${words}`)).toEqual([
    'WINS Won Stark Logistics Analytics (US$27,000)',
    'WORK Stark Medical: 2 calls – angry about IT',
    'PROBLEMS Stark Medical: a call went badly – angry about IT',
    'PROBLEMS Overdue since Wed 25 Nov: send the NDA',
    'PLAN confirm the first meeting with Art Core – Thu 26 Nov',
    'PLAN prepare the pilot with Omar Haddad – Fri 27 Nov',
    'PLAN print the NDA – Fri 27 Nov',
  ]);
  expect(text).toMatch(/^Wins\n• Won Stark/);
  expect(lines.map(({ number }) => number)).toEqual(lines.map((_, place) => place + 1));
  for (const { recordIds } of lines) {
    expect(recordIds.length).toBeGreaterThan(0);
    for (const id of recordIds) {
      const { node } = await ask<{ node: { id: string } }>(DIEGO, 'query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(node.id).toBe(id);
    }
  }
});

test('a line is changed, dropped and added; the records stay, the draft keeps it, and it is posted with its links', async () => {
  const period = '2026-11-26';
  const { lines } = await report(DIEGO, `(period: "${period}")`);
  const call = lines.find(({ section }) => section === 'WORK');
  const REPORT = `report { ${LINES} }`;
  const changed = await mutate(DIEGO, 'correctReport', { period, line: call?.key, text: 'Calmed Nina down' }, REPORT);
  expect(changed.change?.summary).toBe('Corrected the report of 26 November 2026');
  await mutate(DIEGO, 'correctReport', { period, number: 3 }, REPORT);
  const added = await mutate(DIEGO, 'correctReport', { period, section: 'PLAN', text: 'call legal' }, REPORT);
  expect((added.report as { lines: Line[] }).lines.map(({ text, corrected }) => [text, corrected])).toEqual([
    ['Won Stark Logistics Analytics (US$27,000)', false],
    ['Calmed Nina down', true],
    ['Overdue since Wed 25 Nov: send the NDA', false],
    ['confirm the first meeting with Art Core – Thu 26 Nov', false],
    ['prepare the pilot with Omar Haddad – Fri 27 Nov', false],
    ['print the NDA – Fri 27 Nov', false],
    ['call legal', true],
  ]);
  const posted = await mutate(
    DIEGO,
    'checkIn',
    { period, fromReport: true },
    'checkIn { wins problems plan period lines { section text recordIds } }',
  );
  expect(posted.checkIn).toMatchObject({
    wins: 'Won Stark Logistics Analytics (US$27,000)',
    plan: expect.stringMatching(/print the NDA – Fri 27 Nov\ncall legal$/),
    period,
  });
  const told = (posted.checkIn as { lines: { text: string; recordIds: string[] }[] }).lines;
  expect(told.find(({ text }) => text === 'Calmed Nina down')?.recordIds).toEqual(call?.recordIds);
  expect(told.find(({ text }) => text === 'call legal')?.recordIds).toEqual([]);

  await mutate(DIEGO, 'undo', {}, 'undone { summary }');
  await mutate(DIEGO, 'undo', {}, 'undone { summary }');
  expect((await report(DIEGO, `(period: "${period}")`)).lines.map(({ text }) => text)).not.toContain('call legal');
});

test('corrections are one’s own: a manager reads the report as its person has put it right', async () => {
  const alice = await idOf('User', 'Alice Chen');
  const added = { period: '2026-W47', section: 'PLAN', text: 'call legal myself' };
  await mutate('alice@demo.test', 'correctReport', added, 'report { text }');
  const { lines } = await report('maria@demo.test', `(scope: { type: USER, id: "${alice}" }, period: "2026-W47")`);
  expect(lines.map(({ text }) => text)).toContain('call legal myself');
  const own = await report('maria@demo.test', '(period: "2026-W47")');
  expect(own.lines.map(({ text }) => text)).not.toContain('call legal myself');
  const { errors } = await gql(
    'bob@demo.test',
    'query ($id: ID!) { workReport(scope: { type: USER, id: $id }) { text } }',
    {
      id: alice,
    },
  );
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('a team’s report says whose each line is, also of those that people have put right or added', async () => {
  const { lines } = await report('bob@demo.test', '(period: "2026-W47")');
  const corrections = [{ line: lines[0]?.key, text: 'put right by hand' }, { text: 'added by hand' }];
  for (const one of corrections) {
    const payload = await mutate('bob@demo.test', 'correctReport', { period: '2026-W47', ...one }, 'report { text }');
    expect(payload).toMatchObject({ userErrors: [] });
  }
  const { teams } = await ask<{ teams: { id: string; name: string }[] }>('maria@demo.test', '{ teams { id name } }');
  const east = teams.find(({ name }) => name === 'East');
  const whole = await report('maria@demo.test', `(scope: { type: TEAM, id: "${east?.id}" }, period: "2026-W47")`);
  expect(whole.lines.length).toBeGreaterThan(20);
  for (const { text } of whole.lines) expect(text).toMatch(/^(Alice Chen|Bob Martin|Diego Torres): /);
  const corrected = whole.lines.flatMap(line => (line.corrected ? [line.text] : []));
  expect(corrected).toEqual(expect.arrayContaining(['Bob Martin: put right by hand', 'Bob Martin: added by hand']));
});

test('this week is meant when nothing is said; months and the future are not', async () => {
  const { workReport } = await ask<{ workReport: { period: string; periodLabel: string } }>(
    LI_NA,
    '{ workReport { period periodLabel } }',
  );
  expect(workReport).toEqual({ period: '2026-W48', periodLabel: '2026年第48周' });
  const month = await gql(LI_NA, '{ workReport(period: "2026-11") { text } }');
  expect(month.errors?.[0]?.message).toBe(
    '报告按天或按周写，不能是2026年11月。请写成 2026-11-24 或 2026-W48 这样的形式。',
  );
  const later = await gql(DIEGO, '{ workReport(period: "2027-W02") { text } }');
  expect(later.errors?.[0]?.message).toMatch(/has not begun yet/);
});

test.each([
  ['a line that is not there', { number: 99, text: 'x' }, 'NOT_FOUND', 'number'],
  ['an added line without words', {}, 'INVALID', 'text'],
  ['a line without words', { number: 1, text: '   ' }, 'INVALID', 'text'],
])('%s is refused', async (_what, input, code, field) => {
  const payload = await mutate(LI_NA, 'correctReport', { period: '2026-W47', ...input }, 'report { text }');
  expect(payload).toMatchObject({ report: null, userErrors: [{ code, path: [field] }] });
});

test('a check-in tells something, and its manager and nobody else beside reads it', async () => {
  const empty = await mutate(LI_NA, 'checkIn', { wins: ' ' }, 'checkIn { id }');
  expect(empty.userErrors).toEqual([{ code: 'INVALID', path: ['wins'], message: '请至少写一项：成果、问题或计划。' }]);
  await mutate(LI_NA, 'checkIn', { wins: '拿下星辰', said: '周报：拿下星辰' }, 'checkIn { id }');
  const latest = '{ checkIns(first: 1) { nodes { wins user { name } period } } }';
  const { checkIns } = await ask<{ checkIns: { nodes: object[] } }>('zhang.min@demo.test', latest);
  expect(checkIns.nodes).toEqual([{ wins: '拿下星辰', user: { name: '李娜' }, period: '2026-W48' }]);
  const others = await ask<{ checkIns: { nodes: { user: { name: string } }[] } }>('wang.wei@demo.test', latest);
  expect(others.checkIns.nodes[0]?.user.name).toBe('王伟');
});

test('nothing recorded leaves nothing to post', async () => {
  const payload = await mutate(
    'olivia@demo.test',
    'checkIn',
    { period: '2026-11-02', fromReport: true },
    'checkIn { id }',
  );
  expect(payload.userErrors).toMatchObject([
    { code: 'INVALID', path: ['fromReport'], message: expect.stringMatching(/nothing to post/) },
  ]);
});
