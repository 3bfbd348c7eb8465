import fc from 'fast-check';
import { Client, Pool } from 'pg';
import { rebuildRollups } from '../../../api/rollups/rebuild';
import { useDatabase } from '../../support/database';
import { foldEverything } from '../../support/fold';
import { anyHistory, worldOf } from './anyHistory';
import { kpi, type Report } from './ask';
import type { World } from './world';

const database = useDatabase();

const PERIODS = ['2026', '2026-Q4', '2026-10', '2026-08-20/2026-11-20', '2026-11-03/2026-11-09'];

/** Every metric that rollups serve, with the cuts it takes. */
const CUTS: [string, string[]][] = [
  ['WIN_RATE', ['USER', 'TEAM', 'PRODUCT_LINE', 'CUSTOMER_TYPE', 'SEGMENT', 'CHANNEL', 'MONTH']],
  ['REVENUE', ['USER', 'SEGMENT', 'MONTH']],
  ['DEALS_WON', ['TEAM', 'CHANNEL']],
  ['NEW_CUSTOMERS', ['USER', 'SEGMENT', 'MONTH']],
  ['SALES_CYCLE', ['STAGE', 'USER']],
  ['CONVERSION_RATE', ['USER', 'TEAM', 'PRODUCT_LINE', 'CUSTOMER_TYPE', 'SEGMENT', 'CHANNEL', 'MONTH']],
  ['ACTIVITIES', ['USER', 'TEAM', 'MONTH']],
  ['VELOCITY', ['USER', 'CHANNEL']],
  ['FORECAST', ['USER', 'MONTH']],
  ['CAC', ['CHANNEL']],
];

const question = fc.constantFrom(...CUTS).chain(([metric, cuts]) =>
  fc.record({
    metric: fc.constant(metric),
    groupBy: fc.constantFrom(null, ...cuts),
    period: fc.constantFrom(...PERIODS),
    steps: fc.constantFrom(
      '',
      'from: "Proposal", to: "WON"',
      'from: "LEAD", to: "Negotiation"',
      'from: "FIRST_CONTACT", to: "Proposal"',
    ),
    filter: fc.constantFrom('', 'filter: { customerTypes: [NEW] }'),
  }),
);

/** What may happen to records after they have been folded, late, back-dated, taken back or moved elsewhere. */
const HAPPENINGS = [
  `update deals set deleted_at = now() where workspace_id = $1 and id in (select id from deals where workspace_id = $1 order by id limit 2)`,
  `update deals set closed_at = closed_at - interval '35 days' where workspace_id = $1 and closed_at is not null and customer_type = 'NEW'`,
  `update deals set state = 'OPEN', closed_at = null, closed_by_id = null, closed_team_id = null, closed_amount = null
    where workspace_id = $1 and state = 'WON' and amount > 50000`,
  `update deals set channel_id = null, product_line_id = null where workspace_id = $1 and state = 'LOST'`,
  `update deals d set account_id = (select a.id from accounts a where a.workspace_id = d.workspace_id and a.type = 'EXISTING' limit 1)
    where workspace_id = $1 and amount < 30000 and exists (select from accounts a where a.workspace_id = d.workspace_id and a.type = 'EXISTING')`,
  `update accounts set segment_id = (select s.id from segments s where s.workspace_id = $1 limit 1) where workspace_id = $1 and type = 'NEW'`,
  `update accounts set deleted_at = now() where workspace_id = $1 and type = 'EXISTING'`,
  `update leads set status = 'NEW', disqualify_reason = null, disqualified_at = null where workspace_id = $1 and status = 'DISQUALIFIED'`,
  `update journeys set channel_id = null where workspace_id = $1`,
  `update milestones set deleted_at = now() where workspace_id = $1 and name in ('FIRST_CONTACT', 'WON')`,
  `update milestones set at = at - interval '40 days' where workspace_id = $1 and name = 'LEAD'`,
  `update stage_changes set at = at - interval '2 hours' where workspace_id = $1 and from_stage_id is null`,
  `delete from stage_changes where workspace_id = $1 and id in (select id from stage_changes where workspace_id = $1 order by at limit 3)`,
  `update activities set deleted_at = now() where workspace_id = $1 and kind = 'CALL'`,
  `update activities set occurred_at = occurred_at - interval '31 days', kind = 'MEETING' where workspace_id = $1 and kind = 'NOTE'`,
  `delete from activities where workspace_id = $1 and kind = 'DEMO'`,
] as const;

type Asked = typeof question extends fc.Arbitrary<infer T> ? T : never;

/** A figure with its groups and details, as far as it does not change from one asking to the next. */
async function figure(world: World, { metric, groupBy, period, steps, filter }: Asked): Promise<object> {
  const args = [
    `metric: ${metric}, scope: { type: WORKSPACE }, period: "${period}"`,
    groupBy ? `groupBy: ${groupBy}` : '',
    metric === 'CONVERSION_RATE' ? steps : '',
    ['CAC', 'ACTIVITIES', 'NEW_CUSTOMERS'].includes(metric) ? '' : filter,
  ].join(' ');
  const report: Report = await kpi(database, world, world.admin, args);
  const { value, numerator, denominator, sampleSize, details, groups } = report;
  return { args, value, numerator, denominator, sampleSize, details, groups };
}

async function asOwner(statement: string, values: unknown[]): Promise<void> {
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  try {
    await owner.query(statement, values);
  } finally {
    await owner.end();
  }
}

/** The same figures from the records alone. */
async function fromRecords(world: World, questions: Asked[]): Promise<object[]> {
  const rolled = 'update directory.workspaces set rolled_up_at = $2 where id = $1';
  await asOwner(rolled, [world.id, null]);
  const found = await figures(world, questions);
  await asOwner(rolled, [world.id, new Date()]);
  return found;
}

async function figures(world: World, questions: Asked[]): Promise<object[]> {
  const found: object[] = [];
  for (const one of questions) found.push(await figure(world, one));
  return found;
}

it('is the same from rollups, from what is not folded yet and from the records, whatever happens in between', async () => {
  const pool = new Pool({ connectionString: database.ownerUrl, max: 1 });
  try {
    await fc.assert(
      fc.asyncProperty(
        anyHistory,
        fc.subarray([...HAPPENINGS], { minLength: 1 }),
        fc.array(question, { minLength: 8, maxLength: 8 }),
        async (history, happenings, questions) => {
          const world = await worldOf(history).settle(database);
          await foldEverything(database.ownerUrl);
          expect(await figures(world, questions)).toEqual(await fromRecords(world, questions));
          for (const happening of happenings) await asOwner(happening, [world.id]);
          const plain = await fromRecords(world, questions);
          expect(await figures(world, questions)).toEqual(plain);
          await foldEverything(database.ownerUrl);
          expect(await figures(world, questions)).toEqual(plain);
          expect(await rebuildRollups(pool, world.id)).toEqual([]);
        },
      ),
      { numRuns: 15, endOnFailure: true },
    );
  } finally {
    await pool.end();
  }
}, 240_000);
