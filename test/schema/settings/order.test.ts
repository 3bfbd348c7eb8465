import { ask, mutate } from '../../support/records';
import { useServer } from '../../support/server';

useServer();
const OLIVIA = 'olivia@demo.test';

interface Setting {
  id: string;
  name: string;
}

const LISTS = {
  ProductLine: async () => (await ask<{ list: Setting[] }>(OLIVIA, '{ list: productLines { id name } }')).list,
  Channel: async () => (await ask<{ list: Setting[] }>(OLIVIA, '{ list: channels { id name } }')).list,
  Segment: async () =>
    (await ask<{ list: { nodes: Setting[] } }>(OLIVIA, '{ list: segments { nodes { id name } } }')).list.nodes,
};

const NEW = {
  ProductLine: { name: 'Spare parts' },
  Channel: { name: 'Radio', category: 'OUTBOUND' },
  Segment: { name: 'Universities' },
};

describe.each(['ProductLine', 'Channel', 'Segment'] as const)('%s', type => {
  const names = async () => (await LISTS[type]()).map(({ name }) => name);
  const put = (input: object) => mutate(OLIVIA, `configure${type}`, { ...input }, 'userErrors { message }');

  it('is added last, moved to a place, and put back by undo', async () => {
    const before = await names();
    await put(NEW[type]);
    expect(await names()).toEqual([...before, NEW[type].name]);
    const last = (await LISTS[type]()).at(-1);
    const { change } = await put({ id: last?.id, position: 2 });
    expect(await names()).toEqual([before[0], NEW[type].name, ...before.slice(1)]);
    await put({ id: last?.id, position: 999 });
    expect(await names()).toEqual([...before, NEW[type].name]);
    await put({ id: last?.id, position: 1 });
    expect((await mutate(OLIVIA, 'undo', {}, 'undone { id }')).userErrors).toEqual([]);
    expect(await names()).toEqual([...before, NEW[type].name]);
    expect(change?.undoable).toBe(true);
  });

  it('tells its names in both languages', async () => {
    const [first] = await LISTS[type]();
    const input = { id: first?.id, translations: [{ locale: 'zh-CN', name: '第一项' }] };
    await put(input);
    const { node } = await ask<{ node: object }>(
      OLIVIA,
      `query ($id: ID!) { node(id: $id) { ... on ${type} { translations { locale name } } } }`,
      { id: first?.id },
    );
    expect(node).toEqual({ translations: [{ locale: 'zh-CN', name: '第一项' }] });
    await put({ ...input, translations: [{ locale: 'zh-CN', name: '' }] });
  });
});

test('what was given can be taken back: null is for not known, and a line’s margin for the workspace’s', async () => {
  const fields = 'productLine { id typicalCycleDays grossMargin }';
  const made = await mutate(
    OLIVIA,
    'configureProductLine',
    { name: 'Training rooms', typicalCycleDays: 30, grossMargin: '0.4' },
    fields,
  );
  const { id } = made.productLine as Setting;
  expect(made).toMatchObject({ productLine: { typicalCycleDays: 30, grossMargin: '0.4' } });
  const cleared = await mutate(
    OLIVIA,
    'configureProductLine',
    { id, typicalCycleDays: null, grossMargin: null },
    fields,
  );
  expect(cleared).toMatchObject({ productLine: { typicalCycleDays: null, grossMargin: null } });
  const kept = await mutate(OLIVIA, 'configureProductLine', { id, name: 'Rooms' }, fields);
  expect(kept).toMatchObject({ productLine: { typicalCycleDays: null, grossMargin: null } });
});

describe('the workspace', () => {
  const set = (input: object) =>
    mutate(OLIVIA, 'configureWorkspace', { ...input }, 'workspace { currency timeZone locale workingDays }');

  it('changes its time zone and language', async () => {
    const { change, ...changed } = await set({ timeZone: 'Europe/Berlin', locale: 'zh-CN' });
    expect(changed).toMatchObject({ workspace: { timeZone: 'Europe/Berlin', locale: 'zh-CN' } });
    await mutate(OLIVIA, 'undo', { changeId: change?.id }, 'undone { id }');
  });

  it.each([
    [{ currency: 'EUR' }, 'currency', /kept in USD already/],
    [{ timeZone: 'Mars/Olympus' }, 'timeZone', /“Mars\/Olympus” is not a time zone/],
    [{ locale: 'fr' }, 'locale', /“fr” is not available/],
    [{ workingDays: [] }, 'workingDays', /at least one working day/],
    [{ workingDays: [0, 8] }, 'workingDays', /at least one working day/],
  ])('does not take %j', async (input, path, message) => {
    expect(await set(input)).toMatchObject({
      workspace: null,
      userErrors: [{ path: [path], message: expect.stringMatching(message) }],
    });
  });
});
