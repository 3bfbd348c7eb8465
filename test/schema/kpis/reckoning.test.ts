import fc from 'fast-check';
import { globalId } from '../../../entities/values/globalId';
import { useDatabase } from '../../support/database';
import { anyHistory, worldOf } from './anyHistory';
import { kpi, type Report } from './ask';
import { type Asked, localDay, type Plain, plainly } from './plainReckoning';
import type { Row, World } from './world';

const database = useDatabase();

const PERIODS = ['2026-11', '2026-10', '2026-W45', '2026-11-01', '2026-Q3', '2026', '2026-09-20/2026-11-20'];

const METRICS = [
  'CONVERSION_RATE',
  'WIN_RATE',
  'SALES_CYCLE',
  'REVENUE',
  'DEALS_WON',
  'NEW_CUSTOMERS',
  'ACTIVITIES',
  'PIPELINE',
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

/** A question in the world's own ids and as the API takes it. */
function posed(
  world: World,
  { metric, scope, period, steps, groupBy }: Of<typeof question>,
): { asked: Asked; args: string } {
  const [user] = world.rows.users.filter(row => row.name === scope);
  const [team] = world.rows.teams.filter(row => row.name === scope);
  const named = user ?? team;
  const scopeArg = named
    ? `{ type: ${user ? 'USER' : 'TEAM'}, id: "${globalId(user ? 'User' : 'Team', String(named.id))}" }`
    : '{ type: WORKSPACE }';
  const conversion = metric === 'CONVERSION_RATE';
  const [from, to] = steps.map(step => world.stages.find(stage => stage.name === step)?.id ?? step);
  const args = [
    `metric: ${metric}, scope: ${scopeArg}`,
    metric === 'PIPELINE' ? '' : `period: "${period}"`,
    conversion ? `from: "${steps[0]}", to: "${steps[1]}"` : '',
    `groupBy: ${metric === 'PIPELINE' && groupBy === 'MONTH' ? 'STAGE' : groupBy}`,
  ].join(' ');
  return { asked: { metric, userId: user?.id, teamId: team?.id, period, from, to }, args };
}

type Of<A> = A extends fc.Arbitrary<infer T> ? T : never;

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
    fc.asyncProperty(anyHistory, fc.array(question, { minLength: 6, maxLength: 6 }), async (history, questions) => {
      const world = await worldOf(history).settle(database);
      for (const one of questions) {
        const { asked, args } = posed(world, one);
        const report = await kpi(database, world, world.admin, args);
        const plain = plainly(world, asked);
        expect({ args, ...shown(report) }).toEqual({ args, ...shown({ ...plain }) });
        const details = Object.fromEntries(report.details.map(({ key, value }) => [key, value]));
        expect({ args, ...details }).toMatchObject({ args, ...plain.details });
        for (const group of report.groups) {
          const part = plainly(world, asked, item => groupKey(world, one.groupBy, item) === group.key);
          expect({ args, key: group.key, ...shown(group) }).toEqual({ args, key: group.key, ...shown(part) });
        }
        const sizes = report.groups.map(group => group.sampleSize).reduce((sum, size) => sum + size, 0);
        expect({ args, sizes }).toEqual({ args, sizes: report.sampleSize });
      }
    }),
    { numRuns: 40 },
  );
});
