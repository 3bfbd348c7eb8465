import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { globalId } from '../../../entities/values/globalId';
import { useDatabase } from '../../support/database';
import { anyHistory, worldOf } from './anyHistory';
import { answer, refusalOf } from './ask';
import { type Row, World } from './world';

const database = useDatabase();

interface Breakdown {
  change: string | null;
  dimension: string | null;
  meaning: string;
  report: { value: string | null; change: string | null };
  parts: { key: string; label: string; change: string; mix: string | null; rate: string | null; formatted: string }[];
}

async function explained(world: World, who: Row, args: string): Promise<Breakdown> {
  const { explainChange } = await answer<{ explainChange: Breakdown }>(
    database,
    world,
    who,
    `{ explainChange(${args}) { change dimension meaning report { value change } parts { key label change mix rate formatted } } }`,
  );
  return explainChange;
}

const NOV = '2026-11-05T09:00:00+08:00';
const OCT = '2026-10-05T09:00:00+08:00';
const AGAINST_OCTOBER = 'period: "2026-11", compare: PREVIOUS';

describe('the change of a sum', () => {
  const world = new World();
  const east = world.team('East');
  const [ann, ben] = [world.person('Ann', 'REP', east), world.person('Ben', 'REP', east)];
  const [fair, web] = ['Fair', 'Web'].map(name =>
    world.add('channels', { name, category: 'OUTBOUND', translations: {} }),
  );
  const maria = world.person('Maria', 'MANAGER', east);
  beforeAll(async () => {
    world.add('team_managers', { user_id: maria.id, team_id: east.id });
    const win = (by: Row, at: string, amount: string, channel?: Row) =>
      world.closed('WON', by, at, { amount, channel_id: channel?.id }, east);
    win(ann, OCT, '1000', fair);
    win(ben, OCT, '400', web);
    win(ann, NOV, '100.10', fair);
    win(ben, NOV, '700', web);
    await world.settle(database);
  });

  it('is told by what makes the largest part of it', async () => {
    const { parts, ...told } = await explained(world, maria, `metric: REVENUE, ${AGAINST_OCTOBER}`);
    expect(told).toMatchObject({
      change: '-599.90',
      dimension: 'USER',
      report: { value: '800.10', change: '-599.90' },
    });
    expect(parts.map(({ label, change, formatted }) => [label, change, formatted])).toEqual([
      ['Ann', '-899.90', '−US$899.90'],
      ['Ben', '300.00', '+US$300'],
    ]);
    expect(told.meaning).toBe(
      'Revenue changed by −US$599.90. By person, Ann makes the largest part of it: −US$899.90. The period is still running.',
    );
  });

  it('keeps what others have done together where a rep may not see it', async () => {
    const team = `scope: { type: TEAM, id: "${globalId('Team', String(east.id))}" }`;
    const { parts, dimension } = await explained(world, ben, `metric: REVENUE, ${team}, ${AGAINST_OCTOBER}`);
    expect(dimension).toBe('CHANNEL');
    expect(parts.map(({ change }) => change)).toEqual(['-899.90', '300.00']);
  });

  it('is nothing to explain where nothing changed or there is no value', async () => {
    const args = 'period: "2026-08", compare: PREVIOUS';
    expect(await explained(world, maria, `metric: REVENUE, ${args}`)).toMatchObject({
      change: '0.00',
      parts: [],
      meaning: 'It has not changed.',
    });
    expect(await explained(world, maria, `metric: WIN_RATE, ${args}`)).toMatchObject({ change: null, parts: [] });
  });

  it('is refused for what is made of several figures', async () => {
    expect(
      await refusalOf(database, world, maria, `{ explainChange(metric: VELOCITY, ${AGAINST_OCTOBER}) { change } }`),
    ).toBe(
      'BAD_USER_INPUT: A change of Sales velocity cannot be split into parts that add up. Ask for it in two periods instead.',
    );
  });
});

it('the change of a rate comes from each group’s share and its own rate', async () => {
  const later = new World();
  const [cid, dan] = [later.person('Cid', 'REP'), later.person('Dan', 'REP')];
  const close = (by: Row, at: string, won: number, lost: number) => {
    for (let one = 0; one < won + lost; one += 1) later.closed(one < won ? 'WON' : 'LOST', by, at);
  };
  close(cid, OCT, 8, 2);
  close(dan, OCT, 2, 8);
  close(cid, NOV, 4, 1);
  close(dan, NOV, 3, 12);
  await later.settle(database);
  const told = await explained(later, later.admin, `metric: WIN_RATE, ${AGAINST_OCTOBER}`);
  // 50 % became 35 %: Cid closed a quarter instead of half, at 30 points above the whole; so did Dan, the other way.
  expect(told).toMatchObject({ change: '-0.15', dimension: 'USER' });
  expect(told.parts.map(({ label, change: part, mix, rate }) => [label, part, mix, rate])).toEqual([
    ['Cid', '-0.075', '-0.075', '0'],
    ['Dan', '-0.075', '-0.075', '0'],
  ]);
});

it('the parts of any change add up to it, to the last digit', async () => {
  const metric = fc.constantFrom(
    'CONVERSION_RATE',
    'WIN_RATE',
    'SALES_CYCLE',
    'REVENUE',
    'DEALS_WON',
    'NEW_CUSTOMERS',
    'ACTIVITIES',
    'FORECAST',
  );
  const period = fc.constantFrom('2026-11', '2026-10', '2026-Q4', '2026-W45');
  await fc.assert(
    fc.asyncProperty(
      anyHistory,
      fc.array(fc.tuple(metric, period), { minLength: 4, maxLength: 4 }),
      async (history, all) => {
        const world = await worldOf(history).settle(database);
        for (const [which, when] of all) {
          const args = `metric: ${which}, period: "${when}", compare: PREVIOUS`;
          const { change, parts } = await explained(world, world.admin, args);
          if (change === null || parts.length === 0) continue;
          const sum = Decimal.sum(...parts.map(part => part.change));
          expect({ args, sum: sum.toFixed() }).toEqual({ args, sum: new Decimal(change).toFixed() });
        }
      },
    ),
    { numRuns: 15 },
  );
});
