import fc from 'fast-check';
import { globalId, readGlobalId } from '../../../entities/values/globalId';
import { instantsOf } from '../../../entities/values/period';
import { useDatabase } from '../../support/database';
import { foldEverything } from '../../support/fold';
import { anyHistory, worldOf } from './anyHistory';
import { kpi, NOW, type Report } from './ask';
import { plainAttainment } from './plainAttainment';
import { plainBusiness } from './plainBusiness';
import { type Asked, localDay, type Plain, plainly, plainStage } from './plainReckoning';
import type { Row, World } from './world';

const database = useDatabase();

const PERIODS = ['2026-11', '2026-10', '2026-W45', '2026-11-01', '2026-Q3', '2026', '2026-09-20/2026-11-20'];

/** Figures of the whole workspace, split by channel. */
const BUSINESS = ['CAC', 'LTV', 'LTV_CAC'] as const;

const METRICS = [
  'CONVERSION_RATE',
  'WIN_RATE',
  'SALES_CYCLE',
  'REVENUE',
  'DEALS_WON',
  'NEW_CUSTOMERS',
  'ACTIVITIES',
  'PIPELINE',
  'FORECAST',
  'VELOCITY',
  ...BUSINESS,
] as const;

const question = fc.record({
  metric: fc.constantFrom(...METRICS),
  scope: fc.constantFrom('ALL', 'Ann', 'Ben', 'East'),
  period: fc.constantFrom(...PERIODS),
  steps: fc.constantFrom(
    ['LEAD', 'WON'],
    ['LEAD', 'Proposal'],
    ['FIRST_CONTACT', 'WON'],
    ['Proposal', 'Negotiation'],
    ['Qualified', 'FIRST_CONTACT'],
  ),
  groupBy: fc.constantFrom('USER', 'TEAM', 'MONTH'),
});

/** What is not split by month is split by this. */
const BY_MONTH_INSTEAD: Record<string, string> = { PIPELINE: 'STAGE', VELOCITY: 'USER' };

function isBusiness(metric: string): boolean {
  return BUSINESS.some(one => one === metric);
}

/** A question in the world's own ids and as the API takes it. */
function posed(
  world: World,
  { metric, scope, period, steps, groupBy }: Of<typeof question>,
): { asked: Asked; args: string } {
  const [user] = world.rows.users.filter(row => row.name === scope);
  const [team] = world.rows.teams.filter(row => row.name === scope);
  const business = isBusiness(metric);
  const named = business ? undefined : (user ?? team);
  const scopeArg = named
    ? `{ type: ${user ? 'USER' : 'TEAM'}, id: "${globalId(user ? 'User' : 'Team', String(named.id))}" }`
    : '{ type: WORKSPACE }';
  const conversion = metric === 'CONVERSION_RATE';
  const [from, to] = steps.map(step => world.stages.find(stage => stage.name === step)?.id ?? step);
  const args = [
    `metric: ${metric}, scope: ${scopeArg}`,
    metric === 'PIPELINE' ? '' : `period: "${period}"`,
    conversion ? `from: "${steps[0]}", to: "${steps[1]}"` : '',
    `groupBy: ${business ? 'CHANNEL' : BY_MONTH_INSTEAD[metric] && groupBy === 'MONTH' ? BY_MONTH_INSTEAD[metric] : groupBy}`,
  ].join(' ');
  return { asked: { metric, userId: user?.id, teamId: team?.id, period, from, to }, args };
}

type Of<A> = A extends fc.Arbitrary<infer T> ? T : never;

/** What the records of a question are split by. */
function byOf({ metric, groupBy }: Of<typeof question>): string {
  return metric === 'VELOCITY' && groupBy === 'MONTH' ? 'USER' : groupBy;
}

function shown(report: Pick<Report, 'value' | 'numerator' | 'denominator' | 'sampleSize'>): Omit<Plain, 'details'> {
  const { value, numerator, denominator, sampleSize } = report;
  return { value, numerator, denominator, sampleSize };
}

/** The group of a record: the same key as the API's. */
function groupKey(
  world: World,
  by: string,
  item: { user: unknown; team: unknown; at: string | null; row: Row },
): string {
  const id = (type: string, key: unknown) => (key == null ? 'NONE' : globalId(type, String(key)));
  if (by === 'USER') return id('User', item.user);
  if (by === 'TEAM') return id('Team', item.team);
  return item.at === null ? id('Stage', item.row.stage_id) : localDay(item.at, world.setting.timeZone).slice(0, 7);
}

it('agrees with a plain reckoning of any history, whole, by group and in its details', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyHistory,
      fc.boolean(),
      fc.array(question, { minLength: 6, maxLength: 6 }),
      async (history, folded, questions) => {
        const world = await worldOf(history).settle(database);
        if (folded) await foldEverything(database.ownerUrl);
        for (const one of questions) {
          const { asked, args } = posed(world, one);
          const report = await kpi(database, world, world.admin, args);
          const plain = isBusiness(one.metric) ? plainBusiness(world, asked, NOW) : plainly(world, asked);
          expect({ args, ...shown(report) }).toEqual({ args, ...shown({ ...plain }) });
          const details = Object.fromEntries(report.details.map(({ key, value }) => [key, value]));
          expect({ args, ...details }).toMatchObject({ args, ...plain.details });
          for (const group of report.groups) {
            const part = isBusiness(one.metric)
              ? plainBusiness(world, asked, NOW, readGlobalId(group.key)?.id ?? null)
              : plainly(world, asked, item => groupKey(world, byOf(one), item) === group.key);
            expect({ args, key: group.key, ...shown(group) }).toEqual({ args, key: group.key, ...shown(part) });
          }
          const sizes = report.groups.map(group => group.sampleSize).reduce((sum, size) => sum + size, 0);
          expect({ args, sizes }).toEqual({ args, sizes: report.sampleSize });
        }
      },
    ),
    { numRuns: 30 },
  );
});

it('agrees on attainment: of months, and of quarters and years that only have smaller targets', async () => {
  const asking = fc.record({
    metric: fc.constantFrom('REVENUE', 'DEALS_WON', 'NEW_CUSTOMERS', 'CONVERSION_RATE', 'ACTIVITIES'),
    person: fc.constantFrom(null, 'Ann', 'Ben'),
    period: fc.constantFrom('2026-09', '2026-10', '2026-11', '2026-Q3', '2026-Q4', '2026', '2026-09-01/2026-11-30'),
  });
  await fc.assert(
    fc.asyncProperty(anyHistory, fc.array(asking, { minLength: 6, maxLength: 6 }), async (history, questions) => {
      const world = await worldOf(history).settle(database);
      for (const { metric, person, period } of questions) {
        const user = world.rows.users.find(row => row.name === person);
        const scope = user ? `{ type: USER, id: "${globalId('User', String(user.id))}" }` : '{ type: WORKSPACE }';
        if (hasNotBegun(world, period)) continue;
        const args = `metric: ATTAINMENT, goal: ${metric}, scope: ${scope}, period: "${period}"`;
        const plain = plainAttainment(world, { metric, userId: user?.id ?? null, period });
        expect({ args, ...shown(await kpi(database, world, world.admin, args)) }).toEqual({ args, ...plain });
      }
    }),
    { numRuns: 20 },
  );
});

it('agrees on the days in each stage, entered twice, skipped or taken back', async () => {
  await fc.assert(
    fc.asyncProperty(anyHistory, fc.constantFrom(...PERIODS), async (history, period) => {
      const world = await worldOf(history).settle(database);
      const args = `metric: SALES_CYCLE, scope: { type: WORKSPACE }, period: "${period}", groupBy: STAGE`;
      const { groups } = await kpi(database, world, world.admin, args);
      const plain = world.stages
        .filter(({ outcome }) => outcome === null)
        .map(({ id, name }) => ({ label: String(name), ...plainStage(world, { metric: 'SALES_CYCLE', period }, id) }))
        .filter(({ sampleSize }) => sampleSize > 0);
      const byName = (one: { label: string }, other: { label: string }) => (one.label < other.label ? -1 : 1);
      expect(groups.map(({ label, value, sampleSize }) => ({ label, value, sampleSize })).sort(byName)).toEqual(
        plain.sort(byName),
      );
    }),
    { numRuns: 20 },
  );
});

function hasNotBegun(world: World, period: string): boolean {
  return instantsOf(period, world.setting).from > new Date(NOW);
}
