import { asSuperuser } from '../../support/postgres';
import { ask, idOf, mutate } from '../../support/records';
import { say } from '../../support/say';
import { useServer } from '../../support/server';

const uplift = useServer();
const MARIA = 'maria@demo.test';
const ALICE = 'alice@demo.test';
const WEEK = '2026-W47';

interface Retro {
  id: string;
  scope: { label: string };
  closedAt: string | null;
  sections: { key: string; title: string; lines: string[] }[];
  improvements: { need: string; text: string; number: string; owner: { name: string } | null }[];
  points: { text: string; user: { name: string } }[];
  actions: { task: { title: string; done: boolean; owner: { name: string } } }[];
  markdown: string;
  url: string;
}

const RETRO = `query Retro($period: Period!, $scope: ScopeInput) { retrospective(period: $period, scope: $scope) {
  id scope { label } closedAt sections { key title lines } improvements { need text number owner { name } }
  points { text user { name } } actions { task { title done owner { name } } } markdown url } }`;

async function retro(email: string, period = WEEK): Promise<Retro> {
  return (await ask<{ retrospective: Retro }>(email, RETRO, { period })).retrospective;
}

const lines = (one: Retro, key: string): string[] => one.sections.find(section => section.key === key)?.lines ?? [];

test('a manager’s retrospective tells results, wins, losses, what is stuck and what to improve', async () => {
  const found = await retro(MARIA);
  expect(found.scope.label).toBe('East');
  expect(lines(found, 'RESULTS')[0]).toMatch(/^Revenue: US\$[\d,]+ \(before: US\$[\d,]+\)$/);
  expect(lines(found, 'WINS').length).toBeGreaterThan(0);
  expect(lines(found, 'LOSSES')[0]).toMatch(
    /: (price|competitor|no budget|no decision|timing|product gap|relationship|other reason)/,
  );
  expect(lines(found, 'STUCK')[0]).toMatch(/days without anything in/);
  expect(found.improvements.length).toBeGreaterThanOrEqual(2);
  for (const { text, number } of found.improvements) expect(text).toContain(number);
});

test('its figures are those of `kpi`', async () => {
  const { kpi } = await ask<{ kpi: { formatted: string; previous: { formatted: string } } }>(
    MARIA,
    `{ kpi(metric: REVENUE, period: "${WEEK}", compare: PREVIOUS) { formatted previous { formatted } } }`,
  );
  const [revenue] = lines(await retro(MARIA), 'RESULTS');
  expect(revenue).toBe(`Revenue: ${kpi.formatted} (before: ${kpi.previous.formatted})`);
});

test('a point begins it, an action becomes a task, closing freezes it, and the next one tells what came of it', async () => {
  const point = await mutate(
    MARIA,
    'addRetroPoint',
    { text: ' demos came too late ', period: '2026-W46' },
    'point { text } retrospective { id }',
  );
  expect(point).toMatchObject({ point: { text: 'demos came too late' } });
  const [bob] = (
    await ask<{ search: { record: { id: string } }[] }>(
      MARIA,
      '{ search(text: "Bob Martin", types: [USER]) { record { ... on Node { id } } } }',
    )
  ).search;
  const agreed = await mutate(
    MARIA,
    'agreeAction',
    { title: 'update the demo script', ownerId: bob?.record.id, date: '2026-11-27', need: 'STUCK' },
    'action { id } task { id title dueOn owner { name } } retrospective { id }',
  );
  expect(agreed).toMatchObject({
    task: { title: 'update the demo script', dueOn: '2026-11-27', owner: { name: 'Bob Martin' } },
    retrospective: point.retrospective,
  });
  const closed = await mutate(MARIA, 'closeRetro', {}, 'retrospective { id closedAt }');
  expect(closed.retrospective).toMatchObject({
    id: (point.retrospective as { id: string }).id,
    closedAt: expect.any(String),
  });
  const before = await retro(MARIA, '2026-W46');

  const { id: taskId } = agreed.task as { id: string };
  await mutate('bob@demo.test', 'completeTask', { taskId }, 'task { id }');
  const next = await retro(MARIA);
  expect(lines(next, 'PROMISES')).toEqual([
    expect.stringMatching(/^update the demo script, Bob Martin, by Fri 27 Nov: done; stuck deals: \d+ then, \d+ now$/),
  ]);

  await mutate(MARIA, 'addRetroPoint', { text: 'too late', retrospectiveId: before.id }, 'point { id }').then(refused =>
    expect(refused.userErrors).toMatchObject([{ code: 'INVALID', message: expect.stringMatching(/closed/) }]),
  );
  expect((await retro(MARIA, '2026-W46')).sections).toEqual(before.sections);
});

test('what has changed since it was closed is told by the next one', async () => {
  await mutate(
    'olivia@demo.test',
    'closeRetro',
    { period: '2026-W45', scope: { type: 'WORKSPACE' } },
    'retrospective { id }',
  );
  const { activities } = await ask<{ activities: { totalCount: number } }>(
    'olivia@demo.test',
    '{ activities(filter: { occurred: "2026-W45" }) { totalCount } }',
  );
  const { deals } = await ask<{ deals: { nodes: { id: string }[] } }>(
    ALICE,
    '{ deals(filter: { state: OPEN, scope: { type: ME } }, first: 1) { nodes { id } } }',
  );
  await mutate(
    ALICE,
    'logActivity',
    { kind: 'CALL', dealId: deals.nodes[0]?.id, occurredAt: '2026-11-04T02:00:00Z' },
    'activity { id }',
  );
  const { retrospective } = await ask<{ retrospective: Retro }>('olivia@demo.test', RETRO, {
    period: '2026-W46',
    scope: { type: 'WORKSPACE' },
  });
  expect(lines(retrospective, 'SINCE')).toEqual([
    `Activities, week 45 of 2026: ${activities.totalCount} has become ${activities.totalCount + 1}`,
  ]);
});

test('a rep sees own records in the team’s retrospective, adds to it, and cannot close it', async () => {
  const scope = { type: 'ME' };
  const own = await ask<{ retrospective: Retro }>(ALICE, RETRO, { period: WEEK, scope });
  expect(own.retrospective.scope.label).toBe('Alice Chen');
  const { viewer } = await ask<{ viewer: { user: { team: { id: string } } } }>(
    ALICE,
    '{ viewer { user { team { id } } } }',
  );
  const team = { type: 'TEAM', id: viewer.user.team.id };
  const { retrospective } = await ask<{ retrospective: Retro }>(ALICE, RETRO, { period: WEEK, scope: team });
  expect(lines(retrospective, 'RESULTS')).toEqual(lines(await retro(MARIA), 'RESULTS'));
  const closed = (one: Retro) => [...lines(one, 'WINS'), ...lines(one, 'LOSSES')];
  const others = (one: Retro) => closed(one).filter(line => !line.includes('Alice Chen'));
  expect(closed(retrospective)).not.toEqual([]);
  expect(others(retrospective)).toEqual([]);
  expect(others(await retro(MARIA))).not.toEqual([]);
  expect(
    await mutate(ALICE, 'addRetroPoint', { text: 'more time for demos', period: WEEK, scope: team }, 'point { text }'),
  ).toMatchObject({ userErrors: [] });
  expect(await mutate(ALICE, 'closeRetro', { period: WEEK, scope: team }, 'retrospective { id }')).toMatchObject({
    userErrors: [{ code: 'FORBIDDEN' }],
  });
  expect((await retro(MARIA)).points).toEqual([{ text: 'more time for demos', user: { name: 'Alice Chen' } }]);
});

test('kept ones are found by words, read on a page and taken along as Markdown; nobody else sees them', async () => {
  await mutate('zhang.min@demo.test', 'addRetroPoint', { text: '演示环境*不稳定*', period: WEEK }, 'point { id }');
  const { retrospectives } = await ask<{ retrospectives: { totalCount: number; nodes: Retro[] } }>(
    'zhang.min@demo.test',
    '{ retrospectives(filter: { text: "演示环境" }) { totalCount nodes { id url markdown } } }',
  );
  expect(retrospectives.totalCount).toBe(1);
  const [found] = retrospectives.nodes;
  expect(found?.markdown).toContain('- 张敏：演示环境\\*不稳定\\*');
  const page = async (as: string, suffix = '') => {
    const path = new URL(found?.url ?? '').pathname;
    return fetch(`${uplift.url}${path}${suffix}?as=${as}`);
  };
  const shown = await page('zhang.min@demo.test');
  expect(shown.status).toBe(200);
  expect(await shown.text()).toContain('<h1>华西复盘，2026年第47周</h1>');
  const markdown = await page('zhang.min@demo.test', '.md');
  expect(markdown.headers.get('content-type')).toMatch(/^text\/markdown/);
  expect(await markdown.text()).toBe(found?.markdown);
  expect((await page('maria@demo.test')).status).toBe(404);
  expect((await fetch(`${uplift.url}${new URL(found?.url ?? '').pathname}`)).status).toBe(404);
});

test.each([['a period that has not begun', { period: '2027-W02' }, /has not begun|lies ahead|future|not yet/i]])(
  '%s is refused',
  async (_what, variables, message) => {
    await expect(ask(MARIA, RETRO, variables)).rejects.toThrow(message);
  },
);

test('a period in which nothing happened is empty, and one line in chat', async () => {
  const { retrospective } = await ask<{ retrospective: Retro & { empty: boolean } }>(
    MARIA,
    '{ retrospective(period: "2019-W10") { empty sections { key } } }',
  );
  expect(retrospective.empty).toBe(true);
  expect(await say(MARIA, 'retro for 2019-03-04')).toReply(/^East, .*: nothing to report\.$/);
});

test('a week whose wins have no known amount has no revenue in the picture, not one of zero', async () => {
  const chart = async (): Promise<string> => {
    const document = `{ retrospective(period: "${WEEK}") { chart { alt } } }`;
    return (await ask<{ retrospective: { chart: { alt: string } } }>(MARIA, document)).retrospective.chart.alt;
  };
  expect(await chart()).toMatch(/W47: US\$/);
  await asSuperuser(
    uplift.database.ownerUrl,
    `update deals set closed_amount = null where state = 'WON' and closed_at >= '2026-11-15' and closed_at < '2026-11-24'`,
  );
  expect(await chart()).toMatch(/W47: no data/);
});

test('activities by kind, notes among them, add up to the figure', async () => {
  const dealId = await idOf('Deal', 'Acme Cloud Platform');
  await mutate(ALICE, 'logActivity', { kind: 'NOTE', dealId, occurredAt: '2026-11-23T02:00:00Z' }, 'activity { id }');
  const told = lines(await retro(MARIA, '2026-W48'), 'ACTIVITY').join();
  const counts = [...told.matchAll(/(\d+) \(before/g)].map(([, count]) => Number(count));
  const { kpi } = await ask<{ kpi: { value: string } }>(
    MARIA,
    '{ kpi(metric: ACTIVITIES, period: "2026-W48") { value } }',
  );
  expect(told).toMatch(/notes \d+ \(before/);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number(kpi.value));
});
