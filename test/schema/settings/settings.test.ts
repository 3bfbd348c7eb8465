import { ask, idOf, mutate, stageId } from '../../support/records';
import { useServer } from '../../support/server';

useServer();

const OLIVIA = 'olivia@demo.test';
const RAVI = 'ravi@demo.test';

const configure = (what: string, input: Record<string, unknown>, fields = '', email = OLIVIA) =>
  mutate(email, `configure${what}`, input, fields || `${what[0]?.toLowerCase()}${what.slice(1)} { id }`);

const messages = async (what: string, input: Record<string, unknown>, email = OLIVIA): Promise<string[]> =>
  (await configure(what, input, '', email)).userErrors.map(({ message }) => message);

interface Shown {
  id: string;
  name: string;
  label: string;
  archivedAt: string | null;
}

test.each([
  ['ProductLine', { name: 'Field Service', typicalCycleDays: 60, grossMargin: '0.7' }, 'productLine'],
  ['Channel', { name: 'Webinar', category: 'OUTBOUND' }, 'channel'],
  [
    'Segment',
    { name: 'Public transport', employeesFrom: 50, employeesTo: 900, capacityAccounts: 80, capacityAmount: '4000000' },
    'segment',
  ],
])('an admin adds, renames and archives a %s', async (what, input, field) => {
  const fields = `${field} { id name label archivedAt }`;
  const made = (await configure(what, { ...input, translations: [{ locale: 'zh-CN', name: '新设置' }] }, fields))[
    field
  ] as Shown;
  expect(made).toMatchObject({ name: input.name, label: input.name, archivedAt: null });
  const renamed = await configure(what, { id: made.id, name: `${input.name} 2` }, fields);
  expect(renamed).toMatchObject({
    [field]: { name: `${input.name} 2` },
    change: { summary: expect.stringMatching(/^Changed the /) },
  });
  const { change, ...archived } = await configure(what, { id: made.id, archived: true }, fields);
  expect((archived[field] as Shown).archivedAt).not.toBeNull();
  expect(change?.summary).toMatch(/^Archived the /);
  await mutate(OLIVIA, 'undo', { changeId: change?.id }, 'undone { id }');
  const { node } = await ask<{ node: Shown }>(
    'li.na@demo.test',
    `query ($id: ID!) { node(id: $id) { ... on ${what} { label archivedAt } } }`,
    { id: made.id },
  );
  expect(node).toEqual({ label: '新设置', archivedAt: null });
});

test('a competitor is added with other names and archived', async () => {
  const { competitor } = (await configure(
    'Competitor',
    { name: 'Initrode', aliases: ['Init Rode'] },
    'competitor { id name aliases }',
  )) as unknown as { competitor: Shown };
  expect(competitor).toMatchObject({ name: 'Initrode', aliases: ['Init Rode'] });
  await configure('Competitor', { id: competitor.id, archived: true });
  const { userErrors } = await mutate(
    'alice@demo.test',
    'addMarketNote',
    { kind: 'COMPETITOR', text: 'x', competitorId: competitor.id },
    'marketNote { id }',
  );
  expect(userErrors).toMatchObject([
    {
      code: 'INVALID',
      message:
        'Initrode has been archived and takes nothing new. Choose another one, or ask an admin to bring it back.',
    },
  ]);
});

test('what is archived keeps what refers to it', async () => {
  const { productLines } = await ask<{ productLines: Shown[] }>(
    OLIVIA,
    '{ productLines { id name label archivedAt } }',
  );
  const line = productLines.find(({ name }) => name === 'Analytics Suite');
  const deal = await idOf('Deal', 'Globex Analytics');
  await configure('ProductLine', { id: line?.id, archived: true });
  const { node } = await ask<{ node: unknown }>(
    OLIVIA,
    'query ($id: ID!) { node(id: $id) { ... on Deal { productLine { name } } } }',
    { id: deal },
  );
  expect(node).toEqual({ productLine: { name: 'Analytics Suite' } });
  await configure('ProductLine', { id: line?.id, archived: false });
});

describe('stages', () => {
  const order = async (): Promise<string[]> => {
    const { pipelines } = await ask<{ pipelines: { stages: { name: string; archivedAt: string | null }[] }[] }>(
      OLIVIA,
      '{ pipelines { stages { name archivedAt } } }',
    );
    return pipelines[0]?.stages.map(({ name }) => name) ?? [];
  };
  const pipelineId = async () =>
    (await ask<{ pipelines: { id: string }[] }>(OLIVIA, '{ pipelines { id } }')).pipelines[0]?.id;

  it('are added at a place and moved, those that close deals stay last', async () => {
    const input = { pipelineId: await pipelineId(), name: 'Trial', probability: 50, position: 4 };
    const { stage } = (await configure('Stage', input, 'stage { id position }')) as unknown as {
      stage: { id: string; position: number };
    };
    expect(stage.position).toBe(4);
    expect(await order()).toEqual([
      'First contact',
      'Meeting',
      'Needs analysis',
      'Trial',
      'Proposal',
      'Negotiation',
      'Won',
      'Lost',
    ]);
    await configure('Stage', { id: stage.id, position: 1 });
    expect(await order()).toEqual([
      'Trial',
      'First contact',
      'Meeting',
      'Needs analysis',
      'Proposal',
      'Negotiation',
      'Won',
      'Lost',
    ]);
    await configure('Stage', { id: stage.id, position: 99 });
    expect(await order()).toEqual([
      'First contact',
      'Meeting',
      'Needs analysis',
      'Proposal',
      'Negotiation',
      'Trial',
      'Won',
      'Lost',
    ]);
    await configure('Stage', { id: stage.id, archived: true });
    const moved = await mutate(
      'alice@demo.test',
      'moveDeal',
      { dealId: await idOf('Deal', 'Globex Analytics'), stageId: stage.id },
      'deal { id }',
    );
    expect(moved.userErrors).toMatchObject([{ message: expect.stringContaining('Trial has been archived') }]);
  });

  it('with open deals cannot be archived, and those that close deals only be renamed', async () => {
    expect(await messages('Stage', { id: await stageId('Proposal'), archived: true })).toEqual([
      expect.stringMatching(/^\d+ open deals are in Proposal\. Move or close them first\.$/),
    ]);
    const won = await stageId('Won');
    for (const input of [{ archived: true }, { probability: 90 }, { position: 1 }]) {
      expect(await messages('Stage', { id: won, ...input })).toEqual([
        'Won closes deals: it stays last, keeps its probability and cannot be archived. You can rename it.',
      ]);
    }
    expect(await messages('Stage', { id: won, name: 'Signed' })).toEqual([]);
  });
});

test('a new pipeline has its stages and those that close deals, and takes deals', async () => {
  const stages = [
    { name: 'Renewal due', probability: 30 },
    { name: 'Renewal offered', probability: 70 },
  ];
  const { pipeline } = (await configure(
    'Pipeline',
    { name: 'Renewals', stages },
    'pipeline { id position stages { name outcome } }',
  )) as unknown as {
    pipeline: { id: string; position: number; stages: { name: string; outcome: string | null }[] };
  };
  expect(pipeline.position).toBe(2);
  expect(pipeline.stages.map(({ outcome }) => outcome)).toEqual([null, null, 'WON', 'LOST']);
  const { deal } = (await mutate(
    'alice@demo.test',
    'createDeal',
    { accountId: await idOf('Account', 'Initech'), pipelineId: pipeline.id },
    'deal { id stage { name } }',
  )) as unknown as { deal: { id: string; stage: { name: string } } };
  expect(deal.stage.name).toBe('Renewal due');
  expect(await messages('Pipeline', { id: pipeline.id, archived: true })).toEqual([
    '1 open deal is in Renewals. Move or close it first.',
  ]);
  await mutate('alice@demo.test', 'winDeal', { dealId: deal.id }, 'deal { id }');
  expect(await messages('Pipeline', { id: pipeline.id, archived: true })).toEqual([]);
  const { pipelines } = await ask<{ pipelines: { id: string; name: string }[] }>(OLIVIA, '{ pipelines { id name } }');
  const sales = pipelines.find(({ name }) => name === 'Sales');
  expect(await messages('Pipeline', { id: sales?.id, archived: true })).toEqual([
    expect.stringContaining('open deals are in Sales'),
  ]);
});

test('an exchange rate lets a currency be used at once', async () => {
  const cost = { kind: 'OTHER', amount: '1000', currency: 'JPY' };
  expect((await mutate(OLIVIA, 'recordCost', cost, 'cost { id }')).userErrors).toHaveLength(1);
  const { currencyRate } = await configure(
    'CurrencyRate',
    { currency: 'JPY', rate: '0.0065' },
    'currencyRate { currency rate validFrom }',
  );
  expect(currencyRate).toEqual({ currency: 'JPY', rate: '0.0065', validFrom: '2026-11-24' });
  expect((await mutate(OLIVIA, 'recordCost', cost, 'cost { id }')).userErrors).toEqual([]);
  await configure('CurrencyRate', { currency: 'JPY', rate: '0.0066' });
  const { currencyRates } = await ask<{ currencyRates: { currency: string; rate: string }[] }>(
    OLIVIA,
    '{ currencyRates { currency rate } }',
  );
  expect(currencyRates.filter(({ currency }) => currency === 'JPY')).toEqual([{ currency: 'JPY', rate: '0.0066' }]);
});

test('the workspace’s settings change with audit and undo, and fiscal targets move along', async () => {
  const fields = 'workspace { id fiscalYearStartMonth grossMargin approvalAbovePercent customerActiveMonths }';
  const input = { fiscalYearStartMonth: 4, approvalAbovePercent: '15', customerActiveMonths: 18 };
  const { workspace, change } = await configure('Workspace', input, fields);
  expect(workspace).toMatchObject({
    fiscalYearStartMonth: 4,
    grossMargin: '0.8',
    approvalAbovePercent: '15',
    customerActiveMonths: 18,
  });
  const yearly =
    '{ targets(first: 1, filter: { scope: { type: WORKSPACE }, metrics: [CONVERSION_RATE] }) { nodes { period firstDay lastDay } } }';
  expect(await ask(OLIVIA, yearly)).toEqual({
    targets: { nodes: [{ period: '2026', firstDay: '2025-04-01', lastDay: '2026-03-31' }] },
  });
  const undone = await mutate(OLIVIA, 'undo', { changeId: change?.id }, 'undone { id }');
  expect(undone.userErrors).toEqual([]);
  expect(await ask(OLIVIA, yearly)).toEqual({
    targets: { nodes: [{ period: '2026', firstDay: '2026-01-01', lastDay: '2026-12-31' }] },
  });
  const { viewer } = await ask<{ viewer: { workspace: unknown } }>(
    OLIVIA,
    '{ viewer { workspace { fiscalYearStartMonth approvalAbovePercent } } }',
  );
  expect(viewer.workspace).toEqual({ fiscalYearStartMonth: 1, approvalAbovePercent: '10' });
});

describe('who may', () => {
  it.each(['alice@demo.test', 'maria@demo.test'])('%s changes no setting', async email => {
    for (const [what, input] of [
      ['Channel', { name: 'Radio', category: 'OUTBOUND' }],
      ['Workspace', { grossMargin: '0.5' }],
    ] as const) {
      expect(await messages(what, input, email)).toEqual(['Only an admin can do this. Ask one of your admins.']);
    }
  });

  it('an analyst edits margins and nothing else', async () => {
    const { productLines } = await ask<{ productLines: Shown[] }>(RAVI, '{ productLines { id name } }');
    const [line] = productLines;
    const { productLine } = await configure(
      'ProductLine',
      { id: line?.id, grossMargin: '0.65' },
      'productLine { grossMargin }',
      RAVI,
    );
    expect(productLine).toEqual({ grossMargin: '0.65' });
    expect(await messages('Workspace', { grossMargin: '0.75' }, RAVI)).toEqual([]);
    const refused = ['Only an admin can do this. Ask one of your admins.'];
    expect(await messages('ProductLine', { id: line?.id, grossMargin: '0.6', name: 'Mine' }, RAVI)).toEqual(refused);
    expect(await messages('ProductLine', { name: 'New', grossMargin: '0.6' }, RAVI)).toEqual(refused);
    expect(await messages('Workspace', { grossMargin: '0.6', customerActiveMonths: 6 }, RAVI)).toEqual(refused);
  });

  it('margins are shown to those who see the workspace’s figures', async () => {
    const margin = (email: string) =>
      ask<{ viewer: { workspace: { grossMargin: string | null } } }>(email, '{ viewer { workspace { grossMargin } } }');
    expect((await margin(RAVI)).viewer.workspace.grossMargin).toBe('0.75');
    expect((await margin('maria@demo.test')).viewer.workspace.grossMargin).toBeNull();
  });
});

describe('bad input is told in one sentence', () => {
  it.each([
    ['Channel', { name: 'Webcast' }, 'Please give the category for a new one.'],
    ['Channel', { category: 'OUTBOUND' }, 'Please give a name for a new one.'],
    [
      'Channel',
      { name: 'TRADE SHOW', category: 'OUTBOUND' },
      '“Trade show” is taken already. Use another name, or change that one.',
    ],
    [
      'Channel',
      { name: '行业展会', category: 'OUTBOUND' },
      '“行业展会” is taken already. Use another name, or change that one.',
    ],
    [
      'Channel',
      { name: 'Podcast', category: 'OUTBOUND', translations: [{ locale: 'fr', name: 'Balado' }] },
      '“fr” is not available. Choose English (en) or Chinese (zh-CN).',
    ],
    [
      'Segment',
      { name: 'Banks', employeesFrom: 500, employeesTo: 20 },
      'The smallest number of employees is at least 1 and not above the largest. Please check both.',
    ],
    [
      'ProductLine',
      { name: 'Hardware', grossMargin: '80' },
      'A gross margin is a fraction between 0 and 1, such as 0.8 for 80 %.',
    ],
    ['Pipeline', { name: 'Partners' }, 'Please give at least one stage for a new one.'],
    ['Stage', { name: 'Legal', probability: 50 }, 'Please give the pipeline for a new one.'],
    [
      'CurrencyRate',
      { currency: 'USD', rate: '1' },
      'That is the workspace’s own currency; it needs no exchange rate.',
    ],
    ['CurrencyRate', { currency: 'XXQ', rate: '1' }, '“XXQ” is not a currency. Use a code such as USD or CNY.'],
    ['CurrencyRate', { currency: 'GBP', rate: '0' }, 'An exchange rate is more than zero. Please check it.'],
    ['Workspace', { fiscalYearStartMonth: 13 }, 'The fiscal year begins in a month from 1 to 12. Please check it.'],
    ['Workspace', { approvalAbovePercent: '101' }, 'The limit lies between 0 and 100 percent. Please check it.'],
    ['Workspace', { customerActiveMonths: 0 }, 'The number of months lies between 1 and 120. Please check it.'],
  ])('configure%s %j', async (what, input, message) => {
    expect(await messages(what, input)).toEqual([message]);
  });
});
