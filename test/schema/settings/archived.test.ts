import { readGlobalId } from '../../../entities/values/globalId';
import { ask, idOf, mutate } from '../../support/records';
import { say } from '../../support/say';
import { useServer } from '../../support/server';

useServer();
const OLIVIA = 'olivia@demo.test';
const ALICE = 'alice@demo.test';

interface Setting {
  id: string;
  name: string;
}

const SETTINGS = '{ productLines { id name } channels { id name } segments { nodes { id name } } }';

let known: { productLines: Setting[]; channels: Setting[]; segments: { nodes: Setting[] } };
beforeAll(async () => {
  known = await ask(OLIVIA, SETTINGS);
});

const archived = async (type: string, { id }: Setting, out = true) =>
  mutate(OLIVIA, `configure${type}`, { id, archived: out }, 'userErrors { message }');

const named = (list: Setting[], name: string): Setting => {
  const found = list.find(each => each.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

describe('what is archived', () => {
  it('takes no new record, which is told at the field', async () => {
    const line = named(known.productLines, 'Support Plus');
    const channel = named(known.channels, 'Search ads');
    const segment = named(known.segments.nodes, 'Regional logistics');
    await archived('ProductLine', line);
    await archived('Channel', channel);
    await archived('Segment', segment);
    const accountId = await idOf('Account', 'Globex');
    const tries = [
      await mutate(ALICE, 'createDeal', { accountId, productLineId: line.id }, 'deal { id }'),
      await mutate(ALICE, 'createLead', { company: 'Wonka', channelId: channel.id }, 'lead { id }'),
      await mutate(ALICE, 'createAccount', { name: 'Wonka', segmentId: segment.id }, 'account { id }'),
      await mutate(OLIVIA, 'recordCost', { kind: 'EVENT', amount: '10', channelId: channel.id }, 'cost { id }'),
    ];
    expect(tries.map(({ userErrors }) => userErrors)).toMatchObject(
      [
        ['productLineId', line.name],
        ['channelId', channel.name],
        ['segmentId', segment.name],
        ['channelId', channel.name],
      ].map(([path, name]) => [
        {
          code: 'INVALID',
          path: [path],
          message: `${name} has been archived and takes nothing new. Choose another one, or ask an admin to bring it back.`,
        },
      ]),
    );
    await archived('ProductLine', line, false);
    await archived('Channel', channel, false);
    await archived('Segment', segment, false);
  });

  it('is still told of what refers to it, in figures too, and understood in chat', async () => {
    const line = named(known.productLines, 'Analytics Suite');
    const figures = `{ kpi(metric: REVENUE, period: "2026", groupBy: PRODUCT_LINE) { groups { label value } } }`;
    const before = await ask(OLIVIA, figures);
    await archived('ProductLine', line);
    expect(await ask(OLIVIA, figures)).toEqual(before);
    const { understood } = await say(OLIVIA, 'win rate of Analytics Suite 2026');
    expect(understood.slots).toMatchObject({ productLine: 'Analytics Suite' });
    await archived('ProductLine', line, false);
  });

  it('is no step of the funnel nor of a training, when it is a stage, and can still be asked for by name', async () => {
    const { pipelines } = await ask<{ pipelines: { id: string }[] }>(OLIVIA, '{ pipelines { id } }');
    const input = { pipelineId: pipelines[0]?.id, name: 'Trial', probability: 50, position: 4 };
    const { stage } = (await mutate(OLIVIA, 'configureStage', input, 'stage { id name }')) as unknown as {
      stage: Setting;
    };
    const steps = async (): Promise<string[]> => {
      const { funnel } = await ask<{ funnel: { steps: { name: string }[] } }>(OLIVIA, '{ funnel { steps { name } } }');
      return funnel.steps.map(({ name }) => name);
    };
    const plan = async () => {
      const { id: step } = readGlobalId(stage.id) ?? {};
      const { userErrors } = await mutate(OLIVIA, 'planTraining', { topic: 'Trials', step }, 'training { id }');
      return userErrors.map(({ path }) => path);
    };
    expect(await steps()).toContain('Trial');
    expect(await plan()).toEqual([]);
    await archived('Stage', stage);
    expect(await steps()).toEqual([
      ...['Lead', 'First contact', 'Meeting', 'Needs analysis', 'Proposal', 'Negotiation', 'Won'],
    ]);
    expect(await plan()).toEqual([['step']]);
    const { kpi } = await ask<{ kpi: { label: string } }>(
      OLIVIA,
      '{ kpi(metric: CONVERSION_RATE, from: "Trial", to: "Won") { label } }',
    );
    expect(kpi.label).toBe('Conversion rate, Trial → Won');
  });
});
