import { useDatabase } from '../../support/database';
import { kpi, refusal } from './ask';
import { type Row, World } from './world';

const database = useDatabase();

const world = new World();
const east = world.team('East', '华东');
const empty = world.team('North', '华北');
const maria = world.person('Maria', 'MANAGER', east);
const min = world.person('Min', 'MANAGER', empty, 'zh-CN');
const alice = world.person('Alice', 'REP', east);
const li = world.person('Li', 'REP', undefined, 'zh-CN');
const nobody = world.person('Nina', 'MANAGER');

beforeAll(async () => {
  world.add('team_managers', { user_id: maria.id, team_id: east.id });
  world.add('team_managers', { user_id: min.id, team_id: empty.id });
  // Whoever once was in the empty team left it long ago; Min manages it without being counted in it.
  for (const row of world.rows.team_memberships) {
    if (row.user_id === min.id) row.until = '2021-01-01T00:00:00Z';
  }
  await world.settle(database);
});

const refused: [string, Row, string, string][] = [
  ['a period in the future', alice, 'metric: REVENUE, period: "2027-03"', 'BAD_USER_INPUT: '],
  ['a period in the future', li, 'metric: REVENUE, period: "2027-03"', 'BAD_USER_INPUT: '],
  ['attainment of a period in the future', alice, 'metric: ATTAINMENT, period: "2027-03"', 'BAD_USER_INPUT: '],
  ['from after to', alice, 'metric: CONVERSION_RATE, from: "Negotiation", to: "Proposal"', 'BAD_USER_INPUT: '],
  ['from after to', li, 'metric: CONVERSION_RATE, from: "Negotiation", to: "Proposal"', 'BAD_USER_INPUT: '],
  ['a range that ends before it begins', alice, 'metric: REVENUE, period: "2026-11-15/2026-11-01"', 'BAD_USER_INPUT: '],
  ['a cut that makes no sense', alice, 'metric: ACTIVITIES, groupBy: PRODUCT_LINE', 'BAD_USER_INPUT: '],
  ['a cut that makes no sense', li, 'metric: ACTIVITIES, groupBy: PRODUCT_LINE', 'BAD_USER_INPUT: '],
  ['a filter that makes no sense', alice, 'metric: ATTAINMENT, filter: { activityKind: CALL }', 'BAD_USER_INPUT: '],
  ['a scope the asker may not see', alice, 'metric: REVENUE, scope: { type: WORKSPACE }', 'FORBIDDEN: '],
  ['a scope the asker may not see', li, 'metric: REVENUE, scope: { type: WORKSPACE }', 'FORBIDDEN: '],
  ['a person’s acquisition cost', alice, 'metric: CAC', 'BAD_USER_INPUT: '],
];

it.each(refused)('%s is refused in the reader’s language', async (_what, who, args, begin) => {
  const words = await refusal(database, world, who, args);
  expect(words.startsWith(begin)).toBe(true);
  expect(words.length).toBeGreaterThan(begin.length);
  expect(/\p{Script=Han}/u.test(words)).toBe(who.locale === 'zh-CN');
});

it.each([
  ['WIN_RATE', 'No deal was closed in November 2026, so there is no rate to tell.'],
  ['CONVERSION_RATE', 'Nothing reached Lead in November 2026, so there is no rate to tell.'],
  ['VELOCITY', 'Without deals won in November 2026 there is no speed to tell.'],
])('a metric without data says so and is null: %s', async (metric, meaning) => {
  expect(await kpi(database, world, alice, `metric: ${metric}`)).toMatchObject({ value: null, meaning });
});

it('a group without members says so, in either language', async () => {
  expect(await kpi(database, world, min, 'metric: WIN_RATE')).toMatchObject({
    value: null,
    meaning: '华北还没有成员，没有数据可统计。请先把人加进团队。',
  });
  expect((await kpi(database, world, nobody, 'metric: REVENUE')).meaning).toBe(
    'You manage no team yet, so there is nothing to count.',
  );
});

it('few records are called few', async () => {
  const other = new World();
  other.closed('WON', other.admin, '2026-11-05T09:00:00+08:00');
  other.closed('LOST', other.admin, '2026-11-06T09:00:00+08:00');
  await other.settle(database);
  expect((await kpi(database, other, other.admin, 'metric: WIN_RATE, period: "2026-11"')).meaning).toBe(
    'That rests on 2 records only: too few to read much into it.',
  );
});
