import { graphql } from 'graphql';
import { globalId } from '../../../entities/values/globalId';
import { Context } from '../../../schema/context';
import { buildApiSchema } from '../../../schema/schema';
import { ADDRESSES } from '../../support/addresses';
import { useDatabase } from '../../support/database';
import { kpi, NOW } from './ask';
import { World } from './world';

const database = useDatabase();
const schema = buildApiSchema();

const world = new World();
const { admin } = world;

async function change(source: string): Promise<Record<string, { deal: { name: string } }>> {
  const around = {
    database: database.dataSource,
    pool: database.pool,
    committed: () => undefined,
    canMail: false,
    canSave: () => true,
    ...ADDRESSES,
  };
  const identity = { workspaceId: world.id, userId: String(admin.id) };
  const context = await Context.open(around, identity, { id: 'a request', origin: 'api', now: new Date(NOW) });
  const { data, errors } = await graphql({
    schema,
    source: `mutation { ${source} { deal { name } } }`,
    contextValue: context,
  });
  await context?.release();
  if (errors) throw new Error(JSON.stringify(errors));
  return data as Record<string, { deal: { name: string } }>;
}

const rate = async (from: string, to: string) => {
  const { numerator, denominator, label } = await kpi(
    database,
    world,
    admin,
    `metric: CONVERSION_RATE, from: "${from}", to: "${to}"`,
  );
  return `${numerator} of ${denominator}: ${label}`;
};

beforeAll(async () => {
  await world.settle(database);
});

it('skipped stages are implied, and winning implies them all', async () => {
  const accountId = globalId('Account', String(world.account.id));
  const dealId = async (name: string) => {
    await change(`createDeal(input: { accountId: "${accountId}", name: "${name}", amount: "10" })`);
    const { rows } = await database.dataSource.transaction(async manager => {
      await manager.query("select set_config('app.workspace_id', $1, true)", [world.id]);
      return { rows: await manager.query('select id from deals where name = $1', [name]) };
    });
    return globalId('Deal', rows[0].id);
  };
  const [won, moved] = [await dealId('Won at once'), await dealId('Moved far')];
  await dealId('Just made');
  await change(`winDeal(input: { dealId: "${won}" })`);
  await change(
    `moveDeal(input: { dealId: "${moved}", stageId: "${globalId('Stage', String(world.stage('Negotiation').id))}" })`,
  );

  expect(await rate('LEAD', 'WON')).toBe('1 of 3: Conversion rate');
  expect(await rate('Qualified', 'Proposal')).toBe('2 of 3: Conversion rate, Qualified → Proposal');
  expect(await rate('方案展示', 'negotiation')).toBe('2 of 2: Conversion rate, Proposal → Negotiation');
  expect(await rate('Negotiation', '成交')).toBe('1 of 2: Conversion rate, Negotiation → Won');
  expect(await rate('lead', ' first contact ')).toBe('0 of 3: Conversion rate, Lead → First contact made');
});
